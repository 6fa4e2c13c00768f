using CareerWiki.BrowserTests.Support;
using Microsoft.Playwright;

namespace CareerWiki.BrowserTests;

/// <summary>Each view, in each colour scheme, at each width.</summary>
public sealed class AccessibilityTests(BrowserRun run)
{
    [BrowserTheory]
    [MemberData(nameof(ViewData.InBothSchemes), MemberType = typeof(ViewData), DisableDiscoveryEnumeration = true)]
    public async Task A_view_breaks_no_rule_and_fits_its_window(View view, ColorScheme scheme)
    {
        await using var open = await run.OpenAsync(view, ViewData.Widths[0], new(scheme));
        await open.Page.ProbeAsync<object?>("open-details");
        var found = new List<string>();
        foreach (var width in ViewData.Widths)
        {
            await open.ResizeAsync(width);
            found.AddRange((await open.Page.ProbeAsync<string[]>("overflow")).Select(problem => $"{width} px: {problem}"));
            found.AddRange((await Axe.ViolationsAsync(open.Page)).Select(problem => $"{width} px: {problem}"));
        }

        Problems.AssertNone(found.Concat(open.Problems));
    }
}
