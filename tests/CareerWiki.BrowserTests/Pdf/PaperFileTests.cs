using System.Runtime.InteropServices;
using CareerWiki.BrowserTests.Support;
using CareerWiki.BrowserTests.Support.Paper;
using CareerWiki.BrowserTests.Support.Pdf;
using CareerWiki.Career.Print;
using CareerWiki.Tests.Support;

namespace CareerWiki.BrowserTests.Pdf;

/// <summary>What every file that the command writes keeps to, whatever is printed.</summary>
public sealed class PaperFileTests
{
    [BrowserTheory]
    [MemberData(nameof(PaperWikis.Names), MemberType = typeof(PaperWikis))]
    public async Task It_tells_its_structure_language_and_title(string wiki)
    {
        foreach (var file in (await PaperWikis.PrintAsync(wiki)).Files)
        {
            Assert.True(file.Pdf.IsTagged, file.Name);
            Assert.Equal((file.Name, file.Page.Title), (file.Name, file.Pdf.Title));
            Assert.Equal((file.Name, file.Page.Language), (file.Name, file.Pdf.Language));
            // Documents of one language make a book of that language.
            Assert.True(file.Printable?.Documents.Select(document => document.Language).Distinct().ToList() is not [var only] || only == file.Pdf.Language, file.Name);
        }
    }

    [BrowserTheory]
    [MemberData(nameof(PaperWikis.Names), MemberType = typeof(PaperWikis))]
    public async Task It_tells_nothing_of_this_machine(string wiki)
    {
        foreach (var file in (await PaperWikis.PrintAsync(wiki)).Files)
        {
            Assert.All(file.Pdf.Texts, text => Assert.DoesNotContain(OfThisMachine, word => text.Contains(word, StringComparison.Ordinal) && !file.Page.Html.Contains(word, StringComparison.Ordinal)));
        }
    }

    [BrowserTheory]
    [MemberData(nameof(PaperWikis.Names), MemberType = typeof(PaperWikis))]
    public async Task Its_bookmarks_are_the_headings_of_the_page_and_lead_to_them(string wiki)
    {
        foreach (var file in (await PaperWikis.PrintAsync(wiki)).Files)
        {
            Bookmarks.AssertAre(file.Page.Bookmarks, file.Pdf);
            Problems.AssertNone(Bookmarks.All(file.Pdf).Where(mark => mark.Target is null || !file.Says(mark.Target, PaperPage.LettersOf(mark.Title))).Select(mark => $"{file.Name}: {mark.Title} at {mark.Target}"));
        }
    }

    [BrowserTheory]
    [MemberData(nameof(PaperWikis.Names), MemberType = typeof(PaperWikis))]
    public async Task Its_pages_are_A4_and_numbered_all_but_the_cover(string wiki)
    {
        foreach (var file in (await PaperWikis.PrintAsync(wiki)).Files)
        {
            var pages = file.Pdf.Pages;
            Assert.All(pages, page => AssertSize(595.3, 841.9, page));
            Assert.Equal(pages.Select((_, i) => i == 0 && file.Page.HasCover ? "" : $"{i + 1}/{pages.Length}"), pages.Select((_, i) => string.Concat(file.Foot[i + 1].Select(word => word.Text))));
            Assert.True(file.Printable?.Kind != PrintKind.Sheet || pages.Length <= 2, $"{file.Name} has {pages.Length} pages");
        }
    }

    [BrowserTheory]
    [MemberData(nameof(PaperWikis.Names), MemberType = typeof(PaperWikis))]
    public async Task Its_text_is_that_of_the_page_and_its_fonts_are_in_it(string wiki)
    {
        foreach (var file in (await PaperWikis.PrintAsync(wiki)).Files)
        {
            Assert.NotEmpty(file.Pdf.Fonts);
            Assert.All(file.Pdf.Fonts, font => Assert.True(font.IsEmbedded, font.Name));
            Assert.All(file.Words, word => Assert.True(word.Text.IsNormalized() && !word.Text.Contains('\uFFFD', StringComparison.Ordinal), word.Text));
            var (letters, runs) = (file.Letters, file.Page.Runs.ToList());
            Problems.AssertNone(runs.Where(run => !letters.Contains(run, StringComparison.Ordinal)).Select(run => $"{file.Name}: {run}"));
            // Each as often as on the page, at least.
            var counts = letters.CountBy(letter => letter).ToDictionary();
            Problems.AssertNone(string.Concat(runs).CountBy(letter => letter).Where(letter => counts[letter.Key] < letter.Value).Select(letter => $"{file.Name}: {letter.Key}"));
        }
    }

    [BrowserTheory]
    [InlineData("letter")]
    public async Task Letter_paper_will_do(string paper)
    {
        var files = (await PaperWikis.PrintHardAsync("wiki", "--sheet", "Acme", "--paper", paper)).Files;
        Assert.All(files.SelectMany(file => file.Pdf.Pages), page => AssertSize(612, 792, page));
        Assert.InRange(files.Single(file => file.Printable!.Kind == PrintKind.Sheet).Pdf.Pages.Length, 1, 2);
        Assert.All(files, file => Bookmarks.AssertAre(file.Page.Bookmarks, file.Pdf));
    }

    [BrowserTheory]
    [InlineData("a4")]
    public async Task Printed_again_it_has_the_same_bytes(string paper)
    {
        var (all, some) = (await PaperWikis.PrintAsync(PaperWikis.Hard), await PaperWikis.PrintHardAsync("wiki", "essays", "--paper", paper));
        Assert.Equal(2, some.Files.Length);
        Assert.All(some.Files, file => Assert.Equal(Convert.ToBase64String(all.Files.Single(other => other.Name == file.Name).Bytes), Convert.ToBase64String(file.Bytes)));
    }

    private static string[] OfThisMachine =>
        ["127.0.0.1", "localhost", "file:", "Mozilla", "AppleWebKit", "HeadlessChrome", "Chrome/", "Skia/PDF m", "Linux x86", "Windows NT", "Macintosh", RuntimeInformation.OSDescription, TestPaths.Root, Path.GetTempPath()];

    // Chromium makes whole pixels of sizes.
    private static void AssertSize(double width, double height, PdfPage page)
    {
        Assert.InRange(page.Width, width - 1, width + 1);
        Assert.InRange(page.Height, height - 1, height + 1);
    }
}
