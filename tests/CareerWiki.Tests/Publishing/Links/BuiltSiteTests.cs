using AngleSharp.Html.Parser;
using CareerWiki.Publish;
using CareerWiki.Publish.Links;
using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Publishing.Links;

/// <summary>The sample wiki, built for several hosts.</summary>
public sealed class BuiltSiteTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("public", "")]
    [InlineData("public", "/wiki")]
    [InlineData("private", "/wiki", "-s", "LinkHideIndexPages=false")]
    public void Every_link_holds_below_any_path(string profile, string linkRoot, params string[] more)
    {
        Build(profile, linkRoot, more);
        var report = LinkCheck.Of(SiteFiles.In(_folder.Combine("site")), new SiteHome("https://hong.example", linkRoot));
        Assert.Empty(report.Codes());
        Assert.True(report is { Pages: > 20, Links: > 1000, Elsewhere: 0 }, report.ToString());
        // Where it lies matters to the page that is shown at any depth, and to nothing else.
        var moved = LinkCheck.Of(SiteFiles.In(_folder.Combine("site")), new SiteHome(null, "/elsewhere"));
        Assert.Equal(["404.html"], moved.Problems.Select(p => p.Source!.Value.Value).Distinct());
        Assert.All(moved.Problems, p => Assert.Equal("CW7009", p.Code));
    }

    [Fact]
    public void Tags_tell_the_same_as_the_tree_of_a_browser()
    {
        Build("private", "", []);
        var site = SiteFiles.In(_folder.Combine("site"));
        foreach (var path in site.Paths.Where(LinkReader.IsPage))
        {
            var found = LinkReader.Read(path, () => site.Read(path));
            using var tree = new HtmlParser().ParseDocument(new MemoryStream(site.Read(path)));
            Assert.Equal(tree.QuerySelectorAll("[id]").Select(e => e.Id!).Order(StringComparer.Ordinal), found.Ids.Order(StringComparer.Ordinal));
            Assert.Equal(tree.QuerySelectorAll("[href]").Select(e => e.GetAttribute("href")!).Order(StringComparer.Ordinal), found.Links.Where(link => link.Attribute == "href").Select(link => link.Text).Order(StringComparer.Ordinal));
        }
    }

    private void Build(string profile, string linkRoot, string[] more) => Assert.Equal(0, Cli.Run(
        ["build", "-i", Path.Combine(TestPaths.Root, "input"), "-o", _folder.Combine("site"), "--profile", profile, "-s", "Host=hong.example", "-s", "GenerateFeed=true", "-s", $"LinkRoot={linkRoot}", .. more]).Code);
}
