using CareerWiki.BrowserTests.Support;
using CareerWiki.Core.Documents;
using CareerWiki.Preview;
using CareerWiki.Settings;
using CareerWiki.Tests.Hostile;
using CareerWiki.Tests.Support;
using Microsoft.Playwright;

namespace CareerWiki.BrowserTests;

/// <summary>A browser knows best what runs. The wiki is shown by the preview, so what it adds to a page is there too.</summary>
public sealed class HostileTests(BrowserRun run)
{
    // Pages of one sort differ in the order of their payloads only.
    private const int MostPages = 12;

    [BrowserTheory]
    [InlineData("notes/")]
    [InlineData("prep/00")]
    [InlineData("essays/00")]
    [InlineData("roadmap/00")]
    [InlineData("tags/")]
    [InlineData("search/?q=script")]
    [InlineData("search/?q=%22%3E%3Cimg+src%3Dx+onerror%3Dwindow.__pwned%3D1%3E")]
    [InlineData("companies/00")]
    public async Task No_text_of_a_wiki_runs(string addresses)
    {
        using var folder = new TemporaryFolder();
        HostileWiki.Write(folder, Payloads.All);
        var settings = SettingsReader.Read(new SettingsRequest(folder.Path, [folder.Combine("input")], null, [], new Dictionary<string, string>()));
        var site = new PreviewSite(() => Composition.Workspace(settings), Composition.Explainer(settings), new Edition(Profile.Private, new DateOnly(2026, 3, 1)));
        await using var server = await PreviewServer.StartAsync(site, settings.LinkRoot, 0);
        var urls = site.Current.Snapshot.Pages.Keys.Select(url => url.Value[1..]).Where(url => url.StartsWith(addresses, StringComparison.Ordinal) && url.EndsWith('/')).DefaultIfEmpty(addresses).ToList();
        Assert.True(urls.Count > 5 || addresses.Contains('?'), string.Join('\n', urls));
        await using var tab = await run.OpenTabAsync();
        var found = new List<string>();
        tab.Page.Dialog += (_, dialog) => Dismiss(dialog);
        foreach (var url in urls.Where((_, i) => i % (1 + (urls.Count / MostPages)) == 0))
        {
            await tab.Page.GotoAsync(new Uri(new Uri(server.Address), url.Contains('?') ? url : string.Join('/', url.Split('/').Select(Uri.EscapeDataString))).AbsoluteUri);
            found.AddRange((await tab.Page.ProbeAsync<string[]>("foreign-scripts")).Select(problem => $"{url}: {problem}"));
        }

        Problems.AssertNone(found);

        void Dismiss(IDialog dialog)
        {
            found.Add("a dialog: " + dialog.Message);
            _ = dialog.DismissAsync();
        }
    }
}
