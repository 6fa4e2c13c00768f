using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Reading;

public sealed class HtmlTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("글 <script>alert(1)</script> 글")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("<a href=\"java&#10;script:alert(1)\">x</a>")]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](<java\tscript:alert(1)>)")]
    [InlineData("![x](data:text/html;base64,YWxlcnQoMSk=)")]
    [InlineData("<svg onload=alert(1)>x</svg>")]
    [InlineData("<iframe srcdoc=\"alert(1)\"></iframe>")]
    [InlineData("<style>*{background:url(x)}</style>")]
    [InlineData("<p style=\"position:fixed\" onclick=\"alert(1)\">x</p>")]
    public void Nothing_that_runs_reaches_the_page(string text)
    {
        var wiki = TestWiki.Of(("note.md", text));
        var page = wiki.Main("/note/");
        Assert.DoesNotMatch("alert|javascript:|srcdoc|position:fixed|<script|background:url|onerror|onload", page);
        Assert.Contains(wiki.Problems, p => p.StartsWith("CW2003 note.md:1:", StringComparison.Ordinal));
    }

    [Fact]
    public void Plain_markup_passes()
    {
        const string text = "H<sub>2</sub>O <kbd>Ctrl</kbd>\n\n<details open>\n<summary>답</summary>\n\n**굵게** 보기\n\n</details>\n\n끝";
        var html = TestWiki.Html(text);
        Assert.Contains("H<sub>2</sub>O <kbd>Ctrl</kbd>", html, StringComparison.Ordinal);
        Assert.Contains("<details open=\"\">", html, StringComparison.Ordinal);
        Assert.Contains("<strong>굵게</strong>", html, StringComparison.Ordinal);
        Assert.True(html.IndexOf("</details>", StringComparison.Ordinal) < html.IndexOf('끝', StringComparison.Ordinal));
        Assert.Empty(TestWiki.ProblemsOf(TestWiki.Read(text)));
    }

    [Theory]
    [InlineData("<div>열고\n\n## 제목\n\n글")]
    [InlineData("- <b>열고\n- 다음")]
    [InlineData("글</div></section></main>")]
    public void Open_elements_are_closed_and_strays_dropped(string text)
    {
        var html = TestWiki.Html(text);
        foreach (var tag in new[] { "div", "b", "section", "main" })
        {
            // The content element itself is cut off before its end tag, and one div around it is closed within.
            Assert.Equal(Count(html, $"<{tag}>") + Count(html, $"<{tag} "), Count(html, $"</{tag}>"));
        }
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    [Fact]
    public void Links_in_html_are_links_of_the_wiki()
    {
        var wiki = TestWiki.Of(("a.md", "<a href=\"b.md\">비</a> <a href=\"c.md\">씨</a>"), ("b.md", "# B"));
        Assert.Contains("<a href=\"../b/\">비</a>", wiki.Page("/a/"), StringComparison.Ordinal);
        Assert.Equal(["CW3001 a.md:1:22"], wiki.Problems);
    }
}
