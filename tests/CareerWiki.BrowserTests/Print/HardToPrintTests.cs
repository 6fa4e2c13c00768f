using System.Collections.Concurrent;
using System.Text;
using System.Text.RegularExpressions;
using CareerWiki.BrowserTests.Support;
using CareerWiki.BrowserTests.Support.Pdf;
using CareerWiki.Theme.Shell;
using Microsoft.Playwright;

namespace CareerWiki.BrowserTests.Print;

/// <summary>What no sample has: wide tables, unbroken words, much of everything, a title with the signs of CSS.</summary>
public sealed partial class HardToPrintTests(BrowserRun run)
{
    private const string Title = "a\"b\\c</style>{};\n가";

    private static readonly ConcurrentDictionary<string, Lazy<Task<Printed>>> Done = [];

    [BrowserTheory]
    [InlineData("A4")]
    [InlineData("Letter")]
    public async Task Nothing_is_cut_at_the_edge_and_headings_keep_their_blanks(string format)
    {
        var printed = await PrintAsync(format);
        Problems.AssertNone(printed.Problems);
        Assert.Contains(printed.Headings, heading => heading.IsWrapped);
        PaperTests.AssertBookmarks(printed);
    }

    [BrowserTheory]
    [InlineData("A4")]
    [InlineData("Letter")]
    public async Task What_is_short_is_whole_and_what_is_long_goes_on(string format)
    {
        PdfToText.SkipWhenMissing();
        var pages = await PdfToText.PagesAsync((await PrintAsync(format)).Bytes);
        var begins = pages.SelectMany((text, page) => Begin().Matches(text).Select(m => (Name: m.Groups[1].Value, Page: page))).ToList();
        Assert.Equal(24 + 16 + 24 + 16, begins.Count);
        Assert.All(begins, begin => Assert.Contains(begin.Name + "ends", pages[begin.Page], StringComparison.Ordinal));
        Assert.All(pages.Where(text => text.Contains("row", StringComparison.Ordinal)), text => Assert.Contains("Headofrows", text, StringComparison.Ordinal));
        var all = string.Concat(pages);
        Assert.Contains("longends", all, StringComparison.Ordinal);
        Assert.Contains("(https://example.com/path/", all, StringComparison.Ordinal);
        Assert.DoesNotContain("(https://example.com/bare)", all, StringComparison.Ordinal);
    }

    [BrowserTheory]
    [InlineData("A4")]
    [InlineData("Letter")]
    public async Task The_title_runs_over_every_sheet_and_ends_before_the_notice(string format)
    {
        PdfToText.SkipWhenMissing();
        var pages = await PdfToText.PagesAsync((await PrintAsync(format)).Bytes);
        Assert.All(pages, text => Assert.Contains(Title.Replace('\n', ' '), text, StringComparison.Ordinal));
        Assert.All(pages, text => Assert.Contains("비공개", text, StringComparison.Ordinal));
        Assert.DoesNotContain(pages, text => text.Contains("titleends", StringComparison.Ordinal));
    }

    [BrowserTheory]
    [InlineData("home")]
    public async Task Paper_is_light_in_the_dark(string name)
    {
        var view = SampleSites.Views.First(view => view.Name == name);
        var light = await Press.PrintAsync(run, view, scheme: ColorScheme.Light);
        await using var open = await run.OpenAsync(view, Press.Formats["A4"], new(ColorScheme.Dark, Media: Media.Print));
        await open.Page.EvaluateAsync("() => { document.documentElement.dataset.scheme = 'dark'; }");
        var dark = await Press.PrintAsync(open.Page, "A4");
        Assert.Equal(WithoutTime(light.Bytes), WithoutTime(dark.Bytes));
    }

    private Task<Printed> PrintAsync(string format) => Done.GetOrAdd(format, _ => new(() => PrintOnceAsync(format))).Value;

    private async Task<Printed> PrintOnceAsync(string format)
    {
        await using var open = await run.OpenAsync(SampleSites.Views.First(view => view.Name == "notes/*"), Press.Formats[format], new(Media: Media.Print));
        await open.Page.ProbeAsync<object?>("hard-to-print");
        await open.Page.EvaluateAsync("title => document.documentElement.style.setProperty('--running-title', title)", CssString.Of($"{Title} {string.Concat(Enumerable.Repeat("long ", 60))} titleends"));
        return await Press.PrintAsync(open.Page, format);
    }

    private static string WithoutTime(byte[] pdf) => Time().Replace(Encoding.Latin1.GetString(pdf), "");

    [GeneratedRegex(@"([a-z]+\d+)begins")]
    private static partial Regex Begin();

    [GeneratedRegex(@"\(D:\d{14}")]
    private static partial Regex Time();
}
