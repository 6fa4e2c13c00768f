using System.Text;
using System.Text.RegularExpressions;
using CareerWiki.BrowserTests.Support;
using CareerWiki.Tests.Support;

namespace CareerWiki.BrowserTests.Pdf;

/// <summary>What an installed browser makes of pages. Dictionaries of objects are plain text in its PDFs; the text of pages is not.</summary>
public sealed partial class PdfTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [BrowserTheory]
    [InlineData("a4", 595, 841)]
    [InlineData("letter", 612, 792)]
    public void Pages_have_the_size_of_the_paper(string paper, int width, int height)
    {
        var pdf = Print("kakao-essay", "--paper", paper);
        Assert.NotEmpty(MediaBox().Matches(pdf));
        Assert.All(MediaBox().Matches(pdf), box => Assert.Equal((width, height), ((int)double.Parse(box.Groups[1].Value), (int)double.Parse(box.Groups[2].Value))));
    }

    [BrowserTheory]
    [InlineData("kakao-server-platform")]
    [InlineData("backend-roadmap")]
    public void The_same_documents_give_the_same_bytes_and_tell_nothing_of_this_machine(string name)
    {
        var pdf = Print(name);
        Assert.DoesNotContain("127.0.0.1", pdf, StringComparison.Ordinal);
        Assert.DoesNotContain("localhost", pdf, StringComparison.Ordinal);
        Assert.DoesNotContain("Mozilla", pdf, StringComparison.Ordinal);
        Assert.Contains("/CreationDate (D:20260301000000+00'00')", pdf, StringComparison.Ordinal);
        Assert.Contains("/Type /Outlines", pdf, StringComparison.Ordinal);
        Assert.Contains("/StructTreeRoot", pdf, StringComparison.Ordinal);
        Assert.Equal(pdf, Print(name, "-s", "LinkRoot=/elsewhere"));
    }

    [BrowserTheory]
    [InlineData("private", false)]
    [InlineData("public", true)]
    public void Links_to_other_pages_lead_to_the_published_ones_or_nowhere(string profile, bool hasLinks)
    {
        _folder.Write("input/a.md", "---\nvisibility: public\n---\n# Alpha\n\n[[b]], [below](#end), [out](https://example.com/x)\n\n## End\n");
        _folder.Write("input/b.md", "---\nvisibility: public\n---\n# Beta\n");
        var pdf = PrintOf(_folder.Combine("input"), "a", "--profile", profile, "-s", "Host=me.github.io", "-s", "LinkRoot=/wiki");
        Assert.Contains("/URI (https://example.com/x)", pdf, StringComparison.Ordinal);
        Assert.Contains("/Dest /end", pdf, StringComparison.Ordinal);
        Assert.Equal(hasLinks, pdf.Contains("/URI (https://me.github.io/wiki/b/)", StringComparison.Ordinal));
        Assert.DoesNotContain("127.0.0.1", pdf, StringComparison.Ordinal);
    }

    [BrowserTheory]
    [InlineData("![far below](pixels.svg)", true)]
    [InlineData("![not there](none.png)", false)]
    [InlineData("![of another host](https://example.com/none.png)", false)]
    public void Images_are_there_when_they_can_be(string image, bool isShown)
    {
        _folder.Write("input/pixels.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"90\" height=\"90\"><linearGradient id=\"g\"><stop stop-color=\"red\"/><stop offset=\"1\" stop-color=\"blue\"/></linearGradient><rect width=\"90\" height=\"90\" fill=\"url(#g)\"/></svg>");
        _folder.Write("input/a.md", $"# Alpha\n\n{string.Concat(Enumerable.Repeat("A paragraph.\n\n", 400))}{image}\n");
        Assert.Equal(isShown, PrintOf(_folder.Combine("input"), "a").Contains("/ShadingType", StringComparison.Ordinal));
    }

    [BrowserTheory]
    [InlineData("kakao-essay", "interview-day")]
    public void Several_documents_go_into_a_folder_and_are_as_if_printed_alone(string first, string second)
    {
        var result = Run(Sample, first, second, "-o", _folder.Combine("both"));
        Assert.Equal(0, result.Code);
        Assert.Matches($@"{first}\.pdf: \d+ pages, \d+ kB\n.*{second}\.pdf: \d+ pages?, \d+ kB\n.*do not share", result.Out.ReplaceLineEndings("\n"));
        Assert.Equal([$"{second}.pdf", $"{first}.pdf"], Directory.EnumerateFiles(_folder.Combine("both")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(Print(second), Encoding.Latin1.GetString(File.ReadAllBytes(_folder.Combine($"both/{second}.pdf"))));
    }

    private static string Sample => Path.Combine(TestPaths.Root, "input");

    private string Print(string name, params string[] options) => PrintOf(Sample, name, options);

    private string PrintOf(string input, string name, params string[] options)
    {
        var file = _folder.Combine("out.pdf");
        var result = Run(input, [name, "-o", file, .. options]);
        Assert.True(result.Code == 0, result.Error);
        return Encoding.Latin1.GetString(File.ReadAllBytes(file));
    }

    private (int Code, string Out, string Error, byte[] Bytes) Run(string input, params string[] args) =>
        Cli.RunIn(_folder.Path, new Dictionary<string, string> { ["CHROME_PATH"] = InstalledChromium.Find()! }, ["pdf", "-i", input, .. args]);

    [GeneratedRegex(@"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]")]
    private static partial Regex MediaBox();
}
