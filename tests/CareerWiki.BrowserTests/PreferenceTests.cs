using CareerWiki.BrowserTests.Support;
using Microsoft.Playwright;

namespace CareerWiki.BrowserTests;

/// <summary>What readers ask of all pages: less motion, their own colours, paper.</summary>
public sealed class PreferenceTests(BrowserRun run)
{
    [BrowserTheory]
    [MemberData(nameof(ViewData.All), MemberType = typeof(ViewData), DisableDiscoveryEnumeration = true)]
    public async Task Nothing_moves_for_those_who_want_less_motion(View view)
    {
        await using var open = await run.OpenAsync(view, ViewData.Widths[^1]);
        Problems.AssertNone(await open.Page.ProbeAsync<string[]>("motion"));
    }

    [BrowserTheory]
    [MemberData(nameof(ViewData.All), MemberType = typeof(ViewData), DisableDiscoveryEnumeration = true)]
    public async Task Forced_colors_break_no_rule(View view)
    {
        await using var open = await run.OpenAsync(view, ViewData.Widths[^1], new(Colors: ForcedColors.Active));
        Problems.AssertNone(await Axe.ViolationsAsync(open.Page));
    }

    [BrowserTheory]
    [MemberData(nameof(ViewData.All), MemberType = typeof(ViewData), DisableDiscoveryEnumeration = true)]
    public async Task Paper_shows_the_text_without_the_tools(View view)
    {
        await using var open = await run.OpenAsync(view, ViewData.Widths[^1], new(Media: Media.Print));
        Problems.AssertNone(await open.Page.ProbeAsync<string[]>("on-paper"));
    }
}
