using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Pages;

public sealed class ExcerptTests
{
    [Theory]
    [InlineData("# 제목\n\n첫 문단이 이만큼 길면 그것으로 충분하니 뒤에 오는 글은 목록에 나오지 않아도 된다.\n\n둘째 문단", "첫 문단이 이만큼 길면 그것으로 충분하니 뒤에 오는 글은 목록에 나오지 않아도 된다.")]
    [InlineData("# 제목\n\n짧다.\n\n- 가\n- 나", "짧다. 가 나")]
    [InlineData("| 가 | 나 |\n|---|---|\n| 다 | 라 |", "가 나 다 라")]
    public void A_list_shows_the_first_words(string text, string excerpt) =>
        Assert.Contains($"<p class=\"excerpt\" lang=\"ko\">{excerpt}</p>", TestWiki.Of(("note.md", text)).Main("/notes/"), StringComparison.Ordinal);

    [Fact]
    public void Long_text_ends_at_a_word()
    {
        var page = TestWiki.Of(("note.md", string.Join(' ', Enumerable.Repeat("낱말", 100)))).Main("/notes/");
        Assert.Matches("(?:낱말 )+낱말…</p>", page);
    }
}
