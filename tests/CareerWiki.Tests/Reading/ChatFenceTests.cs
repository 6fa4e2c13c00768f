using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Reading;

public sealed class ChatFenceTests
{
    [Theory]
    [InlineData("```markdown\n# T\n\n## S\n\nx\n```")]
    [InlineData("```markdown\n# T\n\n## S\n\nx")]
    [InlineData("```md\n# T\n\n## S\n\nx\n```\n")]
    [InlineData("```\n# T\n\n## S\n\nx\n```")]
    [InlineData("~~~markdown\n# T\n\n## S\n\nx\n~~~")]
    [InlineData("````markdown\n# T\n\n```go\nf()\n```\n\n## S\n\nx\n````")]
    [InlineData("네, 정리했습니다!\n\n```markdown\n# T\n\n## S\n\nx\n\ny\n```\n\n더 필요하면 말씀하세요.")]
    [InlineData("```markdown\n# T\n\n```go\nf()\n```\n\n```\nplain\n```\n\n## S\n\nx\n```")]
    public void Document_in_a_fence_is_read_as_a_document(string text)
    {
        var document = TestWiki.Read(text);
        Assert.Equal("T", document.Title);
        Assert.Equal(["T", "S"], document.Sections.Where(s => s.Heading is not null).Select(s => s.Heading!.Text));
        Assert.DoesNotContain("# T", TestWiki.Html(text), StringComparison.Ordinal);
    }

    [Fact]
    public void Inner_code_stays_code()
    {
        var html = TestWiki.Html("```markdown\n# T\n\n```go\nx := 1\n```\n\nend\n```");
        Assert.Contains("<pre><code class=\"language-go\">x := 1</code></pre>", html, StringComparison.Ordinal);
        Assert.Contains("<p>end</p>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Chat_around_the_fence_stays_on_the_page()
    {
        var html = TestWiki.Html("먼저 하는 말\n\n```markdown\n# T\n\n본문\n\n본문 둘\n```\n\n나중에 하는 말");
        Assert.Contains("먼저 하는 말", html, StringComparison.Ordinal);
        Assert.Contains("나중에 하는 말", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_that_shows_markdown_keeps_its_example()
    {
        var html = TestWiki.Html("# 마크다운 쓰는 법\n\n제목은 이렇게 쓴다.\n\n```markdown\n# 제목\n```\n\n끝.");
        Assert.Contains("<code class=\"language-markdown\"># 제목</code>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Front_matter_within_the_fence_counts()
    {
        var document = TestWiki.Read("정리했어요.\n\n```markdown\n---\ntitle: 안쪽\n---\n# T\n\n본문\n본문\n```");
        Assert.Equal("안쪽", document.Title);
    }

    [Fact]
    public void Places_are_those_of_the_real_file()
    {
        var wiki = TestWiki.Of(("a.md", "말\n\n```markdown\n# T\n\n가 [x](none.md)\n```\n"));
        Assert.Equal(["CW3001 a.md:6:3"], wiki.Problems);
    }
}
