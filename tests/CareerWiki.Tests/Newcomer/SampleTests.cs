using CareerWiki.Publish;
using CareerWiki.Publish.Links;
using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Newcomer;

/// <summary>The sample wiki and the folders of other tools, built as a user would.</summary>
public sealed class SampleTests
{
    [Theory]
    [InlineData("input")]
    [InlineData("tests/CareerWiki.Tests/Fixtures/foreign/obsidian-vault")]
    [InlineData("tests/CareerWiki.Tests/Fixtures/foreign/notion-export")]
    [InlineData("tests/CareerWiki.Tests/Fixtures/foreign/chat-pastes")]
    public void Every_link_of_every_page_leads_somewhere(string folder)
    {
        using var output = new TemporaryFolder();
        Cli.Run("build", "-i", Path.Combine(TestPaths.Root, folder), "-o", output.Combine("site"), "--profile", "private", "--drafts");
        Assert.Empty(LinkCheck.Of(SiteFiles.In(output.Combine("site")), new SiteHome(null, "")).Problems);
        Cli.Run("build", "-i", Path.Combine(TestPaths.Root, folder), "-o", output.Combine("plain"), "--profile", "private", "--drafts", "-s", "LinkHideIndexPages=false");
        Assert.Empty(LinkCheck.Of(SiteFiles.In(output.Combine("plain")), new SiteHome(null, "")).Problems);
    }

    [Fact]
    public void The_sample_has_no_problem_and_keeps_what_is_private()
    {
        var sample = Path.Combine(TestPaths.Root, "input");
        var check = Cli.Run("check", "--strict", "-i", sample);
        Assert.Equal(0, check.Code);
        Assert.EndsWith("no problems.", check.Out.TrimEnd(), StringComparison.Ordinal);
        using var output = new TemporaryFolder();
        Assert.Equal(0, Cli.Run("build", "-i", sample, "-o", output.Combine("site")).Code);
        Assert.All(Directory.EnumerateFiles(output.Path, "*", SearchOption.AllDirectories).Select(File.ReadAllText), text =>
        {
            Assert.DoesNotContain("연봉 메모", text, StringComparison.Ordinal);
            Assert.DoesNotContain("weak-points/", text, StringComparison.Ordinal);
        });
    }
}
