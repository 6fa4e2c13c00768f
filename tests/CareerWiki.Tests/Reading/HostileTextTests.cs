using System.Text;
using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Reading;

/// <summary>Texts that once took the reader down, or would take it forever. Each has to become a page; sizes are such that a quadratic step shows.</summary>
public sealed class HostileTextTests
{
    public static TheoryData<string, string> Texts() => new()
    {
        { "noncharacters", "# h &#xFFFE; \uFFFE [y](%EF%BF%BE.md) [[\uFFFF]]" },
        { "an outline of many plain lines", "```yaml\n[ ] x\n" + Repeat("p\n - x\n", 4_000) + "```" },
        { "an outline that goes ever deeper", "```yaml\n할 일:\n" + string.Concat(Enumerable.Range(1, 1_000).Select(i => new string(' ', i) + "- 둘 셋\n")) + "```" },
        { "a table that would be filled up", Repeat("|", 2_000) + "\n" + Repeat("|-", 2_000) + "|\n" + Repeat("|\n", 2_000) },
        { "blanks for backtracking", "500자 1" + Repeat(" ", 600) + "x\n\nQ" + Repeat(" ", 5_000) + "x\n\n**a**" + Repeat(" ", 20_000) + "b" },
        { "a long title", "# interview prep a" + Repeat(" ", 3_000) + "b" + Repeat("(", 20_000) + "\n\n## 회사\nx" },
        { "letters in a fence", "```yaml\n- " + Repeat("A", 100_000) + "\n```" },
        { "brackets", Repeat("[", 60_000) },
        { "brackets behind a fence in a list", "- ```\n  x\n  ```\n\n" + Repeat("[a](", 50_000) },
        { "many equal headings", Repeat("# a\n\n", 10_000) },
        { "many signs that are no tags", Repeat("a# ", 50_000) },
        { "many comments", Repeat("<!---->", 100_000) },
        { "many fences", Repeat("```\n", 20_000) },
        { "one long line", Repeat("가", 1_000_000) },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Becomes_a_page(string what, string text) =>
        Assert.True(TestWiki.Of(("note.md", text)).Page("/note/").Length > 500, what);

    [Fact]
    public void Embeds_that_multiply_are_cut_off()
    {
        var files = Enumerable.Range(0, 9).Select(i => ($"n{i}.md", Repeat($"![[n{i + 1}]]\n\n", 8))).Append(("n9.md", "끝")).ToArray();
        Assert.True(TestWiki.Of(files).Page("/n0/").Length < 1_000_000);
    }

    [Theory]
    [InlineData("자료형은 List<String> 이다", "List&lt;String&gt;")]
    [InlineData("Use the <form> tag and go on", "&lt;form&gt; tag and go on")]
    [InlineData("<?php echo 1 ?>\n\n뒤", "echo 1")]
    [InlineData("[합격]: 내일\n\n뒤", "내일")]
    [InlineData("<!--> 앞 <!---> 뒤", "뒤")]
    [InlineData("---\ntitle: 다른 제목\n---\n# 원래 제목", "원래 제목</h1>|원래 제목</h2>")]
    [InlineData("> ```\n> <!-- 코드 -->\n> ```", "&lt;!-- 코드 --&gt;")]
    [InlineData("[[#]] [[|]]", "[[#]] [[|]]")]
    public void Nothing_that_was_typed_is_lost(string text, string shown) =>
        Assert.Matches(string.Join('|', shown.Split('|', StringSplitOptions.None).Select(System.Text.RegularExpressions.Regex.Escape)), TestWiki.Html(text));

    [Theory]
    [InlineData("[x ![[b]] y](b.md)")]
    [InlineData("[z[^1]](b.md)\n\n[^1]: n")]
    [InlineData("<b>*x</b> y*")]
    [InlineData("<b>[x</b> y](b.md)")]
    [InlineData("<a href=\"b.md\">x [y](b.md)</a>")]
    public void Elements_nest(string text)
    {
        var open = new Stack<string>();
        var page = TestWiki.Of(("a.md", text), ("b.md", "# B")).Page("/a/");
        var start = page.IndexOf("<div class=\"content\">", StringComparison.Ordinal);
        foreach (System.Text.RegularExpressions.Match tag in System.Text.RegularExpressions.Regex.Matches(page[start..page.IndexOf("</article>", StringComparison.Ordinal)], "<(/?)(a|b|em|p|sup)\\b"))
        {
            if (tag.Groups[1].Length == 0)
            {
                Assert.False(tag.Groups[2].Value == "a" && open.Contains("a"), page);
                open.Push(tag.Groups[2].Value);
            }
            else
            {
                Assert.Equal(tag.Groups[2].Value, open.Pop());
            }
        }

        Assert.Empty(open);
    }

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();
}
