using System.Globalization;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Publishing;

/// <summary>The feed against the rules of RFC 4287.</summary>
public sealed class FeedTests : IDisposable
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_feed_has_all_that_the_standard_asks_for()
    {
        Write("notes/가.md", "updated: 2026-01-02\ndescription: <b> & 요약", "# 제목 & <글>");
        Write("b.md", "updated: 2026-02-03\nlang: en", "# Plain");
        var feed = Build("-s", "SiteTitle=나의 & 위키", "-s", "Author=홍길동", "-s", "SiteDescription=한 문장", "-s", "Language=ko");
        Assert.Equal(Atom + "feed", feed.Name);
        Assert.Equal("https://hong.example/wiki/feed.xml", Text(feed, "id"));
        Assert.Equal("나의 & 위키", Text(feed, "title"));
        Assert.Equal("한 문장", Text(feed, "subtitle"));
        Assert.Equal("2026-02-03T00:00:00Z", Text(feed, "updated"));
        Assert.Equal("홍길동", Text(feed.Element(Atom + "author")!, "name"));
        Assert.Equal("https://hong.example/wiki/feed.xml", Link(feed, "self", "application/atom+xml"));
        Assert.Equal("https://hong.example/wiki/", Link(feed, "alternate", "text/html"));
        var entries = feed.Elements(Atom + "entry").ToList();
        Assert.Equal(["Plain", "제목 & <글>"], entries.Select(entry => Text(entry, "title")));
        Assert.Equal(["en", "ko"], entries.Select(entry => entry.Attribute(XNamespace.Xml + "lang")!.Value));
        Assert.Equal("https://hong.example/wiki/notes/%EA%B0%80/", Text(entries[1], "id"));
        Assert.Equal("<b> & 요약", Text(entries[1], "summary"));
        Assert.Null(entries[0].Element(Atom + "summary"));
        Assert.All(entries, entry => Assert.Equal(Text(entry, "id"), Link(entry, "alternate", "text/html")));
        Assert.All(entries, entry => Assert.True(DateTimeOffset.TryParseExact(Text(entry, "updated"), "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _)));
    }

    [Fact]
    public void Without_a_title_and_an_author_the_site_has_the_words_of_the_theme()
    {
        Write("a.md", "updated: 2026-01-02", "# 글");
        var feed = Build("-s", "Language=ko");
        Assert.Equal("커리어 위키", Text(feed, "title"));
        Assert.Equal("커리어 위키", Text(feed.Element(Atom + "author")!, "name"));
    }

    [Fact]
    public void The_newest_twenty_are_in_it_and_those_of_one_day_in_order_of_path()
    {
        for (var i = 1; i <= 15; i++)
        {
            Write($"old-{i:D2}.md", $"updated: 2025-12-{i:D2}", $"# 예전 {i:D2}");
            Write($"new-{i:D2}.md", "updated: 2026-01-02", $"# 새 {i:D2}");
        }

        Write("undated.md", "title: 모름", "글");
        var titles = Build().Elements(Atom + "entry").Select(entry => Text(entry, "title")).ToList();
        Assert.Equal([.. Enumerable.Range(1, 15).Select(i => $"새 {i:D2}"), "예전 15", "예전 14", "예전 13", "예전 12", "예전 11"], titles);
    }

    [Fact]
    public void Times_of_git_are_written_in_utc_and_sorted_by_the_instant()
    {
        using var repository = new GitRepository();
        repository.Write("a.md", "---\nvisibility: public\n---\n# 먼저");
        repository.Commit("2026-01-03T01:00:00+09:00");
        repository.Write("b.md", "---\nvisibility: public\n---\n# 나중");
        repository.Commit("2026-01-02T20:00:00+00:00");
        var build = Cli.Run("build", "-i", repository.Path, "-o", _folder.Combine("out"), "-s", "Host=hong.example", "-s", "GenerateFeed=true");
        Assert.Equal((0, ""), (build.Code, build.Error));
        Assert.Equal(["나중 2026-01-02T20:00:00Z", "먼저 2026-01-02T16:00:00Z"], Feed().Elements(Atom + "entry").Select(entry => $"{Text(entry, "title")} {Text(entry, "updated")}"));
        // The page has the day on which its author wrote it.
        Assert.Contains("<time datetime=\"2026-01-03\">", File.ReadAllText(_folder.Combine("out/a/index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void Characters_that_xml_does_not_have_are_left_out()
    {
        Write("a.md", "updated: 2026-01-02\ndescription: \"a\\u0001b\\uFFFEc😀\"", "# 글");
        Assert.Equal("abc😀", Text(Build().Element(Atom + "entry")!, "summary").Replace("\uFFFD", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_private_is_in_it()
    {
        Write("a.md", "updated: 2026-01-02", "# 글");
        Write("draft.md", "updated: 2026-01-02\ndraft: true", "# 비밀 초안");
        Write("later.md", "updated: 2026-01-02\npublished: 2099-01-01", "# 비밀 나중");
        _folder.Write("in/secret.md", "---\nupdated: 2026-02-02\n---\n# 비밀");
        var feed = Build();
        Assert.DoesNotContain("비밀", feed.ToString(), StringComparison.Ordinal);
        // The day of a private document would be a trace of it too.
        Assert.DoesNotContain("2026-02-02", feed.ToString(), StringComparison.Ordinal);
        Assert.Equal("글", Text(Assert.Single(feed.Elements(Atom + "entry")), "title"));
    }

    [Fact]
    public void Every_page_leads_to_it()
    {
        Write("a.md", "updated: 2026-01-02", "# 글");
        Build();
        var link = new HtmlParser().ParseDocument(File.ReadAllText(_folder.Combine("out/a/index.html"))).QuerySelector("head > link[rel=alternate]")!;
        Assert.Equal(("application/atom+xml", "커리어 위키", "../feed.xml"), (link.GetAttribute("type"), link.GetAttribute("title"), link.GetAttribute("href")));
    }

    [Theory]
    // Off unless it is asked for.
    [InlineData("updated: 2026-01-02", "Host=hong.example")]
    [InlineData("updated: 2026-01-02", "GenerateFeed=true")]
    [InlineData("updated: 2026-01-02", "GenerateFeed=true Host=hong.example", "--profile", "private")]
    // A feed has to say when it changed.
    [InlineData("title: A", "GenerateFeed=true Host=hong.example")]
    public void There_is_no_feed_and_no_link_to_one(string frontMatter, string settings, params string[] args)
    {
        Write("a.md", frontMatter, "글");
        var build = Cli.Run(["build", "-i", _folder.Combine("in"), "-o", _folder.Combine("out"), .. settings.Split(' ').SelectMany(setting => new[] { "-s", setting }), .. args]);
        Assert.Equal(0, build.Code);
        Assert.Equal(!settings.Contains("Host", StringComparison.Ordinal), build.Error.Contains("CW5002", StringComparison.Ordinal));
        Assert.False(File.Exists(_folder.Combine("out/feed.xml")));
        Assert.DoesNotContain("atom", File.ReadAllText(_folder.Combine("out/a/index.html")), StringComparison.Ordinal);
    }

    private void Write(string path, string frontMatter, string text) => _folder.Write("in/" + path, $"---\nvisibility: public\n{frontMatter}\n---\n{text}\n");

    private XElement Build(params string[] args)
    {
        var result = Cli.Run(["build", "-i", _folder.Combine("in"), "-o", _folder.Combine("out"), "-s", "Host=hong.example", "-s", "LinkRoot=/wiki", "-s", "GenerateFeed=true", .. args]);
        Assert.True(result.Code == 0, result.Error);
        return Feed();
    }

    private XElement Feed() => XDocument.Load(_folder.Combine("out/feed.xml")).Root!;

    private static string Text(XElement parent, string name) => Assert.Single(parent.Elements(Atom + name)).Value;

    private static string Link(XElement parent, string relation, string type)
    {
        var link = Assert.Single(parent.Elements(Atom + "link"), link => link.Attribute("rel")!.Value == relation);
        Assert.Equal(type, link.Attribute("type")!.Value);
        return link.Attribute("href")!.Value;
    }
}
