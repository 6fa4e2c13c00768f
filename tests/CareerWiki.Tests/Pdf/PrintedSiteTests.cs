using CareerWiki.Core.Documents;
using CareerWiki.Core.Text;
using CareerWiki.Pdf;
using CareerWiki.Preview;
using CareerWiki.Settings;
using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Pdf;

public sealed class PrintedSiteTests
{
    [Theory]
    [InlineData("a/")]
    [InlineData("b/")]
    [InlineData("assets/site.css")]
    public async Task A_browser_is_shown_what_is_published_and_nothing_more(string path)
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/a.md", "# Alpha\n");
        folder.Write("input/b.md", "# Beta\n");
        var settings = SettingsReader.Read(new SettingsRequest(folder.Path, [folder.Combine("input")], null, [], new Dictionary<string, string>()));
        var snapshot = Composition.Workspace(settings).Build(new Edition(Profile.Private, new DateOnly(2026, 3, 1)));
        var site = new PrintedSite(snapshot);
        var prepared = site.Prepare(PageUrl.Folder(["a"]));
        await using var server = await PreviewServer.StartAsync(site, "", 0);
        using var client = new HttpClient();
        var page = snapshot.Pages.Single(page => page.Key.Value == "/" + path);
        Assert.Equal(page.Value.Render(), await client.GetByteArrayAsync(new Uri($"{server.Address}{path}"), TestContext.Current.CancellationToken));
        Assert.Equal(snapshot.Pages[PageUrl.Folder(["a"])].Render().Length, prepared);
    }
}
