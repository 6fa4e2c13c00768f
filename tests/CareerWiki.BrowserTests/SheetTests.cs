using CareerWiki.BrowserTests.Support;
using CareerWiki.Core.Documents;
using CareerWiki.Preview;
using CareerWiki.Settings;
using CareerWiki.Tests.Support;
using Microsoft.Playwright;

namespace CareerWiki.BrowserTests;

/// <summary>Sheets for the day of an interview, on paper: two pages, and letters that can be read.</summary>
public sealed class SheetTests(BrowserRun run)
{
    [BrowserTheory]
    [InlineData("A4")]
    [InlineData("Letter")]
    public async Task Every_sheet_of_the_sample_fits(string paper) => await CheckAsync(Path.Combine(TestPaths.Root, "input"), paper, least: 3);

    [BrowserTheory]
    [InlineData("A4")]
    [InlineData("Letter")]
    public async Task Every_monster_fits(string paper)
    {
        using var folder = new TemporaryFolder();
        foreach (var (name, text) in SheetMonsters.All)
        {
            folder.Write($"input/prep/{name}.md", text);
        }

        await CheckAsync(folder.Combine("input"), paper, SheetMonsters.All.Count);
    }

    private async Task CheckAsync(string input, string paper, int least)
    {
        var settings = SettingsReader.Read(new SettingsRequest(input, [input], null, [], new Dictionary<string, string>()));
        var site = new PreviewSite(() => Composition.Workspace(settings), Composition.Explainer(settings), new Edition(Profile.Private, new DateOnly(2026, 11, 21)));
        await using var server = await PreviewServer.StartAsync(site, settings.LinkRoot, 0);
        var sheets = site.Current.Snapshot.Pages.Keys.Where(url => url.Value.StartsWith("/print/prep/", StringComparison.Ordinal) || url.Value.StartsWith("/print/companies/", StringComparison.Ordinal)).ToList();
        await using var tab = await run.OpenTabAsync();
        var found = new List<string>();
        var count = 0;
        foreach (var url in sheets)
        {
            await tab.Page.GotoAsync(new Uri(new Uri(server.Address), string.Join('/', url.Value[1..].Split('/').Select(Uri.EscapeDataString))).AbsoluteUri);
            if (await tab.Page.Locator(".sheet").CountAsync() == 0)
            {
                // Something else for paper.
                continue;
            }

            count++;
            await tab.Page.EmulateMediaAsync(new() { Media = Media.Print });
            found.AddRange((await tab.Page.ProbeAsync<string[]>("small-text")).Select(problem => $"{url}: {problem}"));
            var pages = PdfPages.CountOf(await tab.Page.PdfAsync(new() { Format = paper }));
            if (pages is < 1 or > 2)
            {
                found.Add($"{url}: {pages} pages of {paper}");
            }
        }

        Problems.AssertNone(found);
        Assert.True(count >= least, $"{count} sheets");
    }
}
