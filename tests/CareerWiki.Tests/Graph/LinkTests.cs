using CareerWiki.Core.Documents;
using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Graph;

public sealed class LinkTests
{
    private static readonly (string, string) Target = ("notes/카프카 정리.md", "---\naliases: [Kafka]\nxref: kafka-note\n---\n# 🎯 카프카 (2026년)\n\n## 파티션 & 키\n\n중요한 줄 ^key\n\n## 파티션 & 키\n\n둘째");

    [Theory]
    [InlineData("[a](notes/카프카%20정리.md)", "notes/%EC%B9%B4%ED%94%84%EC%B9%B4-%EC%A0%95%EB%A6%AC/")]
    [InlineData("[a](<notes/카프카 정리.md>)", "notes/%EC%B9%B4%ED%94%84%EC%B9%B4-%EC%A0%95%EB%A6%AC/")]
    [InlineData("[a](notes/카프카 정리.md)", "notes/%EC%B9%B4%ED%94%84%EC%B9%B4-%EC%A0%95%EB%A6%AC/")]
    [InlineData("[a](notes/카프카%20정리.md \"제목.md\")", "notes/%EC%B9%B4%ED%94%84%EC%B9%B4-%EC%A0%95%EB%A6%AC/")]
    [InlineData("[a](/notes/카프카%20정리)", "notes/%EC%B9%B4%ED%94%84%EC%B9%B4-%EC%A0%95%EB%A6%AC/")]
    [InlineData("[a](notes/카프카-정리/)", "notes/%EC%B9%B4%ED%94%84%EC%B9%B4-%EC%A0%95%EB%A6%AC/")]
    [InlineData("[[카프카 정리]]를", "notes/%EC%B9%B4%ED%94%84%EC%B9%B4-%EC%A0%95%EB%A6%AC/")]
    [InlineData("[[kafka|별명]]을", "notes/%EC%B9%B4%ED%94%84%EC%B9%B4-%EC%A0%95%EB%A6%AC/")]
    [InlineData("[[notes/카프카 정리]]", "notes/%EC%B9%B4%ED%94%84%EC%B9%B4-%EC%A0%95%EB%A6%AC/")]
    [InlineData("[a](xref:Kafka-Note)", "notes/%EC%B9%B4%ED%94%84%EC%B9%B4-%EC%A0%95%EB%A6%AC/")]
    [InlineData("[[Kafka#파티션 & 키]]", "notes/%EC%B9%B4%ED%94%84%EC%B9%B4-%EC%A0%95%EB%A6%AC/#%ED%8C%8C%ED%8B%B0%EC%85%98-%ED%82%A4")]
    [InlineData("[[Kafka#^key]]", "notes/%EC%B9%B4%ED%94%84%EC%B9%B4-%EC%A0%95%EB%A6%AC/#%5Ekey")]
    [InlineData("[a](notes/카프카%20정리.md#카프카)", "notes/%EC%B9%B4%ED%94%84%EC%B9%B4-%EC%A0%95%EB%A6%AC/#%EC%B9%B4%ED%94%84%EC%B9%B4-2026%EB%85%84")]
    public void Every_form_finds_its_page(string text, string href)
    {
        var wiki = TestWiki.Of(("index.md", text), Target);
        Assert.Empty(wiki.Problems);
        Assert.Contains($"<a href=\"{href}\">", wiki.Page("/"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[a](notes/카프카%20정라.md)", "CW3001 a.md:1:1")]
    [InlineData("[a](#없는-제목)", "CW3002 a.md:1:1")]
    [InlineData("글 [a](../../밖.md)", "CW3009 a.md:1:3")]
    [InlineData("글 [[아직 없는 글]]", "CW3003 a.md:1:3")]
    [InlineData("[a](xref:없음)", "CW3005 a.md:1:1")]
    [InlineData("![[그림.png]]", "CW3001 a.md:1:1")]
    [InlineData("글 ![d](img/no such.png)", "CW3001 a.md:1:3")]
    public void What_is_broken_is_named_with_its_place(string text, string problem)
    {
        var wiki = TestWiki.Of(("a.md", text), Target);
        Assert.Equal([problem], wiki.Problems);
        Assert.DoesNotContain("href=\"\"", wiki.Page("/a/"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_nearest_target_is_suggested() =>
        Assert.Equal("Did you mean \"notes/카프카 정리.md\"?", TestWiki.Of(("a.md", "[a](notes/카프카%20정라.md)"), Target).Site.Diagnostics[0].Suggestion);

    [Fact]
    public void Shared_titles_warn_and_links_to_them_fail()
    {
        var wiki = TestWiki.Of(("a.md", "# 같은 제목"), ("b.md", "# 같은 제목"), ("c.md", "[[같은 제목]] [[a]]"));
        Assert.Equal(["CW3006 b.md", "CW3004 c.md:1:1"], wiki.Problems);
        Assert.Contains("a.md or b.md", wiki.Site.Diagnostics[1].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("My Note.md", "my-note.md")]
    [InlineData("a.md", "A.md")]
    [InlineData("한글.md", "한글 .md")]
    [InlineData("x/index.md", "x.md")]
    public void Colliding_addresses_are_errors_and_lose_nothing(string first, string second)
    {
        var wiki = TestWiki.Of((first, "# 하나"), (second, "# 둘"));
        var problem = Assert.Single(wiki.Site.Diagnostics);
        Assert.Equal("CW3007", problem.Code);
        Assert.Contains(first, problem.Message, StringComparison.Ordinal);
        Assert.Contains(second, problem.Message, StringComparison.Ordinal);
        Assert.Equal(2, wiki.Site.Documents.Select(wiki.Site.UrlOf).Distinct().Count());
    }

    [Fact]
    public void Embed_cycles_are_cut_and_named()
    {
        var wiki = TestWiki.Of(("a.md", "![[b]]"), ("b.md", "글\n\n![[a]]"));
        Assert.Equal(["CW3008 b.md:3:1"], wiki.Problems);
        Assert.Contains("a.md -> b.md -> a.md", wiki.Site.Diagnostics[0].Message, StringComparison.Ordinal);
        Assert.Contains("글", wiki.Page("/a/"), StringComparison.Ordinal);
    }

    [Fact]
    public void Embeds_show_a_document_a_heading_or_a_block()
    {
        var wiki = TestWiki.Of(("a.md", "![[Kafka#^key]]\n\n![[Kafka#파티션 & 키]]"), Target);
        var page = wiki.Page("/a/");
        Assert.Contains("<p>중요한 줄</p>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("둘째", page, StringComparison.Ordinal);
        Assert.DoesNotContain("^key<", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Images_are_found_by_path_and_by_name_and_go_out_only_when_used()
    {
        var wiki = TestWiki.Of(("a/b.md", "![[그림.png|300]] ![대체](../img/그림.png) ![밖](https://example.com/x.png)"), ("img/그림.png", "png"), ("img/unused.png", "png"));
        Assert.Empty(wiki.Problems);
        Assert.Contains("<img src=\"../../img/%EA%B7%B8%EB%A6%BC.png\" alt=\"그림\" loading=\"lazy\" width=\"300\">", wiki.Page("/a/b/"), StringComparison.Ordinal);
        Assert.Contains("/img/그림.png", wiki.Urls);
        Assert.DoesNotContain("/img/unused.png", wiki.Urls);
    }

    [Fact]
    public void An_asset_never_takes_the_place_of_a_page()
    {
        var wiki = TestWiki.Of(("a.md", "[x](b/index.html) [y](b)"), ("b.md", "# B"), ("b/index.html", "mine"));
        Assert.Equal(["CW3010 a.md:1:1"], wiki.Problems);
        Assert.Contains("<h1>B</h1>", wiki.Page("/b/"), StringComparison.Ordinal);
    }

    [Fact]
    public void Signs_in_headings_are_no_paths() =>
        Assert.Empty(TestWiki.Of(("a.md", "[[n#C#]] [[n#F# & .NET]] ![](/x.png) ![[img/x.png]]"), ("notes/n.md", "# N\n\n## C#\n\n## F# & .NET\n\n![[img/x.png]]"), ("x.png", ""), ("img/x.png", "")).Problems);

    [Fact]
    public void Backlinks_come_with_their_sentence()
    {
        var wiki = TestWiki.Of(("a.md", "앞 문장이다. 그래서 [[Kafka]]를 v1.18로 골랐다. 뒤 문장."), Target);
        var backlink = Assert.Single(wiki.Site.Links.BacklinksOf(wiki.Site.Documents[1]));
        Assert.Equal("그래서 Kafka를 v1.18로 골랐다.", backlink.Sentence);
        Assert.Contains("<q>그래서 Kafka를 v1.18로 골랐다.</q>", wiki.Page(wiki.Site.UrlOf(wiki.Site.Documents[1]).Value), StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_of_a_checklist_is_a_sentence_of_its_own()
    {
        var wiki = TestWiki.Of(("a.md", "□ [[Kafka]] 읽기\n□ 다른 일"), Target);
        Assert.Equal("Kafka 읽기", Assert.Single(wiki.Site.Links.BacklinksOf(wiki.Site.Documents[1])).Sentence);
    }

    [Fact]
    public void Private_documents_are_not_in_the_public_site()
    {
        var wiki = TestWiki.Of(
            Profile.Public,
            ("open.md", "---\nvisibility: public\n---\n# 열린 글\n\n[[숨은 글]] [x](secret.md) ![[secret]]"),
            ("secret.md", "# 숨은 글\n\n[[open]]은 비밀\n\n![[shot.png]]"),
            ("shot.png", "png"));
        Assert.Empty(wiki.Problems);
        Assert.Single(wiki.Site.Documents);
        var all = string.Concat(wiki.Urls.Select(wiki.Page));
        Assert.DoesNotContain("비밀", all, StringComparison.Ordinal);
        Assert.DoesNotContain("secret/", all, StringComparison.Ordinal);
        Assert.DoesNotContain("/shot.png", wiki.Urls);
        Assert.DoesNotContain("noindex, nofollow", all, StringComparison.Ordinal);
    }

    [Fact]
    public void A_real_index_takes_the_place_of_a_generated_one()
    {
        var wiki = TestWiki.Of(("prep/index.md", "# 나의 준비"), ("prep/a.md", "# A"), ("index.md", "# 나의 홈\n\n[준비](prep/)"));
        Assert.Empty(wiki.Problems);
        Assert.Contains("<h1>나의 준비</h1>", wiki.Page("/prep/"), StringComparison.Ordinal);
        Assert.Contains("<h1>나의 홈</h1>", wiki.Page("/"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_not_found_page_links_from_the_root() =>
        Assert.Contains("href=\"/wiki/assets/site.css\"", TestWiki.Of(("a.md", "x")).Page("/404.html"), StringComparison.Ordinal);
}
