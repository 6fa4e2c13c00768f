using CareerWiki.BrowserTests.Support;

namespace CareerWiki.BrowserTests;

/// <summary>What the theme's modules do for a reader.</summary>
public sealed class ModuleTests(BrowserRun run)
{
    private static View ViewOf(string name) => SampleSites.Views.Single(view => view is { Profile: "private" } && view.Name == name);

    [BrowserTheory]
    [InlineData("prep/*", "details.answer", false)]
    [InlineData("roadmap/*", "details.fold", true)]
    public async Task One_button_turns_all_folds(string name, string folds, bool areOpen)
    {
        await using var open = await run.OpenAsync(ViewOf(name), ViewData.Widths[^1]);
        var count = await open.Page.Locator(folds).CountAsync();
        Assert.Equal(areOpen ? count : 0, await open.Page.Locator(folds + "[open]").CountAsync());
        await open.Page.Locator("[data-folds] button").ClickAsync();
        Assert.Equal(areOpen ? 0 : count, await open.Page.Locator(folds + "[open]").CountAsync());
    }

    [BrowserTheory]
    [InlineData("essays/*")]
    public async Task An_answer_is_copied_as_plain_text_with_its_headings_and_without_the_counter(string name)
    {
        await using var open = await run.OpenAsync(ViewOf(name), ViewData.Widths[^1]);
        await open.Page.EvaluateAsync("navigator.clipboard.writeText = text => { window.copied = text; return Promise.resolve(); }");
        await open.Page.Locator("[data-copy] button").First.ClickAsync();
        var copied = await open.Page.EvaluateAsync<string>("window.copied");
        Assert.StartsWith(await open.Page.Locator(".essay-answer").First.Locator("xpath=ancestor::section[1]/h3").InnerTextAsync(), copied, StringComparison.Ordinal);
        Assert.DoesNotContain(await open.Page.Locator(".answer-bar .length-text").First.InnerTextAsync(), copied, StringComparison.Ordinal);
        Assert.DoesNotContain("\n\n\n", copied, StringComparison.Ordinal);
    }

    [BrowserTheory]
    [InlineData("home")]
    public async Task Days_are_counted_on_the_day_of_reading(string name)
    {
        await using var open = await run.OpenAsync(ViewOf(name), ViewData.Widths[^1]);
        var shown = await open.Page.EvaluateAsync<string>("""
            async () => {
              const badge = document.querySelector("[data-day]");
              const next = new Date();
              next.setDate(next.getDate() + 1);
              badge.dataset.day = `${next.getFullYear()}-${String(next.getMonth() + 1).padStart(2, "0")}-${String(next.getDate()).padStart(2, "0")}`;
              await import(document.querySelector('script[src$="days.js"]').src + "?again");
              return badge.firstElementChild.textContent;
            }
            """);
        Assert.Equal("D-1", shown);
    }

    [BrowserTheory]
    [InlineData("roadmap/*")]
    public async Task The_heading_that_is_read_is_marked(string name)
    {
        await using var open = await run.OpenAsync(ViewOf(name), ViewData.Widths[^1]);
        var last = open.Page.Locator(".toc > nav > ol > li > a").Nth(3);
        await last.ClickAsync();
        await open.Page.Locator(".toc a[aria-current]").WaitForAsync();
        await open.Page.WaitForFunctionAsync("link => link.getAttribute('aria-current') === 'location'", await last.ElementHandleAsync());
    }
}
