using CareerWiki.Core.Documents;
using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Reading;

/// <summary>A document that was meant to be private stays so, also in a public folder, and its author hears of the mistake.</summary>
public sealed class VisibilityTests
{
    [Theory]
    [InlineData("---\nvisibility:private\n---\n비밀")]
    [InlineData("---\n# c\nvisibility: private\n비밀")]
    [InlineData("---\n\"visibility\": private\nfoo: bar: baz\n---\n비밀")]
    [InlineData("---\n- visibility: private\n---\n비밀")]
    [InlineData("----\nvisibility: private\n----\n비밀")]
    [InlineData("---\nvisibility： private\n---\n비밀")]
    [InlineData("+++\nvisibility = \"private\n+++\n비밀")]
    [InlineData("---\nvisibility: private\n비밀")]
    [InlineData("---\nvisiblity: private\n---\n비밀")]
    [InlineData("---\nPrivateSecitons: [advice]\n---\n비밀")]
    [InlineData("---\nprivate_facts: [location]\n---\n비밀")]
    [InlineData("---\npubish: false\n---\n비밀")]
    [InlineData("---\ndrafts: true\n---\n비밀")]
    [InlineData("---\npublishd: 2099-01-01\n---\n비밀")]
    [InlineData("---\nexclude: true\n---\n비밀")]
    [InlineData("---\nvisibility: [private]\n---\n비밀")]
    [InlineData("---\nvisibility: privat\n---\n비밀")]
    public void A_mark_that_cannot_be_read_hides_the_document_and_is_an_error(string text)
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/_directory.yml", "visibility: public");
        folder.Write("in/open.md", "# 열린 글");
        folder.Write("in/closed.md", text);
        var result = Cli.Run("build", "-i", folder.Combine("in"), "-o", folder.Combine("out"));
        Assert.Equal(1, result.Code);
        Assert.Contains("closed.md:", result.Error, StringComparison.Ordinal);
        Assert.Contains("Nothing was written", result.Error, StringComparison.Ordinal);
        Assert.False(Path.Exists(folder.Combine("out")));
        var site = Cli.Run("export", "--profile", "public", "-i", folder.Combine("in"));
        Assert.DoesNotContain("비밀", System.Text.Encoding.UTF8.GetString(site.Bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_of_private_folders_stay_out_of_what_is_said_in_public()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/open.md", "---\nvisibility: public\n---\n# 열린 글");
        folder.Write("in/secret-co/Offer.md/a.md", "x");
        var result = Cli.Run("export", "-i", folder.Combine("in"), "--profile", "public");
        Assert.DoesNotContain("secret-co", System.Text.Encoding.UTF8.GetString(result.Bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistyped_folder_is_reported_once_at_its_own_file()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/a/_directory.yml", "visibility: pubic");
        folder.Write("in/a/one.md", "x");
        folder.Write("in/a/two.md", "x");
        var error = Cli.Run("check", "-i", folder.Combine("in")).Out;
        Assert.Equal(2, error.Split("CW1106").Length);
        Assert.Contains("a/_directory.yml:1:13", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_that_speaks_of_visibility_is_no_mark() =>
        Assert.Empty(TestWiki.ProblemsOf(TestWiki.Read("# 가시성\n\nvisibility of private fields in Java\n\n`visibility: hidden`")));

    [Theory]
    [InlineData("---\nvisibility: private\nvisibility: public\n---\n글")]
    [InlineData("---\nvisibility: public\nVisibility: private\n---\n글")]
    public void Two_marks_that_differ_hide_the_document_and_are_an_error(string text)
    {
        var document = TestWiki.Read(text);
        Assert.Equal(Core.Documents.Visibility.Private, document.Visibility);
        Assert.Contains(document.Diagnostics, d => d.Code == "CW1106");
    }

    [Theory]
    [InlineData("회사 메모\n---\n- Draft: 자기소개서 초안\n- Publish: 블로그")]
    [InlineData("---\n\n오늘 한 일\n\n---\n\nDraft: 초안을 다듬었다\n")]
    [InlineData("---\n---\nDraft: 초안")]
    [InlineData("글 한 줄\n\nPublished: 2019, 어느 출판사")]
    [InlineData("```yaml\n목표:\n  □ 하나\n```\n\ndraft: 초안")]
    public void Ordinary_words_are_no_marks(string text) => Assert.DoesNotContain("CW1106", string.Concat(TestWiki.Of(("note.md", text)).Problems), StringComparison.Ordinal);
}
