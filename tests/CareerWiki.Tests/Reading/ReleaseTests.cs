using CareerWiki.Core.Documents;
using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Reading;

public sealed class ReleaseTests
{
    // The day of the tests is 2026-03-01.
    [Theory]
    [InlineData("excluded: true", false, false)]
    [InlineData("Excluded: yes", false, false)]
    [InlineData("excluded: perhaps", false, false)]
    [InlineData("shouldOutput: false", false, false)]
    [InlineData("draft: true", false, true)]
    [InlineData("draft: [a]", false, true)]
    [InlineData("published: 2026-03-02", false, true)]
    [InlineData("published: 2026-03-01", true, true)]
    [InlineData("published: 3/4/2020", false, true)]
    [InlineData("published: false", false, true)]
    [InlineData("published:", true, true)]
    [InlineData("published: 2019", true, true)]
    [InlineData("date: 2999-01-01", true, true)]
    public void Keys_keep_documents_out_of_everything(string key, bool isShown, bool isShownWithDrafts)
    {
        (string, string)[] files = [("a.md", $"---\n{key}\n---\n# 숨은 글"), ("b.md", "[[숨은 글]] [x](a.md) ![[a]]")];
        var wiki = TestWiki.Of(files);
        Assert.Equal(isShown, wiki.Urls.Contains("/a/"));
        Assert.Equal(isShownWithDrafts, TestWiki.OfDrafts(files).Urls.Contains("/a/"));
        Assert.DoesNotContain(wiki.Problems, p => p.Contains(" b.md", StringComparison.Ordinal));
    }

    [Fact]
    public void A_coming_day_in_the_name_of_a_file_hides_nothing() => Assert.Contains("/2999-01-02-면접/", TestWiki.Of(("2999-01-02-면접.md", "# 면접")).Urls);

    [Theory]
    [InlineData("draft: maybe", "CW1104 note.md:3:8")]
    [InlineData("published: someday", "CW1104 note.md:3:12")]
    [InlineData("title: => $\"x\"", "CW1108 note.md:3:8")]
    [InlineData("excluded: perhaps", "CW1104 note.md:3:11")]
    public void What_cannot_be_read_is_reported_although_the_document_is_out(string key, string problem)
    {
        var text = $"---\nvisibility: public\n{key}\n---\n";
        Assert.Equal([problem], TestWiki.Of(("note.md", text)).Problems);
        Assert.Equal([problem], TestWiki.Of(Profile.Public, ("note.md", text)).Problems);
        Assert.Empty(TestWiki.Of(Profile.Public, ("note.md", text.Replace("public", "private", StringComparison.Ordinal))).Problems);
    }

    [Fact]
    public void The_public_profile_knows_nothing_of_them() =>
        Assert.DoesNotContain("숨은", string.Concat(TestWiki.Of(Profile.Public, ("a.md", "---\nvisibility: public\ndraft: true\ntags: [숨은]\n---\n# 숨은 글"), ("b.md", "---\nvisibility: public\n---\n[x](a.md)")).Pages), StringComparison.Ordinal);
}
