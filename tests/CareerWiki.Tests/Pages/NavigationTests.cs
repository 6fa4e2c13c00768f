using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CareerWiki.Core.Documents;
using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Pages;

/// <summary>The kinds beside every page, each with a few pages that are near.</summary>
public sealed class NavigationTests
{
    private static readonly TestWiki Notes = TestWiki.Of([.. Enumerable.Range(1, 30).Select(n => ($"n{n:00}.md", $"# {n}"))]);

    // Eight names; the first is mentioned most.
    private static readonly string[] Names = ["Redis", "PostgreSQL", "MySQL", "Kubernetes", "Terraform", "NGINX", "MongoDB", "Elasticsearch"];

    [Theory]
    [InlineData("/n01/", "1 2 3 4 5 6 7")]
    [InlineData("/n02/", "1 2 3 4 5 6 7")]
    [InlineData("/n04/", "1 2 3 4 5 6 7")]
    [InlineData("/n05/", "2 3 4 5 6 7 8")]
    [InlineData("/n15/", "12 13 14 15 16 17 18")]
    [InlineData("/n27/", "24 25 26 27 28 29 30")]
    [InlineData("/n29/", "24 25 26 27 28 29 30")]
    [InlineData("/n30/", "24 25 26 27 28 29 30")]
    [InlineData("/notes/", "1 2 3 4 5 6 7")]
    public void Seven_documents_around_the_page(string url, string expected)
    {
        var group = Group(Notes, url, "notes");
        Assert.Equal(expected, string.Join(' ', Links(group)));
        Assert.Equal("true", group.QuerySelector(".kind-link")!.GetAttribute("aria-current"));
        Assert.Equal(url == "/notes/" ? [] : [int.Parse(url[2..4]).ToString()], group.QuerySelectorAll("[aria-current=page]").Select(link => link.TextContent));
        Assert.NotNull(group.QuerySelector("a.all"));
    }

    [Fact]
    public void Seven_documents_need_no_link_to_all()
    {
        var group = Group(TestWiki.Of([.. Enumerable.Range(1, 7).Select(n => ($"n{n}.md", $"# {n}"))]), "/n4/", "notes");
        Assert.Equal(7, Links(group).Count());
        Assert.Null(group.QuerySelector("a.all"));
    }

    [Fact]
    public void Other_kinds_show_no_documents() => Assert.Empty(Links(Group(WithNames(), "/prep/acme/", "notes")));

    [Fact]
    public void Names_are_those_that_one_prepares_for_and_then_those_that_are_mentioned_most()
    {
        var wiki = WithNames();
        Assert.Equal(["Acme", "Kakao"], Links(Group(wiki, "/", "companies")));
        Assert.Equal(Names.Take(6), Links(Group(wiki, "/", "technologies")));
    }

    [Fact]
    public void A_name_that_is_not_among_the_first_is_behind_them_on_its_own_page()
    {
        var wiki = WithNames();
        Assert.Equal([.. Names.Take(6), "Elasticsearch"], Links(Group(wiki, "/technologies/elasticsearch/", "technologies")));
        Assert.Equal("Elasticsearch", Group(wiki, "/technologies/elasticsearch/", "technologies").QuerySelector("[aria-current=page]")!.TextContent);
        Assert.Equal(Names.Take(6), Links(Group(wiki, "/technologies/redis/", "technologies")));
        Assert.Equal("Redis", Group(wiki, "/technologies/redis/", "technologies").QuerySelector("[aria-current=page]")!.TextContent);
    }

    [Theory]
    [InlineData(Profile.Private)]
    [InlineData(Profile.Public)]
    public void Counts_are_those_of_the_indexes(Profile profile)
    {
        var wiki = WithNames(profile);
        var groups = Parse(wiki, "/").QuerySelectorAll(".site-nav .kinds > li");
        Assert.Equal(wiki.Site.Kinds.Length, groups.Length);
        Assert.All(groups, group =>
        {
            var index = Parse(wiki, "/" + group.QuerySelector(".kind-link")!.GetAttribute("href")!.Replace("./", "", StringComparison.Ordinal));
            Assert.Equal(index.QuerySelector("h1 .count")!.TextContent, group.QuerySelector(".count")!.TextContent);
        });
    }

    [Fact]
    public void Nothing_private_is_in_the_public_one()
    {
        var wiki = WithNames(Profile.Public);
        Assert.All(wiki.Urls.Where(url => url.EndsWith('/')), url =>
        {
            var text = Parse(wiki, url).QuerySelector(".site-nav")!.TextContent;
            Assert.DoesNotContain("Acme", text, StringComparison.Ordinal);
            Assert.DoesNotContain("비밀", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Kafka", text, StringComparison.Ordinal);
        });
        Assert.Equal("8", Group(wiki, "/", "notes").QuerySelector(".count")!.TextContent);
        Assert.Equal("9", Group(WithNames(), "/", "notes").QuerySelector(".count")!.TextContent);
    }

    // Each note mentions the names up to its own, and a company that no prep is written for.
    private static TestWiki WithNames(Profile profile = Profile.Private) => TestWiki.Of(
        profile,
        [
            .. Names.Select((_, n) => ($"notes/n{n}.md", $"---\nvisibility: public\n---\n# {n}\n\n{string.Join(", ", Names.Take(n + 1))}. 카카오에 다닌다.")),
            ("notes/secret.md", "# 비밀\n\nKafka"),
            ("prep/acme.md", "# Acme 면접 준비\n\n## 예상 질문\n\n- 왜인가요?"),
        ]);

    private static IElement Group(TestWiki wiki, string url, string slug) => Parse(wiki, url).QuerySelectorAll(".site-nav .kinds > li")
        .Single(group => new Uri(new Uri("http://x" + url), group.QuerySelector(".kind-link")!.GetAttribute("href")!).AbsolutePath == $"/{slug}/");

    private static IEnumerable<string> Links(IElement group) => group.QuerySelectorAll("li > ul a:not(.all)").Select(link => link.TextContent);

    private static IDocument Parse(TestWiki wiki, string url) => new HtmlParser().ParseDocument(wiki.Page(url));
}
