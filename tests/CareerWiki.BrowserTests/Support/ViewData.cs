using Microsoft.Playwright;

namespace CareerWiki.BrowserTests.Support;

/// <summary>What the theories run over. The views are known when the sites are built.</summary>
public static class ViewData
{
    /// <summary>Widths in CSS pixels: a phone (the reflow width of WCAG 1.4.10), a tablet, a desk.</summary>
    public static readonly int[] Widths = [320, 768, 1280];

    public static TheoryData<View> All => [.. SampleSites.Views];

    public static TheoryData<View, ColorScheme> InBothSchemes => With([ColorScheme.Light, ColorScheme.Dark]);

    /// <summary>Narrow and wide.</summary>
    public static TheoryData<View, int> InBothLayouts => With([Widths[0], Widths[^1]]);

    private static TheoryData<View, T> With<T>(T[] values) =>
        [.. SampleSites.Views.SelectMany(view => values.Select(value => new TheoryDataRow<View, T>(view, value)))];
}
