using CareerWiki.Publish;
using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Publishing.Links;

/// <summary><c>check --links</c> on the command line.</summary>
public sealed class CheckLinksTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Without_a_folder_the_one_that_build_writes_to_is_checked()
    {
        _folder.Write("input/a.md", "---\nvisibility: public\n---\n# A");
        _folder.Write("statiq.json", "{ \"LinkRoot\": \"/wiki\", \"OutputPath\": \"site\" }");
        Assert.Equal(0, Run("build").Code);
        var fine = Run("check", "--links");
        Assert.Equal(0, fine.Code);
        Assert.Matches(@"^\d+ pages, \d+ links, 0 of them to other hosts, no problems\.\n$", fine.Out.ReplaceLineEndings("\n"));
        _folder.Write("site/a/index.html", "<a href=none/>x</a>");
        var broken = Run("check", "--links");
        Assert.Equal(1, broken.Code);
        Assert.StartsWith("a/index.html:1:4: error CW7001: \"none/\" leads to \"a/none/\", where the site has no file.", broken.Out, StringComparison.Ordinal);
        Assert.Contains("1 error\n", broken.Out.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_named_folder_needs_neither_documents_nor_settings()
    {
        _folder.Write("site/index.html", "<a href=/wiki/>x</a>");
        Assert.Equal(1, Run("check", "--links", "site").Code);
        Assert.Equal(0, Run("check", "--links", "site", "-s", "LinkRoot=/wiki").Code);
        Assert.Equal(2, Run("check", "--links", "site", "-s", "LinkRot=/wiki").Code);
    }

    [Theory]
    [InlineData("none")]
    [InlineData("empty")]
    [InlineData("")]
    [InlineData(null)]
    public void Without_a_site_the_command_says_what_to_do(string? folder)
    {
        Directory.CreateDirectory(_folder.Combine("empty"));
        var result = Run(folder is null ? ["check", "--links"] : ["check", "--links", folder]);
        Assert.Equal(2, result.Code);
        Assert.Contains(folder == "" ? "name of a folder is empty" : "Build it first", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void People_see_the_first_hundred_and_machines_see_all()
    {
        _folder.Write("site/index.html", string.Concat(Enumerable.Range(0, 103).Select(i => $"<a href=none{i}/></a>\n")));
        var lines = Run("check", "--links", "site").Out.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(100, lines.Count(line => line.Contains("CW7001", StringComparison.Ordinal)));
        Assert.Equal(["and 3 more", "103 errors", "1 page, 103 links, 0 of them to other hosts."], lines[^3..]);
        Assert.Equal(103, Run("check", "--links", "site", "--format", "json").Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(103, Run("check", "--links", "site", "--format", "github").Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void Hidden_files_and_symbolic_links_are_no_part_of_a_site()
    {
        _folder.Write("secret/page.html", "<a href=none>x</a>");
        _folder.Write("site/.git/page.html", "<a href=none>x</a>");
        _folder.Write("site/.careerwiki-files", "index.html");
        _folder.Write("site/b/index.html", "x");
        _folder.Write("site/index.html", "<a href=b/></a>");
        File.CreateSymbolicLink(_folder.Combine("site/page.html"), _folder.Combine("secret/page.html"));
        Directory.CreateSymbolicLink(_folder.Combine("site/secret"), _folder.Combine("secret"));
        Assert.Equal(["b/index.html", "index.html"], SiteFiles.In(_folder.Combine("site")).Paths);
    }

    private (int Code, string Out, string Error, byte[] Bytes) Run(params string[] args) => Cli.RunIn(_folder.Path, new Dictionary<string, string>(), args);
}
