using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using CareerWiki.Tests.Support;
using CareerWiki.Theme;
using CareerWiki.Theme.Words;

namespace CareerWiki.Tests.Search;

/// <summary>The page of the search, and the files of its script.</summary>
public sealed class SearchPageTests
{
    private static readonly TestWiki Wiki = TestWiki.Of(("prep/a.md", "# 면접 준비: 카카오 – 개발자\n\nKubernetes #공부\n"));

    [Fact]
    public void The_page_has_a_labelled_field_a_status_and_a_list_to_fill()
    {
        var page = new HtmlParser().ParseDocument(Wiki.Page("/search/"));
        var form = page.QuerySelector("main form[role=search][method=get]")!;
        var field = form.QuerySelector("input[type=search][name=q]")!;
        Assert.Equal(field.Id, form.QuerySelector("label")!.GetAttribute("for"));
        Assert.NotNull(form.QuerySelector("output[data-failed]"));
        Assert.Equal("OL", page.GetElementById(form.GetAttribute("data-results")!)!.TagName);
        Assert.Contains(page.QuerySelectorAll("script[type=module]"), script => script.GetAttribute("src") == "../assets/search.js");
        Assert.Equal("noindex", new HtmlParser().ParseDocument(TestWiki.Of(Core.Documents.Profile.Public).Page("/search/")).QuerySelector("meta[name=robots]")!.GetAttribute("content"));
    }

    [Fact]
    public void Without_the_script_the_page_leads_to_all_indexes()
    {
        var page = new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(Wiki.Page("/search/"));
        Assert.Equal(SiteWords.In("ko").Search.NeedsScripts, page.QuerySelector("noscript")!.TextContent.Trim());
        Assert.Equal(["../prep/", "../companies/", "../technologies/", "../tags/"], page.QuerySelectorAll("main nav a").Select(a => a.GetAttribute("href")));
        Assert.Empty(LinksOf(Wiki.Page("/search/")).Except(Wiki.Urls));
    }

    [Fact]
    public void A_document_at_its_address_goes_before_it() =>
        Assert.Contains("내 글", TestWiki.Of(("search.md", "# 내 글\n")).Page("/search/"), StringComparison.Ordinal);

    [Fact]
    public void The_site_map_leaves_it_out()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.md", "---\nvisibility: public\n---\n# 글\n");
        Assert.Equal(0, Cli.Run("build", "-i", folder.Path, "-o", folder.Combine("out"), "-s", "Host=me.example").Code);
        Assert.True(File.Exists(folder.Combine("out/search/index.html")));
        Assert.DoesNotContain("search", File.ReadAllText(folder.Combine("out/sitemap.xml")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ko", true)]
    [InlineData("en", false)]
    public void Words_are_in_both_languages(string language, bool isHangul)
    {
        var words = SiteWords.In(language).Search;
        Assert.All([words.Title, words.Label, words.NeedsScripts, words.Failed, words.Indexes, words.Found, words.Some, words.None], word => Assert.Equal(isHangul, Regex.IsMatch(word, "[가-힣]")));
        Assert.Contains("{0}", words.Found, StringComparison.Ordinal);
        Assert.Matches("\\{0\\}.*\\{1\\}", words.Some);
    }

    [Fact]
    public void The_script_is_small_loads_the_rest_when_it_is_needed_and_writes_no_markup()
    {
        Assert.InRange(Zipped("assets/search.js").Length, 1, 5 * 1024);
        Assert.DoesNotMatch("(?m)^import ", Encoding.UTF8.GetString(ThemeAssets.Read("assets/search.js")));
        Assert.All(
            ThemeAssets.Paths.Where(path => Path.GetFileName(path).StartsWith("search", StringComparison.Ordinal)).Select(path => Encoding.UTF8.GetString(ThemeAssets.Read(path))),
            script => Assert.DoesNotMatch("innerHTML|outerHTML|insertAdjacentHTML|document\\.write|https?:|eval\\(", script));
    }

    private static IEnumerable<string> LinksOf(string html) => new HtmlParser().ParseDocument(html).QuerySelectorAll("main a[href]")
        .Select(a => Uri.UnescapeDataString(new Uri(new Uri("http://x/search/"), a.GetAttribute("href")!).AbsolutePath));

    private static byte[] Zipped(string path)
    {
        using var stream = new MemoryStream();
        using (var zip = new GZipStream(stream, CompressionLevel.SmallestSize))
        {
            zip.Write(ThemeAssets.Read(path));
        }

        return stream.ToArray();
    }
}
