using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Reading;

public sealed class MarkdownTests
{
    [Theory]
    [InlineData("**굵게(bold)**은 된다", "<strong>굵게(bold)</strong>은")]
    [InlineData("==형광==펜", "<mark>형광</mark>펜")]
    [InlineData("~~취소~~와 3월~9월", "<del>취소</del>와 3월~9월")]
    [InlineData("2월 ~ 3월 ~ 4월", "2월 ~ 3월 ~ 4월")]
    [InlineData("https://go.dev에서 본다", "<a href=\"https://go.dev\" rel=\"noopener noreferrer\" class=\"external bare\">https://go.dev</a>에서")]
    [InlineData("> [!warning]- 접힌 제목\n> 내용", "<details class=\"callout\" data-callout=\"warning\">\n<summary>접힌 제목</summary>\n<p>내용</p>")]
    [InlineData("> [!note]\n> 내용", "<p class=\"callout-title\"><span class=\"callout-type\">Note</span></p>\n<p>내용</p>")]
    [InlineData("- [ ] 하나\n- [x] 둘", "aria-label=\"완료\">☑</span> 둘")]
    [InlineData("본문[^1]\n\n[^1]: 각주", "<li id=\"_fn-1\">")]
    [InlineData("오늘 #백엔드/Go_팁 공부", "<span class=\"tag\">#백엔드/Go_팁</span> 공부")]
    [InlineData("이슈 #123과 C# 이야기", "이슈 #123과 <a class=\"term\" href=\"../technologies/c-sharp/\">C#</a> 이야기")]
    [InlineData("| a | b |\n|---|:-:|\n| [[x\\|y]] | 2 |", "<td class=\"center\">2</td>")]
    [InlineData("**근무지:** 판교\n**연봉:** 협의", "판교<br>\n<strong>연봉:</strong>")]
    [InlineData("긴 문장이 다음 줄로\n이어진다", "다음 줄로\n이어진다")]
    [InlineData("글이다.\n---\n다음", "<p class=\"heading-2\">글이다.</p>\n<hr>")]
    public void Syntax_is_rendered(string text, string html) => Assert.Contains(html, TestWiki.Html(text), StringComparison.Ordinal);

    [Fact]
    public void Tags_are_collected_once()
    {
        var document = TestWiki.Read("---\ntags: [Go, '#회고']\n---\n#go 이야기와 #백엔드, (#팁)\n\n# 제목 #아님\n\n`#코드`");
        Assert.Equal(["Go", "회고", "백엔드", "팁"], document.Tags);
    }

    [Fact]
    public void Nesting_without_end_is_shown_as_text()
    {
        var text = new string('>', 3000) + " 깊다";
        var wiki = TestWiki.Of(("note.md", text));
        Assert.Equal(["CW2002 note.md"], wiki.Problems);
        Assert.Contains("깊다", wiki.Page("/note/"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[", "](b)", 600, true)]
    [InlineData("[a](", ")", 600, true)]
    [InlineData("[", "](b)", 400, false)]
    [InlineData("[a](b) (c)\n", "", 2_000, false)]
    public void A_block_of_open_brackets_is_plain_text(string open, string close, int count, bool isPlain)
    {
        var wiki = TestWiki.Of(("note.md", string.Concat(Enumerable.Repeat(open, count)) + "x" + string.Concat(Enumerable.Repeat(close, count)) + "\n\n**뒤**"));
        Assert.Equal(isPlain, wiki.Problems.Contains("CW2001 note.md:1:1"));
        Assert.Contains("<strong>뒤</strong>", wiki.Page("/note/"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_block_beyond_64_kB_is_plain_text_in_its_place()
    {
        var text = "앞\n\n" + string.Concat(Enumerable.Repeat("**a** [b ", 20_000)) + "\n\n뒤";
        var wiki = TestWiki.Of(("note.md", text));
        Assert.Equal(["CW2001 note.md:3:1"], wiki.Problems);
        var page = wiki.Page("/note/");
        Assert.Contains("<pre class=\"plain\">**a** [b ", page, StringComparison.Ordinal);
        Assert.True(page.IndexOf('앞', StringComparison.Ordinal) < page.IndexOf("**a**", StringComparison.Ordinal));
        Assert.True(page.LastIndexOf("**a**", StringComparison.Ordinal) < page.IndexOf('뒤', StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_has_one_heading_of_level_1()
    {
        var page = TestWiki.Of(("a.md", "# 하나\n\n## 가\n\n# 둘\n\n## 나")).Page("/a/");
        Assert.Equal(2, page.Split("<h1").Length);
        Assert.Contains("<h2 id=\"둘\">", page, StringComparison.Ordinal);
        Assert.Contains("<h3 id=\"나\">", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 |\n끝 문장")]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 |   \n끝 문장\n둘째 줄\n")]
    [InlineData("앞\n\n| a | b |\n| :-- | --: |\n| 1 | 2 |\n끝 문장\n\n| c |\n|---|\n| 3 |\n")]
    public void A_line_right_below_a_table_ends_it(string text)
    {
        var html = TestWiki.Html(text);
        Assert.Contains("<td>1</td>", html.Replace(" style=\"text-align: left\"", "", StringComparison.Ordinal).Replace(" class=\"left\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("<p>끝 문장", html, StringComparison.Ordinal);
        Assert.DoesNotContain("|", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Bars_in_code_stay() => Assert.Contains("|\n끝", TestWiki.Html("```\n| a |\n|---|\n| 1 |\n끝\n```"), StringComparison.Ordinal);
}
