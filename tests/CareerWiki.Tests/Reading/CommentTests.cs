using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Reading;

public sealed class CommentTests
{
    [Theory]
    [InlineData("앞 <!-- 비밀 --> 뒤")]
    [InlineData("<!-- 비밀 -->\n\n앞 뒤")]
    [InlineData("앞 <!-- 비밀\n\n비밀 둘 --> 뒤")]
    [InlineData("- 앞\n  <!-- 비밀\n  비밀 -->\n- 뒤")]
    [InlineData("앞\n\n<div><!-- 비밀 --></div>\n\n뒤")]
    [InlineData("앞\n\n```yaml\n할 일 목록:\n□ 하나 <!-- 비밀 -->\n```\n\n뒤")]
    [InlineData("앞\n\n| a | b |\n|---|---|\n| <!-- 비밀 --> | 뒤 |")]
    [InlineData("앞 뒤\n\n<!-- 비밀 # 끝나지 않음")]
    [InlineData("---\ntitle: 앞 <!-- 비밀 -->\ntags: [\"x<!-- 비밀 -->\"]\n---\n뒤")]
    [InlineData("---\na: [앞 <!-- 비밀 -->\nc: d\n---\n뒤")]
    [InlineData("```yaml\n[ ] 앞\n<!-- a\n비밀 -->\n□ 뒤\n```")]
    [InlineData("- ```\n  앞\n  ```\n\n뒤 <!-- a\n\n비밀 -->")]
    [InlineData("앞\n\n<div>\n```\n<!-- a\n\n비밀 -->\n```\n</div>\n\n뒤")]
    public void Nothing_of_a_comment_is_left(string text)
    {
        var wiki = TestWiki.Of(("note.md", text));
        var page = wiki.Page("/note/");
        Assert.DoesNotContain("비밀", page, StringComparison.Ordinal);
        Assert.Contains("앞", page, StringComparison.Ordinal);
        Assert.Contains("뒤", page, StringComparison.Ordinal);
        Assert.DoesNotContain("비밀", string.Join(' ', wiki.Site.Documents[0].Sections.Select(s => s.ToString())), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("`<!-- 보임 -->`")]
    [InlineData("```html\n<!-- 보임 -->\n```")]
    public void Code_shows_comments(string text) => Assert.Contains("&lt;!-- 보임 --&gt;", TestWiki.Html(text), StringComparison.Ordinal);

    [Fact]
    public void An_unclosed_comment_is_an_error() =>
        Assert.Equal(["CW1006 note.md:3:1"], TestWiki.ProblemsOf(TestWiki.Read("앞\n\n<!-- 뒤")));
}
