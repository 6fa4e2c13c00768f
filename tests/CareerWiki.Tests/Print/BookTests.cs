using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CareerWiki.Core.Documents;
using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Print;

/// <summary>Documents bound into one page: ids stay unique, links stay within it, nothing is left out or made up.</summary>
public sealed partial class BookTests
{
    private static readonly (string, string)[] Files =
    [
        ("prep/kakao.md", "# Interview Prep: Kakao – Backend\n\n## Overview\n\nRedis[^1]와 [로드맵](../roadmap/plan.md#redis)을 본다.\n\n[^1]: 캐시 각주\n\n## Questions to ask\n\n- 팀은 어떻게 일하나요? ^ask\n\n## Overview\n\n또 하나"),
        ("prep/line.md", "# Interview Prep: LINE – Server\n\n## Overview\n\nKafka[^1], [[kakao#^ask]], [[kakao#Overview]], [밖](https://example.com/x)\n\n[^1]: 큐 각주"),
        ("roadmap/plan.md", "# 로드맵 2026\n\n## 기초 (2026.01 ~ 2026.03)\n\n- [ ] Redis\n\n## Redis (2026.03 ~ 2026.06)\n\n- [x] 캐시\n\n### 깊이\n\n#### 더 깊이\n\n##### 아주 깊이\n\n끝"),
        ("roadmap/other.md", "# 로드맵 2027\n\n## 기초 (2027.01 ~ 2027.03)\n\n- [ ] Kafka\n\n## 다음 (2027.03 ~ 2027.06)\n\n- [ ] 카카오 지원"),
        ("essays/kakao-essay.md", "# 카카오 자기소개서\n\n## 1. 지원 동기 (500자)\n\n카카오에서 일하고 싶습니다.\n\n## 2. 협업 경험 (500자)\n\n함께 일했습니다."),
        ("companies/kakao.md", "---\nkind: company\n---\n# Kakao\n\n회사 메모"),
        ("notes/salary.md", "# 연봉 메모\n\n카카오에 대해 적은 글 ![그림](pic.png)"),
        ("notes/한글 이름.md", "# 한글\n\n## 개요\n\n[[salary]] #태그"),
    ];

    private static readonly byte[] Pixel = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==");

    [Theory]
    [InlineData("/print/wiki/")]
    [InlineData("/print/roadmap/")]
    [InlineData("/print/essays/")]
    [InlineData("/print/companies/kakao/dossier/")]
    public void Every_id_is_there_once_and_every_link_within_the_book_leads_somewhere(string url)
    {
        var page = Parse(TestWiki.Of(Files).Page(url));
        var ids = page.QuerySelectorAll("[id]").Select(e => e.Id!).ToList();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        var inside = page.QuerySelectorAll("main a[href^='#']").Select(a => Uri.UnescapeDataString(a.GetAttribute("href")![1..])).ToList();
        Assert.NotEmpty(inside);
        Assert.Empty(inside.Except(ids));
    }

    [Fact]
    public void A_prompt_below_no_heading_leads_to_its_chapter()
    {
        var page = Parse(TestWiki.Of(("essays/a.md", "# 네이버 자기소개서\n\n1. 지원 동기 (500자)\n\n일하고 싶습니다.\n\n2. 협업 경험 (500자)\n\n함께 일했습니다.")).Page("/print/essays/"));
        Assert.Equal(["#_1", "#_1"], page.QuerySelectorAll(".prompts a").Select(a => a.GetAttribute("href")));
        Assert.NotNull(page.GetElementById("_1"));
    }

    [Fact]
    public void Links_between_documents_of_the_book_stay_within_it()
    {
        var page = Parse(TestWiki.Of(Files).Page("/print/wiki/"));
        Assert.Equal("Redis (2026.03 ~ 2026.06)", TargetOf(page, "로드맵").TextContent.Trim());
        Assert.Contains("팀은 어떻게 일하나요?", TargetOf(page, "kakao > ask").ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Equal("https://example.com/x", page.QuerySelectorAll("main a").Single(a => a.TextContent == "밖").GetAttribute("href"));
        // All that a document can lead to is in the book, but for tags.
        Assert.All(page.QuerySelectorAll("main article a:not(.papers a)").Select(a => a.GetAttribute("href")!), href => Assert.Matches("^(#|https://example|.*tags/)", href));
    }

    [Fact]
    public void Links_to_what_the_book_does_not_have_lead_where_they_led()
    {
        var page = Parse(TestWiki.Of(Files).Page("/print/essays/"));
        Assert.Contains("../../companies/kakao/", page.QuerySelectorAll("main article a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public void Images_are_found_from_where_the_book_is()
    {
        var wiki = TestWiki.OfBytes([.. Files.Select(f => (f.Item1, System.Text.Encoding.UTF8.GetBytes(f.Item2))), ("notes/pic.png", Pixel)]);
        Assert.Equal("../../notes/pic.png", Parse(wiki.Page("/print/wiki/")).QuerySelector("main img")!.GetAttribute("src"));
    }

    [Fact]
    public void Each_footnote_is_its_own_documents()
    {
        var page = Parse(TestWiki.Of(Files).Page("/print/wiki/"));
        var notes = page.QuerySelectorAll("sup.footnote-ref a").Select(a => page.GetElementById(a.GetAttribute("href")![1..])!.TextContent.Replace("↩", "", StringComparison.Ordinal).Trim()).ToList();
        Assert.Equal(["캐시 각주", "큐 각주"], notes);
        Assert.All(page.QuerySelectorAll("a.footnote-back"), a => Assert.Equal("A", page.GetElementById(a.GetAttribute("href")![1..])!.TagName));
    }

    [Fact]
    public void Headings_are_nested_without_a_gap_and_end_at_six()
    {
        var page = Parse(TestWiki.Of(Files).Page("/print/wiki/"));
        var levels = page.QuerySelectorAll("main h1, main h2, main h3, main h4, main h5, main h6").Select(h => h.TagName[1] - '0').ToList();
        Assert.Equal(1, levels[0]);
        Assert.Equal(1, levels.Count(level => level == 1));
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"{pair.First} is followed by {pair.Second}"));
        Assert.Equal("H6", page.QuerySelectorAll("main h6").Single(h => h.TextContent.Contains("아주 깊이", StringComparison.Ordinal)).TagName);
    }

    [Fact]
    public void The_whole_wiki_has_the_text_of_every_document()
    {
        var wiki = TestWiki.Of(Files);
        var book = Words(Parse(wiki.Page("/print/wiki/")).QuerySelector("main")!);
        Assert.All(wiki.Site.Documents, document => Assert.Contains(Words(Parse(wiki.Page(wiki.Site.UrlOf(document).Value)).QuerySelector("article .content")!), book, StringComparison.Ordinal));
    }

    [Fact]
    public void The_contents_name_every_chapter_in_order()
    {
        var page = Parse(TestWiki.Of(Files).Page("/print/roadmap/"));
        var chapters = page.QuerySelectorAll(".book > article").Select(a => a.Id!).ToList();
        Assert.Equal(2, chapters.Count);
        Assert.Equal(chapters.Select(id => "#" + id), page.QuerySelectorAll(".book-contents > ol > li > a").Select(a => a.GetAttribute("href")));
        Assert.Contains("Redis (2026.03 ~ 2026.06)", page.QuerySelectorAll(".book-contents ol ol a").Select(a => a.TextContent));
    }

    [Fact]
    public void A_thick_book_names_its_documents_only()
    {
        var page = Parse(TestWiki.Of([.. Enumerable.Range(0, 60).Select(i => ($"notes/n{i:00}.md", $"# 글 {i}\n\n## 하나\n\n가\n\n## 둘\n\n나"))]).Page("/print/wiki/"));
        Assert.Empty(page.QuerySelectorAll(".book-contents ol ol ol"));
        Assert.Equal(60, page.QuerySelectorAll(".book-contents ol ol > li").Length);
    }

    [Fact]
    public void The_index_leads_to_the_documents_that_mention_a_name()
    {
        var page = Parse(TestWiki.Of(Files).Page("/print/wiki/"));
        var redis = page.QuerySelectorAll(".book-index dl > div").Single(e => e.QuerySelector("dt")!.TextContent == "Redis");
        Assert.Equal(["Interview Prep: Kakao – Backend", "로드맵 2026"], redis.QuerySelectorAll("dd a").Select(a => page.GetElementById(a.GetAttribute("href")![1..])!.QuerySelector("h3")!.TextContent.Trim()));
        // The page of a name that a document is, is that document.
        Assert.Equal("Kakao", page.GetElementById(page.QuerySelectorAll(".book-index dt a").Single(a => a.TextContent.Trim() == "Kakao").GetAttribute("href")![1..])!.QuerySelector("h3")!.TextContent.Trim());
    }

    [Fact]
    public void A_dossier_has_all_that_is_said_of_its_company_and_nothing_of_another()
    {
        var main = Parse(TestWiki.Of(Files).Page("/print/companies/kakao/dossier/")).QuerySelector("main")!;
        Assert.Equal(["Kakao", "Interview Prep: Kakao – Backend", "카카오 자기소개서"], main.QuerySelectorAll(".book > article > header > h2").Select(h => h.TextContent.Trim()));
        Assert.Contains("Interview Prep: LINE – Server", main.QuerySelectorAll(".mentions a").Select(a => a.TextContent));
        Assert.DoesNotContain("큐 각주", main.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_public_books_have_what_is_public()
    {
        var wiki = TestWiki.Of(Profile.Public, [.. Files.Select(f => f.Item1 is "prep/kakao.md" or "notes/salary.md" ? f : Public(f))]);
        Assert.Contains("/print/wiki/", wiki.Urls);
        Assert.DoesNotContain("팀은 어떻게 일하나요", string.Concat(wiki.Pages), StringComparison.Ordinal);
        Assert.DoesNotContain("연봉 메모", string.Concat(wiki.Pages), StringComparison.Ordinal);
    }

    [Fact]
    public void Books_are_for_no_search_engine_site_map_or_search()
    {
        var wiki = TestWiki.Of(Profile.Public, [.. Files.Select(Public)]);
        Assert.All(wiki.Urls.Where(url => url.StartsWith("/print/", StringComparison.Ordinal)), url => Assert.Contains("<meta name=\"robots\" content=\"noindex\"", wiki.Page(url), StringComparison.Ordinal));
        Assert.All(wiki.Urls.Where(url => url is "/sitemap.xml" or "/search.json" or "/feed.xml"), url => Assert.DoesNotContain("/print/", wiki.Page(url), StringComparison.Ordinal));
    }

    [Fact]
    public void Books_are_no_ones_canonical_page()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/a.md", "---\nvisibility: public\n---\n# Alpha");
        Cli.Run("build", "-i", folder.Combine("in"), "-o", folder.Combine("out"), "-s", "Host=example.com");
        Assert.Contains("canonical", File.ReadAllText(folder.Combine("out/a/index.html")), StringComparison.Ordinal);
        Assert.All(Directory.EnumerateFiles(folder.Combine("out/print"), "*.html", SearchOption.AllDirectories), file => Assert.DoesNotContain("canonical", File.ReadAllText(file), StringComparison.Ordinal));
    }

    [Fact]
    public void The_list_of_what_is_for_paper_leads_to_all_of_it()
    {
        var wiki = TestWiki.Of(Files);
        var links = Parse(wiki.Page("/print/")).QuerySelectorAll("main a").Select(a => "/print/" + Uri.UnescapeDataString(a.GetAttribute("href")!)).ToList();
        Assert.Equal(wiki.Urls.Where(url => url.StartsWith("/print/", StringComparison.Ordinal) && url != "/print/").Order(StringComparer.Ordinal), links.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_document_where_a_book_would_be_moves_the_book()
    {
        var wiki = TestWiki.Of([.. Files, ("print/wiki.md", "# 내 글")]);
        Assert.Contains("내 글", wiki.Main("/print/wiki/"), StringComparison.Ordinal);
        Assert.Contains("book-contents", wiki.Main("/print/wiki-2/"), StringComparison.Ordinal);
        Assert.Contains("href=\"wiki-2/\"", wiki.Main("/print/"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_wiki_without_documents_has_nothing_for_paper() =>
        Assert.Equal(["/print/"], TestWiki.Of(Profile.Public, ("a.md", "# 비공개")).Urls.Where(url => url.StartsWith("/print/", StringComparison.Ordinal)));

    [Fact]
    public void What_is_too_long_for_a_page_is_none() =>
        Assert.DoesNotContain("/print/wiki/", TestWiki.Of([.. Enumerable.Range(0, 1001).Select(i => ($"n{i}.md", "가"))]).Urls);

    private static (string, string) Public((string Path, string Text) file) =>
        (file.Path, file.Text.StartsWith("---\n", StringComparison.Ordinal) ? "---\nvisibility: public\n" + file.Text[4..] : "---\nvisibility: public\n---\n" + file.Text);

    private static IElement TargetOf(IDocument page, string text)
    {
        var link = page.QuerySelectorAll("main article a").First(a => a.TextContent.Trim() == text);
        return page.GetElementById(Uri.UnescapeDataString(link.GetAttribute("href")![1..]))!;
    }

    private static string Words(IElement element) => Blanks().Replace(element.TextContent, " ").Trim();

    private static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
