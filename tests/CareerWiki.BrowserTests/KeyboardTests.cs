using CareerWiki.BrowserTests.Support;
using Microsoft.Playwright;

namespace CareerWiki.BrowserTests;

/// <summary>A walk through each view with the keyboard alone.</summary>
public sealed class KeyboardTests(BrowserRun run)
{
    private const int StepsAtMost = 60;

    [BrowserTheory]
    [MemberData(nameof(ViewData.InBothLayouts), MemberType = typeof(ViewData), DisableDiscoveryEnumeration = true)]
    public async Task The_first_stop_leads_to_the_text(View view, int width)
    {
        await using var open = await run.OpenAsync(view, width);
        await open.Page.ProbeAsync<object?>("remember-looks");
        await open.Page.Keyboard.PressAsync("Tab");
        var skip = await open.Page.ProbeAsync<Focus?>("focus");
        Assert.NotNull(skip);
        Problems.AssertNone(skip.Problems);
        Assert.Contains("href=\"#", skip.Name, StringComparison.Ordinal);
        await open.Page.Keyboard.PressAsync("Enter");
        await open.Page.WaitForFunctionAsync("() => document.querySelector(':target') !== null");
        Assert.True(await open.Page.EvaluateAsync<bool>("() => document.querySelector(':target').closest('main') !== null"), "The link leads elsewhere.");
        await open.Page.Keyboard.PressAsync("Tab");
        var next = await open.Page.ProbeAsync<Focus?>("focus");
        Assert.True(next is { IsInMain: true }, $"The next stop is outside the text: {next?.Name}");
    }

    [BrowserTheory]
    [MemberData(nameof(ViewData.InBothLayouts), MemberType = typeof(ViewData), DisableDiscoveryEnumeration = true)]
    public Task Every_stop_is_seen(View view, int width) => WalkAsync(view, width, ForcedColors.None);

    // Shadows and backgrounds are gone then: what shows the focus has to be an outline.
    [BrowserTheory]
    [MemberData(nameof(ViewData.All), MemberType = typeof(ViewData), DisableDiscoveryEnumeration = true)]
    public Task Every_stop_is_seen_in_forced_colors(View view) => WalkAsync(view, ViewData.Widths[^1], ForcedColors.Active);

    private async Task WalkAsync(View view, int width, ForcedColors colors)
    {
        await using var open = await run.OpenAsync(view, width, new(Colors: colors));
        await open.Page.ProbeAsync<object?>("remember-looks");
        var found = new List<string>();
        for (var step = 0; step < StepsAtMost; step++)
        {
            await open.Page.Keyboard.PressAsync("Tab");
            // Past the last stop the focus leaves the page, or starts again.
            if (await open.Page.ProbeAsync<Focus?>("focus") is not { } focus || (focus.VisitedAt == 0 && step > 1))
            {
                break;
            }

            Assert.True(focus.VisitedAt < 0, $"The walk is caught at: {focus.Name}");
            found.AddRange(focus.Problems);
        }

        Problems.AssertNone(found.Concat(open.Problems));
    }
}
