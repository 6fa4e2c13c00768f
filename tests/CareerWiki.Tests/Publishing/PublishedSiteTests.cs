using System.Text;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Publishing;

/// <summary>What a built site tells search engines and robots, and strangers who lost their way.</summary>
public sealed class PublishedSiteTests : IDisposable
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_sitemap_has_the_newest_day_of_what_each_page_is_made_of()
    {
        Write("prep/a.md", "updated: 2026-01-03", "# 카카오 백엔드 면접 준비\n\nKafka와 #메모");
        Write("notes/b.md", "updated: 2026-02-04\nredirectfrom: old/b", "# B\n\nKafka와 Redis와 #메모");
        Write("notes/c.md", "title: C", "#다른메모");
        Write("technologies/redis.md", "updated: 2026-01-01", "# Redis");
        _folder.Write("in/notes/secret.md", "---\nupdated: 2026-02-28\n---\n# 비밀\n\nKafka #메모 #비밀메모");
        Build("-s", "Host=hong.example");
        var days = XDocument.Parse(Read("sitemap.xml")).Root!.Elements(Sitemap + "url")
            .ToDictionary(url => Uri.UnescapeDataString(new Uri(url.Element(Sitemap + "loc")!.Value).AbsolutePath), url => url.Element(Sitemap + "lastmod")?.Value);
        Assert.Equal("2026-01-03", days["/prep/a/"]);
        Assert.Equal("2026-02-04", days["/notes/b/"]);
        Assert.Null(days["/notes/c/"]);
        Assert.Equal("2026-02-04", days["/"]);
        Assert.Equal("2026-01-03", days["/prep/"]);
        Assert.Equal("2026-02-04", days["/notes/"]);
        Assert.Equal("2026-02-04", days["/technologies/"]);
        Assert.Equal("2026-02-04", days["/technologies/apache-kafka/"]);
        // A note that is the page of a name: the mentions below it change too.
        Assert.Equal("2026-02-04", days["/technologies/redis/"]);
        Assert.Equal("2026-01-03", days["/companies/kakao/"]);
        Assert.Equal("2026-02-04", days["/tags/"]);
        Assert.Equal("2026-02-04", days["/tags/메모/"]);
        Assert.Null(days["/tags/다른메모/"]);
        Assert.DoesNotContain(days.Keys, path => path.Contains("404", StringComparison.Ordinal) || path.Contains("old", StringComparison.Ordinal) || path.Contains("secret", StringComparison.Ordinal) || path.Contains("비밀", StringComparison.Ordinal));
    }

    [Fact]
    public void A_document_in_the_place_of_an_index_has_its_own_day()
    {
        Write("index.md", "updated: 2026-01-01", "# 처음");
        Write("notes/b.md", "updated: 2026-02-04", "# B");
        Build("-s", "Host=hong.example");
        Assert.Contains("<loc>https://hong.example/</loc>\n    <lastmod>2026-01-01</lastmod>", Read("sitemap.xml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("public", "", null)]
    [InlineData("public", "Host=hong.example", "User-agent: *\nAllow: /\n\nSitemap: https://hong.example/sitemap.xml\n")]
    [InlineData("public", "Host=hong.example GenerateSitemap=false", "User-agent: *\nAllow: /\n")]
    // Robots don't look there.
    [InlineData("public", "Host=hong.example LinkRoot=/wiki", null)]
    [InlineData("private", "", "User-agent: *\nDisallow: /\n")]
    [InlineData("private", "Host=hong.example", "User-agent: *\nDisallow: /\n")]
    [InlineData("private", "Host=hong.example LinkRoot=/wiki", "User-agent: *\nDisallow: /\n")]
    public void Robots_hear_what_they_may_read(string profile, string settings, string? expected)
    {
        Write("a.md", "title: A", "글");
        Build(["--profile", profile, .. settings.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(setting => new[] { "-s", setting })]);
        Assert.Equal(expected, File.Exists(_folder.Combine("out/robots.txt")) ? Read("robots.txt") : null);
    }

    [Theory]
    [InlineData("public", "LinkRoot=/wiki")]
    [InlineData("public", "Host=hong.example")]
    [InlineData("private", "Host=hong.example")]
    public void An_own_robots_file_wins(string profile, string setting)
    {
        Write("a.md", "title: A", "글");
        _folder.Write("in/robots.txt", "User-agent: x\nDisallow: /a/\n");
        _folder.Write("in/notes/robots.txt", "not at the root");
        Build("--profile", profile, "-s", setting);
        Assert.Equal("User-agent: x\nDisallow: /a/\n", Read("robots.txt"));
        Assert.False(File.Exists(_folder.Combine("out/notes/robots.txt")));
    }

    [Fact]
    public void The_page_for_what_is_missing_works_at_any_depth()
    {
        Write("prep/a.md", "updated: 2026-01-01", "# 카카오 면접 준비");
        _folder.Write("in/theme/assets/custom.css", "");
        Build("-s", "Host=hong.example", "-s", "LinkRoot=/wiki", "-s", "GenerateFeed=true");
        var links = new HtmlParser().ParseDocument(Read("404.html")).QuerySelectorAll("[href], [src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!).ToList();
        Assert.All(links, link => Assert.True(link.StartsWith("/wiki/", StringComparison.Ordinal) || link.StartsWith('#'), link));
        Assert.Superset(new HashSet<string> { "/wiki/", "/wiki/prep/", "/wiki/feed.xml", "/wiki/assets/site.css", "/wiki/assets/custom.css" }, links.ToHashSet());
    }

    private void Write(string path, string frontMatter, string text) => _folder.Write("in/" + path, $"---\nvisibility: public\n{frontMatter}\n---\n{text}\n");

    private void Build(params string[] args)
    {
        var result = Cli.Run(["build", "-i", _folder.Combine("in"), "-o", _folder.Combine("out"), .. args]);
        Assert.True(result.Code == 0, result.Error);
    }

    private string Read(string path) => File.ReadAllText(_folder.Combine("out/" + path), Encoding.UTF8);
}
