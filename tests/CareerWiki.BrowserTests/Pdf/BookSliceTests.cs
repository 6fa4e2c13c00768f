using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using CareerWiki.BrowserTests.Support;
using CareerWiki.BrowserTests.Support.Pdf;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Text;
using CareerWiki.Pdf;
using CareerWiki.Settings;
using CareerWiki.Tests.Support;

namespace CareerWiki.BrowserTests.Pdf;

/// <summary>A book that was printed in many slices is the one that is printed at once.</summary>
public sealed partial class BookSliceTests : IDisposable
{
    // Some documents of the sample have more, most have less.
    private const int FewAtOnce = 20_000;

    private const string Far = "아주 긴 제목이 있는 절은 이름을 줄여도 모든 조각에서 같은 이름으로 불려야 한다";

    private readonly TemporaryFolder _folder = new();

    public BookSliceTests()
    {
        _folder.Write("input/notes/first.md", $"# 첫 노트\n\n[[last#{Far}]], [[last]], [[last#Table]]\n\n| A | B |\n|---|---|\n| 1 | 2 |\n");
        _folder.Write("input/notes/last.md", $"# 끝 노트\n\n[[first]]\n\n## Table\n\n| C | D |\n|---|---|\n| 3 | 4 |\n\n## {Far}\n\n끝\n");
    }

    public void Dispose() => _folder.Dispose();

    [BrowserTheory]
    [InlineData("wiki")]
    public async Task Slices_say_and_lead_to_the_same(string book)
    {
        PdfToText.SkipWhenMissing();
        var (steps, sliced) = await PrintAsync(book, FewAtOnce);
        var (whole, once) = await PrintAsync(book, int.MaxValue);
        Assert.InRange(steps, 12, 80);
        Assert.Equal(2, whole);
        var (left, right) = (new PdfDocument(once), new PdfDocument(sliced));
        Assert.Equal(left.Outline.SelectMany(mark => Titles(mark, 1)), right.Outline.SelectMany(mark => Titles(mark, 1)));
        Assert.Equal((left.Title, left.Language, true), (right.Title, right.Language, right.IsTagged));
        Assert.Equal(left.Destinations.Keys.Order(StringComparer.Ordinal), right.Destinations.Keys.Where(left.Destinations.ContainsKey).Order(StringComparer.Ordinal));
        Assert.Equal(LinksWithin(left), LinksWithin(right));
        Assert.DoesNotContain(right.Pages.SelectMany(page => page.Links), link => link.Uri?.StartsWith("careerwiki", StringComparison.Ordinal) == true);
        var pages = await PdfToText.PagesAsync(sliced);
        Assert.Equal(Words(await PdfToText.PagesAsync(once)), Words(pages));
        Assert.All(right.Outline.SelectMany(All), mark => Assert.Contains(Letters(mark.Title), Letters(pages[mark.Target!.Page - 1]), StringComparison.Ordinal));
    }

    [BrowserTheory]
    [InlineData("wiki", FewAtOnce)]
    [InlineData("wiki", int.MaxValue)]
    [InlineData("companies/kakao/dossier", FewAtOnce)]
    public async Task The_contents_tell_the_pages_that_their_links_lead_to(string book, int most)
    {
        PdfToText.SkipWhenMissing();
        var (_, bytes) = await PrintAsync(book, most);
        var (pdf, pages) = (new PdfDocument(bytes), await PdfToText.PagesAsync(bytes));
        Assert.All(pages.Skip(1), (page, i) => Assert.Matches($@"(?m)^{i + 2}\s*/\s*{pages.Length}\s*$", page));
        var links = pdf.Pages[1].Links.Select(link => link.Target!.Page).ToHashSet();
        var told = Number().Matches(pages[1]).Select(number => int.Parse(number.Value)).ToHashSet();
        Assert.Equal(links.Order(), told.Order());
        Assert.True(links.Count > 3);
    }

    [BrowserTheory]
    [InlineData(FewAtOnce)]
    public async Task Slices_give_the_same_bytes_again(int most) => Assert.Equal((await PrintAsync("roadmap", most)).Bytes, (await PrintAsync("roadmap", most)).Bytes);

    private async Task<(int Steps, byte[] Bytes)> PrintAsync(string book, int most)
    {
        var settings = SettingsReader.Read(new SettingsRequest(_folder.Path, [Path.Combine(TestPaths.Root, "input"), _folder.Combine("input")], null, [], new Dictionary<string, string>()));
        var snapshot = Composition.Workspace(settings, withDates: false, forPaper: true).Build(new Edition(Profile.Private, new DateOnly(2026, 3, 1)));
        var (target, steps) = (_folder.Combine("out/book.pdf"), 0);
        var job = new PrintJob(PageUrl.Folder(["print", .. book.Split('/')]), "book", "Book");
        await new PdfPrinter(InstalledChromium.Find()!, TimeSpan.FromMinutes(1), most).PrintAsync(snapshot, settings, PaperSize.A4, [(job, target)], _ => steps++, _ => { }, TestContext.Current.CancellationToken);
        Assert.Equal(["book.pdf"], Directory.EnumerateFiles(_folder.Combine("out")).Select(Path.GetFileName));
        return (steps, await File.ReadAllBytesAsync(target, TestContext.Current.CancellationToken));
    }

    private static IEnumerable<(string Title, int Level)> Titles(PdfBookmark mark, int level) => mark.Children.SelectMany(child => Titles(child, level + 1)).Prepend((mark.Title, level));

    private static int LinksWithin(PdfDocument pdf) => pdf.Pages.SelectMany(page => page.Links).Count(link => link.Target is not null);

    private static IEnumerable<PdfBookmark> All(PdfBookmark mark) => mark.Children.SelectMany(All).Prepend(mark);

    // Pages end elsewhere, so that heads of tables are repeated elsewhere, and numbers of pages are others.
    private static IEnumerable<string> Words(ImmutableArray<string> pages) =>
        string.Concat(pages).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(word => !word.All(char.IsAsciiDigit)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private static string Letters(string text) => new([.. text.Normalize(NormalizationForm.FormC).Where(char.IsLetter)]);

    [GeneratedRegex(@"(?<=^|\s)\d+(?=\s*$)(?<!/ ?\d+)", RegexOptions.Multiline)]
    private static partial Regex Number();
}
