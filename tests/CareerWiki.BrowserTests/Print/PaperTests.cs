using CareerWiki.BrowserTests.Support;
using CareerWiki.BrowserTests.Support.Pdf;
using Microsoft.Playwright;

namespace CareerWiki.BrowserTests.Print;

/// <summary>Each view as a PDF, printed where the system is dark.</summary>
public sealed class PaperTests(BrowserRun run)
{
    // In points.
    private const double LeastBelow = 51 + 34;

    [BrowserTheory]
    [MemberData(nameof(ViewData.All), MemberType = typeof(ViewData), DisableDiscoveryEnumeration = true)]
    public async Task A_view_fits_and_brings_no_tools_along(View view) => Problems.AssertNone((await Press.PrintAsync(run, view)).Problems);

    [BrowserTheory]
    [MemberData(nameof(ViewData.All), MemberType = typeof(ViewData), DisableDiscoveryEnumeration = true)]
    public async Task Its_structure_language_title_and_fonts_are_in_the_file(View view)
    {
        var printed = await Press.PrintAsync(run, view);
        Assert.True(printed.Pdf.IsTagged);
        Assert.Equal(printed.Language, printed.Pdf.Language);
        Assert.Equal(printed.Title, printed.Pdf.Title);
        Assert.NotEmpty(printed.Pdf.Fonts);
        Assert.All(printed.Pdf.Fonts, font => Assert.True(font.IsEmbedded, font.Name));
        Assert.All(printed.Pdf.Pages, page => AssertSize(595.3, 841.9, page));
    }

    [BrowserTheory]
    [MemberData(nameof(ViewData.All), MemberType = typeof(ViewData), DisableDiscoveryEnumeration = true)]
    public async Task Its_bookmarks_are_its_headings(View view)
    {
        var printed = await Press.PrintAsync(run, view);
        Assert.NotEmpty(printed.Headings);
        AssertBookmarks(printed);
        // Below the head of a heading are its line, one of text at least, and the margin of 18 mm.
        Assert.All(Bookmarks.All(printed.Pdf), mark => Assert.InRange(mark.Target!.Top!.Value, LeastBelow, 842));
    }

    [BrowserTheory]
    [MemberData(nameof(ViewData.All), MemberType = typeof(ViewData), DisableDiscoveryEnumeration = true)]
    public async Task Its_text_is_whole_and_every_sheet_is_numbered(View view)
    {
        PdfToText.SkipWhenMissing();
        var printed = await Press.PrintAsync(run, view);
        var pages = await PdfToText.PagesAsync(printed.Bytes);
        Assert.Equal(printed.Pdf.Pages.Length, pages.Length);
        // The cover of a book bears no number.
        Assert.All(pages, (page, i) => Assert.Matches(i == 0 && printed.HasCover ? "" : $@"(?m)^{i + 1}\s*/\s*{pages.Length}\s*$", page));
        Assert.All(pages.Skip(printed.HasCover ? 1 : 0), page => Assert.Equal(view.Profile == "private", page.Contains("비공개", StringComparison.Ordinal) || page.Contains("Private", StringComparison.Ordinal)));
        var text = string.Concat(pages);
        Assert.True(text.IsNormalized());
        Assert.DoesNotContain('\uFFFD', text);
        Assert.DoesNotContain(Tools, text.Contains);
        var letters = Letters(text);
        Assert.DoesNotContain(printed.Folded, word => !letters.Contains(Letters(word), StringComparison.Ordinal));
    }

    [BrowserTheory]
    [InlineData("home")]
    [InlineData("prep/*")]
    [InlineData("roadmap/*")]
    public async Task Letter_paper_will_do(string name)
    {
        var printed = await Press.PrintAsync(run, SampleSites.Views.First(view => view.Name == name), "Letter", ColorScheme.Light);
        Problems.AssertNone(printed.Problems);
        AssertBookmarks(printed);
        Assert.All(printed.Pdf.Pages, page => AssertSize(612, 792, page));
    }

    // Chromium makes whole pixels of sizes.
    private static void AssertSize(double width, double height, PdfPage page)
    {
        Assert.InRange(page.Width, width - 1, width + 1);
        Assert.InRange(page.Height, height - 1, height + 1);
    }

    // Words of the bar, of the menu, of the footer.
    private static string[] Tools => ["바로 가기", "맨 위로", "답 보기", "Back to top", "Show answer"];

    // The program joins what is hyphenated at the end of a line.
    private static string Letters(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c != '-'));

    internal static void AssertBookmarks(Printed printed) => Bookmarks.AssertAre(printed.Headings.Select(heading => (heading.Level, heading.Text)), printed.Pdf);
}
