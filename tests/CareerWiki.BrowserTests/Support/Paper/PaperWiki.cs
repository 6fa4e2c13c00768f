using System.Collections.Immutable;
using CareerWiki.BrowserTests.Support.Pdf;
using CareerWiki.Career.Print;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Pipelines;
using CareerWiki.Core.Text;
using CareerWiki.Settings;
using CareerWiki.Tests.Support;

namespace CareerWiki.BrowserTests.Support.Paper;

/// <summary>What one run of <c>careerwiki pdf</c> made of a wiki.</summary>
/// <param name="Files">By name.</param>
internal sealed record PaperWiki(ImmutableArray<PaperFile> Files)
{
    // As Cli says it is.
    private static readonly DateOnly Today = new(2026, 3, 1);

    public PaperFile this[string name] => Files.First(file => file.Name == name);

    /// <param name="what">Names and options behind <c>pdf</c>.</param>
    public static async Task<PaperWiki> PrintAsync(string input, string profile, params string[] what)
    {
        using var folder = new TemporaryFolder();
        var result = Cli.RunIn(folder.Path, new Dictionary<string, string> { ["CHROME_PATH"] = InstalledChromium.Find()! }, ["pdf", "-i", input, "--profile", profile, "-o", folder.Combine("out"), .. what]);
        Assert.True(result.Code == 0, result.Error);
        var (snapshot, pages) = PagesOf(input, profile);
        var files = ImmutableArray.CreateBuilder<PaperFile>();
        foreach (var path in Directory.EnumerateFiles(folder.Combine("out")).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(path);
            var bytes = await File.ReadAllBytesAsync(path);
            var (url, printable) = pages[name];
            files.Add(new PaperFile(name, printable, bytes, new(bytes), await PdfToText.WordsAsync(bytes), new(snapshot.Pages[url].Render())));
        }

        return new PaperWiki(files.ToImmutable());
    }

    // The pages as build writes them. What is made for paper has a name of its own; a document has that of its page.
    private static (Snapshot Snapshot, Dictionary<string, (PageUrl Url, Printable? Printable)> Pages) PagesOf(string input, string profile)
    {
        var settings = SettingsReader.Read(new SettingsRequest(input, [input], null, [], new Dictionary<string, string>()));
        var snapshot = Composition.Workspace(settings).Build(new Edition(profile == "public" ? Profile.Public : Profile.Private, Today));
        var shelf = PrintShelf.Of(snapshot.Site).Select(printable => (printable.Name, printable.Url, Printable: (Printable?)printable));
        var others = snapshot.Pages.Keys.Where(url => url.Segments.Length > 0).Select(url => (Name: url.Segments[^1], Url: url, Printable: (Printable?)null));
        return (snapshot, shelf.Concat(others).DistinctBy(page => page.Name).ToDictionary(page => page.Name, page => (page.Url, page.Printable)));
    }
}
