using CareerWiki.Core.Text;

namespace CareerWiki.Tests.Text;

public sealed class ExportedNameTests
{
    private const string Id = "0123456789abcdef0123456789abcdef";

    [Theory]
    [InlineData($"Job Hunt {Id}", "Job Hunt")]
    [InlineData($"면접-{Id}", "면접")]
    [InlineData(Id, Id)]
    [InlineData($"x{Id}", $"x{Id}")]
    [InlineData("Job 0123456789ABCDEF0123456789ABCDEF", "Job 0123456789ABCDEF0123456789ABCDEF")]
    public void Ids_of_notion_go(string name, string without) => Assert.Equal(without, ExportedName.WithoutId(name));

    [Theory]
    [InlineData("2026-01-15-learning-go", "learning-go", "2026-01-15")]
    [InlineData("2026-03-02 카카오페이 면접", "카카오페이 면접", "2026-03-02")]
    [InlineData("2026-03-02", "2026-03-02", "2026-03-02")]
    [InlineData("2026-03-021", "2026-03-021", null)]
    [InlineData("note", "note", null)]
    public void Days_of_posts_go(string name, string without, string? day)
    {
        Assert.Equal(without, ExportedName.WithoutDate(name));
        Assert.Equal(day, ExportedName.DateOf(name)?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("go-concurrency_notes", "go concurrency notes")]
    [InlineData("2026-03-02", "2026-03-02")]
    [InlineData("무제-1", "무제-1")]
    [InlineData("카카오-백엔드-자기소개서", "카카오 백엔드 자기소개서")]
    public void Signs_that_join_words_become_blanks(string name, string words) => Assert.Equal(words, ExportedName.Words(name));

    [Fact]
    public void Pages_of_one_name_keep_a_piece_of_their_ids_and_are_no_collision()
    {
        var wiki = Support.TestWiki.Of(($"a/Untitled {Id}.md", ""), ($"a/Untitled f{Id[1..]}.md", ""), ($"b/Page {Id}.md", "[[Untitled]] [x](../a/Untitled%20" + Id + ".md)"));
        Assert.Contains("/a/untitled-012345/", wiki.Urls);
        Assert.Contains("/a/untitled-f12345/", wiki.Urls);
        Assert.Contains("/b/page/", wiki.Urls);
        Assert.DoesNotContain(wiki.Problems, p => p.StartsWith("CW3007", StringComparison.Ordinal));
    }
}
