using CareerWiki.Career.InterviewPrep;
using CareerWiki.Core.Tagging;
using CareerWiki.Tests.Support;
using static CareerWiki.Tests.Support.MentionExtensions;

namespace CareerWiki.Tests.Tagging;

/// <summary>What the author says goes before what the scanner thinks.</summary>
public sealed class AuthorTests
{
    [Fact]
    public void A_backslash_makes_a_word_of_a_name_and_is_not_shown()
    {
        Assert.Empty(NamesIn("\\PostgreSQL은 낱말이다"));
        Assert.Contains(">PostgreSQL은 낱말이다<", TestWiki.Html("\\PostgreSQL은 낱말이다"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(@"\alpha + \beta")]
    [InlineData(@"C:\Redis\bin")]
    [InlineData(@"a\_b")]
    public void Other_backslashes_stay(string text) => Assert.Contains(text.Replace(@"\_", "_", StringComparison.Ordinal), TestWiki.Html(text), StringComparison.Ordinal);

    [Fact]
    public void A_document_can_refuse_a_name() => Assert.Equal(["Redis"], NamesIn("---\nnot: [포스트그레스]\n---\nPostgreSQL과 Redis와 포스트그레스큐엘"));

    [Theory]
    [InlineData("[[go]]를 본다", "/technologies/go/")]
    [InlineData("[[Golang|고]]를 본다", "/technologies/go/")]
    [InlineData("[[technologies/go]]를 본다", "/technologies/go/")]
    [InlineData("[[kakao]]를 본다", "/companies/kakao/")]
    public void A_wikilink_leads_to_the_page_of_the_name(string text, string url)
    {
        var wiki = TestWiki.Of(("note.md", text));
        Assert.Contains($"href=\"..{url}\"", wiki.Page("/note/"), StringComparison.Ordinal);
        Assert.Contains(url, wiki.Urls);
        Assert.Empty(wiki.Problems);
        Assert.Equal(MentionReason.Marked, Assert.Single(wiki.Site.Taxonomy.MentionsIn(wiki.Site.Documents.Single()).Found).Reason);
    }

    [Fact]
    public void A_wikilink_to_a_name_that_nobody_knows_is_reported() => Assert.Equal(["CW3003 note.md:1:1"], TestWiki.Of(("note.md", "[[goooo]]")).Problems.Select(p => p));

    [Theory]
    [InlineData("tags: [Go]")]
    [InlineData("technologies: [golang]")]
    [InlineData("technologies: Go")]
    public void The_front_matter_adds(string line)
    {
        var wiki = TestWiki.Of(("note.md", $"---\n{line}\n---\n본문"));
        var mention = Assert.Single(wiki.Site.Taxonomy.MentionsIn(wiki.Site.Documents.Single()).Found);
        Assert.Equal(("Go", MentionReason.Declared), (mention.Entry.Name, mention.Reason));
        Assert.Contains("/technologies/go/", wiki.Urls);
    }

    [Fact]
    public void A_tag_in_the_text_says_that_it_is_a_name()
    {
        var wiki = TestWiki.Of(("note.md", "오늘 #go 공부, #express 도"));
        Assert.Equal(["Go", "Express"], wiki.Site.Taxonomy.MentionsIn(wiki.Site.Documents.Single()).Found.Select(m => m.Entry.Name));
        Assert.Empty(wiki.Site.Taxonomy.Tags);
    }

    [Fact]
    public void Other_tags_have_a_page_of_their_own()
    {
        var wiki = TestWiki.Of(("a.md", "---\ntags: [회고]\n---\n본문 #공부/매일"), ("b.md", "본문 #회고"));
        Assert.Equal(["/tags/", "/tags/공부/매일/", "/tags/회고/"], wiki.Urls.Where(u => u.StartsWith("/tags/", StringComparison.Ordinal)));
        Assert.Contains("href=\"../../a/\"", wiki.Page("/tags/회고/"), StringComparison.Ordinal);
        Assert.Contains("href=\"../tags/%ED%9A%8C%EA%B3%A0/\"", wiki.Page("/a/"), StringComparison.Ordinal);
    }

    [Fact]
    public void Unknown_companies_of_front_matter_and_titles_join_by_themselves()
    {
        var wiki = TestWiki.Of(
            ("prep/a.md", "---\ncompany: 무지개소프트\nrole: 개발자\n---\n# 준비\n"),
            ("prep/b.md", "# 면접 준비: Rainbowsoft – Backend Engineer\n\n내용"),
            ("note.md", "무지개소프트에서 연락이 왔다. Rainbowsoft도 좋다."));
        Assert.Contains("/companies/무지개소프트/", wiki.Urls);
        Assert.Contains("/companies/rainbowsoft/", wiki.Urls);
        var note = wiki.Site.Documents.Single(d => d.Path.Value == "note.md");
        Assert.Equal(["무지개소프트", "Rainbowsoft"], wiki.Site.Taxonomy.MentionsIn(note).Found.Select(m => m.Entry.Name));
    }

    [Theory]
    [InlineData("# 면접 준비: 결제 – 백엔드 개발자\n\n결제 서버")]
    [InlineData("# 면접 준비: Zorblax & Quux – 개발자\n")]
    [InlineData("# 플랫폼 엔지니어 (SRE) 면접 준비\n\nSRE가 하는 일")]
    public void What_a_title_only_seems_to_name_does_not(string text) => Assert.Empty(TestWiki.Of(("prep/a.md", text)).Site.Taxonomy.Terms);

    [Fact]
    public void A_technology_in_a_title_is_no_company() =>
        Assert.DoesNotContain(TestWiki.Of(("prep/a.md", "# 면접 준비: Kubernetes – 플랫폼 엔지니어\n")).Site.Taxonomy.Terms, term => term.Entry.Kind == "company");

    [Fact]
    public void A_department_is_no_company() =>
        Assert.Equal("네이버", TestWiki.Of(("prep/a.md", "# 네이버 검색 플랫폼 면접 준비\n")).Site.Documents.Single().FactsOf<Target>().Single().Company);
}
