using CareerWiki.BrowserTests.Support;
using Microsoft.Playwright;

namespace CareerWiki.BrowserTests;

/// <summary>The colour scheme that a reader chooses with the page's own switch.</summary>
public sealed class SchemeTests(BrowserRun run)
{
    private const string Switch = "[data-scheme-switch]";

    // The switch may have a third position: what the system says.
    private const int Positions = 3;

    [BrowserTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task A_choice_lasts_and_is_there_before_the_first_paint(ColorScheme system)
    {
        var views = SampleSites.Views.Where(view => view is { Profile: "private", IsMissing: false }).ToList();
        await using var open = await run.OpenAsync(views[0], ViewData.Widths[^1], new(system));
        Assert.SkipWhen(await open.Page.Locator(Switch).CountAsync() == 0, "The theme has no switch.");
        var before = await open.Page.ProbeAsync<Scheme>("scheme");
        var after = await ChooseOtherAsync(open.Page, before);
        var choice = after.Marks.Except(before.Marks).ToList();
        Assert.NotEmpty(choice);
        await open.Page.AddInitScriptAsync(Probe.Read("watch-body"));
        foreach (var view in views)
        {
            await open.Page.GotoAsync(run.AddressOf(view));
            var scheme = await open.Page.ProbeAsync<Scheme>("scheme");
            Assert.True(scheme.Paper == after.Paper, $"{view} has the other scheme.");
            Assert.True(!choice.Except(scheme.MarksAtFirst).Any(), $"{view} is painted before it has the scheme.");
        }

        Problems.AssertNone(open.Problems);
    }

    private static async Task<Scheme> ChooseOtherAsync(IPage page, Scheme before)
    {
        for (var position = 0; position < Positions; position++)
        {
            await page.Locator(Switch).First.ClickAsync();
            if (await page.ProbeAsync<Scheme>("scheme") is { } now && now.Paper != before.Paper)
            {
                return now;
            }
        }

        Assert.Fail("The switch changes nothing.");
        return before;
    }
}
