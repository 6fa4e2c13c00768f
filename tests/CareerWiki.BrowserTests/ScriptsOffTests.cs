using CareerWiki.BrowserTests.Support;

namespace CareerWiki.BrowserTests;

/// <summary>A script may make a view better; nothing depends on one.</summary>
public sealed class ScriptsOffTests(BrowserRun run)
{
    [BrowserTheory]
    [MemberData(nameof(ViewData.All), MemberType = typeof(ViewData), DisableDiscoveryEnumeration = true)]
    public async Task The_text_is_the_same(View view)
    {
        var without = await TextAsync(view, scripts: false);
        Assert.NotEmpty(without);
        Assert.Equal(await TextAsync(view, scripts: true), without);
    }

    [BrowserTheory]
    [MemberData(nameof(ViewData.InBothLayouts), MemberType = typeof(ViewData), DisableDiscoveryEnumeration = true)]
    public async Task The_way_to_other_pages_is_open(View view, int width)
    {
        await using var open = await run.OpenAsync(view, width, new(Scripts: false));
        Assert.True(await open.Page.Locator("main h1").IsVisibleAsync());
        Problems.AssertNone(await open.Page.ProbeAsync<string[]>("lost-links"));
        Problems.AssertNone(await open.Page.ProbeAsync<string[]>("dead-buttons"));
        Problems.AssertNone(open.Problems);
    }

    // With all that can be unfolded open.
    private async Task<string[]> TextAsync(View view, bool scripts)
    {
        await using var open = await run.OpenAsync(view, ViewData.Widths[^1], new(Scripts: scripts));
        await open.Page.ProbeAsync<object?>("open-details");
        return await open.Page.ProbeAsync<string[]>("text");
    }
}
