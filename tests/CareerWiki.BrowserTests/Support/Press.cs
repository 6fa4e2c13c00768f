using System.Collections.Concurrent;
using CareerWiki.BrowserTests.Support.Pdf;
using Microsoft.Playwright;

namespace CareerWiki.BrowserTests.Support;

/// <summary>Prints pages, each once for all tests.</summary>
internal static class Press
{
    /// <summary>The formats, and the width between the margins in CSS pixels.</summary>
    public static readonly Dictionary<string, int> Formats = new() { ["A4"] = 642, ["Letter"] = 664 };

    private static readonly ConcurrentDictionary<(View, string, ColorScheme), Lazy<Task<Printed>>> Done = [];

    /// <param name="scheme">Of the system, which paper should know nothing of.</param>
    public static Task<Printed> PrintAsync(BrowserRun run, View view, string format = "A4", ColorScheme scheme = ColorScheme.Dark) =>
        Done.GetOrAdd((view, format, scheme), _ => new(async () =>
        {
            await using var open = await run.OpenAsync(view, Formats[format], new(scheme, Media: Media.Print));
            return await PrintAsync(open.Page, format);
        })).Value;

    /// <summary>A page as it is now.</summary>
    public static async Task<Printed> PrintAsync(IPage page, string format)
    {
        var read = await page.ProbeAsync<ReadPage>("paper");
        var problems = (await page.ProbeAsync<string[]>("on-paper")).Concat(await page.ProbeAsync<string[]>("too-wide"));
        var bytes = await page.PdfAsync(new() { Format = format, Tagged = true, Outline = true, PreferCSSPageSize = true });
        return new Printed(bytes, new PdfDocument(bytes), read.Title, read.Language, [.. read.Headings.Select(heading => new Heading(heading.Level, heading.Text, heading.IsWrapped))], [.. read.Folded], [.. problems]) { HasCover = read.HasCover };
    }

    // Playwright fills properties.
    private sealed class ReadPage
    {
        public string Title { get; init; } = "";

        public string Language { get; init; } = "";

        public ReadHeading[] Headings { get; init; } = [];

        public string[] Folded { get; init; } = [];

        public bool HasCover { get; init; }
    }

    private sealed class ReadHeading
    {
        public int Level { get; init; }

        public string Text { get; init; } = "";

        public bool IsWrapped { get; init; }
    }
}
