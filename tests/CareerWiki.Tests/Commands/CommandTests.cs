using System.Text.Json;
using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Commands;

public sealed class CommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Input => _folder.Combine("in");

    private string Output => _folder.Combine("out");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Build_with_nothing_public_says_how_to_mark_and_writes_nothing()
    {
        _folder.Write("in/a.md", "# A");
        var result = Cli.Run("build", "-i", Input, "-o", Output);
        Assert.Equal(1, result.Code);
        Assert.Contains("visibility: public", result.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Output));
    }

    [Fact]
    public void An_empty_folder_is_told_from_one_where_nothing_is_public()
    {
        Directory.CreateDirectory(Input);
        var result = Cli.Run("build", "-i", Input, "-o", Output);
        Assert.Equal(1, result.Code);
        Assert.Contains("no documents", result.Error, StringComparison.Ordinal);
        _folder.Write("in/a.md", "---\nvisibility: public\n---\n# A");
        _folder.Write("in/b.md", "# B");
        Assert.Contains("1 private document was left out", Cli.Run("build", "-i", Input, "-o", Output).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Content_errors_are_written_all_the_same_but_not_with_strict()
    {
        _folder.Write("in/a.md", "[x](none.md)");
        Assert.Equal(1, Cli.Run("build", "-i", Input, "-o", _folder.Combine("strict"), "--profile", "private", "--strict").Code);
        Assert.False(Directory.Exists(_folder.Combine("strict")));
        var result = Cli.Run("build", "-i", Input, "-o", Output, "--profile", "private");
        Assert.Equal(1, result.Code);
        Assert.Contains("a.md:1:1: error CW3001: No file is found at \"none.md\".", result.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(Output, "a", "index.html")));
    }

    [Fact]
    public void Strict_makes_warnings_count()
    {
        _folder.Write("in/a.md", "[[noch nicht]]");
        Assert.Equal(0, Cli.Run("check", "-i", Input).Code);
        Assert.Equal(1, Cli.Run("check", "-i", Input, "--strict").Code);
    }

    [Theory]
    [InlineData("{ \"SiteTitel\": \"x\" }", "Did you mean \"SiteTitle\"?")]
    [InlineData("{ \"GatherHeadingsLevel\": 9 }", "from 1 to 6")]
    [InlineData("{ \"Language\": \"de\" }", "has to be ko or en")]
    [InlineData("{ broken", "statiq.json:1:")]
    [InlineData("[]", "object")]
    [InlineData("{ \"SiteTitle\": \"\\ud800\" }", "not Unicode")]
    public void Settings_errors_write_nothing(string settings, string message)
    {
        _folder.Write("in/a.md", "# A");
        _folder.Write("in/statiq.json", settings);
        var result = Cli.Run("build", "-i", Input, "-o", Output, "--profile", "private");
        Assert.Equal(2, result.Code);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Output));
    }

    [Theory]
    [InlineData("build", "--profile", "publik")]
    [InlineData("build", "-i", "/does/not/exist")]
    [InlineData("build", "-s", "LinkRot=/x")]
    [InlineData("build", "-i", "")]
    [InlineData("build", "-o", "")]
    [InlineData("export", "-o", "")]
    [InlineData("preview", "--port", "70000")]
    [InlineData("preview", "--port", "abc")]
    [InlineData("build", "-s", "SiteTitle")]
    [InlineData("bild")]
    public void Usage_errors_exit_with_2(params string[] args) => Assert.Equal(2, Cli.Run(args).Code);

    [Theory]
    [InlineData("in")]
    [InlineData(".")]
    public void An_output_that_holds_the_sources_is_refused(string output)
    {
        _folder.Write("in/a.md", "# A");
        var result = Cli.Run("build", "-i", Input, "-o", _folder.Combine(output), "--profile", "private");
        Assert.Equal(2, result.Code);
        Assert.Contains("holds the sources", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Output_within_the_input_is_not_read_again()
    {
        _folder.Write("in/a.md", "# A");
        Assert.Equal(0, Cli.Run("build", "-i", Input, "--profile", "private").Code);
        _folder.Write("in/output/b.md", "# B");
        var json = JsonDocument.Parse(Cli.Run("export", "-i", Input).Bytes).RootElement;
        Assert.Equal("a.md", Assert.Single(json.GetProperty("documents").EnumerateArray()).GetProperty("source").GetString());
    }

    [Fact]
    public void Settings_come_from_the_folder_above_the_input_too()
    {
        _folder.Write("in/a.md", "# A");
        _folder.Write("statiq.json", "{ \"SiteTitle\": \"내 위키\" } // end");
        Assert.Equal(0, Cli.Run("build", "-i", Input, "--profile", "private").Code);
        Assert.Contains("내 위키", File.ReadAllText(_folder.Combine("output/a/index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void Folder_metadata_marks_a_folder_and_a_document_overrides_it()
    {
        _folder.Write("in/open/_directory.yml", "visibility: public");
        _folder.Write("in/open/a.md", "# A");
        _folder.Write("in/open/deep/b.md", "---\nvisibility: private\n---\n# B");
        _folder.Write("in/c.md", "# C");
        _folder.Write("in/broken/_directory.yml", "visibility: [public");
        _folder.Write("in/broken/d.md", "# D");
        var json = JsonDocument.Parse(Cli.Run("export", "-i", Input).Bytes).RootElement;
        Assert.Equal(
            ["broken/d.md private", "c.md private", "open/a.md public", "open/deep/b.md private"],
            json.GetProperty("documents").EnumerateArray().Select(d => $"{d.GetProperty("source")} {d.GetProperty("visibility")}"));
        Assert.Equal("CW1101", Assert.Single(json.GetProperty("diagnostics").EnumerateArray()).GetProperty("code").GetString());
    }

    [Fact]
    public void Odd_files_are_named_and_lose_nothing()
    {
        _folder.Write("in/folder.md/a.md", "# A");
        _folder.Write("in/_draft.md", "# hidden");
        _folder.Write("in/.obsidian/b.md", "# hidden");
        var outside = _folder.Write("outside.md", "# geheim");
        File.CreateSymbolicLink(Path.Combine(Input, "link.md"), outside);
        File.CreateSymbolicLink(Path.Combine(Input, "self.md"), Path.Combine(Input, "self.md"));
        Directory.CreateSymbolicLink(Path.Combine(Input, "loop"), Input);
        var json = JsonDocument.Parse(Cli.Run("export", "-i", Input).Bytes).RootElement;
        Assert.Equal("folder.md/a.md", Assert.Single(json.GetProperty("documents").EnumerateArray()).GetProperty("source").GetString());
        Assert.Equal(
            ["CW1007 folder.md", "CW1008 link.md", "CW1008 loop", "CW1008 self.md"],
            json.GetProperty("diagnostics").EnumerateArray().Select(d => $"{d.GetProperty("code")} {d.GetProperty("source")}"));
    }

    [Fact]
    public void Export_prints_one_document_and_nothing_else()
    {
        _folder.Write("in/a.md", "[x](none.md)");
        var result = Cli.Run("export", "-i", Input);
        Assert.Equal((0, "", ""), (result.Code, result.Out, result.Error));
        var json = JsonDocument.Parse(result.Bytes).RootElement;
        Assert.Equal(1, json.GetProperty("version").GetInt32());
        Assert.Equal("private", json.GetProperty("documents")[0].GetProperty("visibility").GetString());
        Assert.Equal(0, Cli.Run("export", "-i", Input, "-o", _folder.Combine("x/model.json")).Code);
        Assert.Equal(result.Bytes, File.ReadAllBytes(_folder.Combine("x/model.json")));
    }

    [Fact]
    public void Diagnostics_speak_github_and_json()
    {
        _folder.Write("in/a,b.md", "[x](none.md)");
        Assert.Contains("::error file=a%2Cb.md,line=1,col=1,title=CW3001::No file", Cli.Run("check", "-i", Input, "--format", "github").Out, StringComparison.Ordinal);
        var line = Cli.Run("check", "-i", Input, "--format", "json").Out.Trim();
        Assert.Equal("CW3001", JsonDocument.Parse(line).RootElement.GetProperty("code").GetString());
    }

    [Fact]
    public void Help_and_version_answer()
    {
        Assert.Contains("preview", Cli.Run("--help").Out, StringComparison.Ordinal);
        Assert.Matches(@"^\d+\.\d+\.\d+", Cli.Run("--version").Out);
    }
}
