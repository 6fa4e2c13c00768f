using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Pdf;

/// <summary>What the command refuses before it starts a browser.</summary>
public sealed class PdfCommandTests : IDisposable
{
    private static readonly Dictionary<string, string> Nothing = [];

    private readonly TemporaryFolder _folder = new();

    public PdfCommandTests()
    {
        _folder.Write("site/statiq.json", """{ "LinkRoot": "/wiki" }""");
        _folder.Write("site/input/prep/kakao.md", "---\nkind: prep\ncompany: Kakao\n---\n# Kakao – Backend\n");
        _folder.Write("site/input/notes/a.md", "# Alpha\n");
        _folder.Write("site/input/notes/b.md", "# Beta\n");
        _folder.Write("notes.txt", "mine");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("a", "/notes/a/")]
    [InlineData("카카오", "/print/companies/kakao/dossier/")]
    [InlineData("(주)카카오", "/print/companies/kakao/dossier/")]
    [InlineData("Kakao Corp.", "/print/companies/kakao/dossier/")]
    public void Without_a_browser_it_tells_the_other_way_and_writes_nothing(string name, string address)
    {
        Assert.SkipWhen(OperatingSystem.IsMacOS(), "skipped: applications are found without any variable");
        var result = Run(name);
        Assert.Equal(3, result.Code);
        Assert.Contains("http://localhost:5080/wiki" + address, result.Error, StringComparison.Ordinal);
        Assert.Contains("google-chrome", result.Error, StringComparison.Ordinal);
        Assert.Contains("PdfBrowser", result.Error, StringComparison.Ordinal);
        Assert.Contains("CHROME_PATH", result.Error, StringComparison.Ordinal);
        Assert.Equal(["notes.txt"], Directory.EnumerateFiles(_folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void No_settings_file_names_what_is_started()
    {
        _folder.Write("site/statiq.json", """{ "PdfBrowser": "tools/browser" }""");
        var result = Run("a");
        Assert.Equal(2, result.Code);
        Assert.Contains("statiq.json:1:", result.Error, StringComparison.Ordinal);
        Assert.Contains("with -s", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("among your documents", "site/input/notes")]
    [InlineData("is published", "site/output")]
    public void A_link_is_no_way_around(string part, string target)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "skipped: links need rights there");
        Directory.CreateDirectory(_folder.Combine(target));
        Directory.CreateSymbolicLink(_folder.Combine("link"), _folder.Combine(target));
        foreach (var output in (string[])["link", "link/a.pdf"])
        {
            var result = Run("a", "-o", output);
            Assert.Equal(2, result.Code);
            Assert.Contains(part, result.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Pipes_are_not_waited_for()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "skipped: there is no such device");
        var result = Run("a", "-o", "/dev/null");
        Assert.Equal(2, result.Code);
        Assert.Contains("is no PDF", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("among your documents", "a", "-o", "site/input/a.pdf")]
    [InlineData("among your documents", "a", "b", "-o", "site/input/pdf")]
    [InlineData("is published", "a", "-o", "site/output/a.pdf")]
    [InlineData("is published", "--all", "-o", "site/output")]
    [InlineData("is no PDF", "a", "-o", "notes.txt")]
    [InlineData("Name a folder", "a", "b", "-o", "notes.txt")]
    [InlineData("the name of a file", "a", "b", "-o", "two.pdf")]
    [InlineData("the name is empty", "a", "-o", "")]
    [InlineData("takes no names", "--all", "a")]
    [InlineData("companies: kakao")]
    [InlineData("Did you mean \"Kakao\"?", "kakoa")]
    [InlineData("no interview prep", "--sheet", "a")]
    [InlineData("PdfBrowser", "a", "-s", "PdfBrowser=missing")]
    [InlineData("none of a4, letter", "a", "--paper", "a3")]
    public void What_is_wrong_is_told_in_a_sentence(string part, params string[] args)
    {
        var result = Run(args);
        Assert.Equal(2, result.Code);
        Assert.Contains(part, result.Error, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(_folder.Combine("notes.txt")));
    }

    [Fact]
    public void A_mark_that_cannot_be_read_stops_a_public_pdf()
    {
        _folder.Write("site/input/notes/c.md", "---\nvisibility: pubilc\n---\n# C\n");
        _folder.Write("site/input/notes/d.md", "---\nvisibility: public\n---\n# D\n");
        var result = Run("d", "--profile", "public");
        Assert.Equal(1, result.Code);
        Assert.Contains("what is to be public is not clear", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_nothing_there_is_no_pdf()
    {
        var result = Run("a", "--profile", "public");
        Assert.Equal(1, result.Code);
        Assert.Contains("Nothing is public", result.Error, StringComparison.Ordinal);
    }

    private (int Code, string Out, string Error, byte[] Bytes) Run(params string[] args) => Cli.RunIn(_folder.Path, Nothing, ["pdf", "-i", "site", .. args]);
}
