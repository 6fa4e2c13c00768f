using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace CareerWiki.BrowserTests.Support.Pdf;

/// <summary>The text of a PDF as another program than the browser reads it: pdftotext of Poppler.</summary>
internal static partial class PdfToText
{
    private const string Program = "pdftotext";

    private static readonly bool IsInstalled = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Any(folder => File.Exists(Path.Combine(folder, OperatingSystem.IsWindows() ? Program + ".exe" : Program)));

    /// <summary>Skips a test on a machine without the program, unless <c>REQUIRE_CHROMIUM</c> is 1: then its text fails it.</summary>
    public static void SkipWhenMissing() => Assert.SkipWhen(!IsInstalled && Environment.GetEnvironmentVariable("REQUIRE_CHROMIUM") != "1", "skipped: no pdftotext found (poppler-utils)");

    /// <summary>The text of each page.</summary>
    public static async Task<ImmutableArray<string>> PagesAsync(byte[] pdf) => [.. (await RunAsync(pdf)).Split('\f').SkipLast(1)];

    /// <summary>The words in the order in which they were drawn.</summary>
    public static async Task<ImmutableArray<PlacedWord>> WordsAsync(byte[] pdf)
    {
        var pages = XDocument.Parse(Unwritable().Replace(await RunAsync(pdf, "-bbox", "-raw"), "")).Descendants().Where(element => element.Name.LocalName == "page");
        return [.. pages.SelectMany((page, i) => page.Elements().Select(word => new PlacedWord(word.Value, i + 1, (Number(word, "yMin") + Number(word, "yMax")) / 2)))];
    }

    private static double Number(XElement word, string name) => double.Parse(word.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    private static async Task<string> RunAsync(byte[] pdf, params string[] options)
    {
        Assert.True(IsInstalled, "No pdftotext was found (poppler-utils), and REQUIRE_CHROMIUM asks for one.");
        using var process = Process.Start(new ProcessStartInfo(Program, [.. options, "-enc", "UTF-8", "-", "-"]) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 })!;
        // All three at once: a full pipe would stop it.
        var (text, _) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.StandardInput.BaseStream.WriteAsync(pdf);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return await text;
    }

    // Signs that XML can't hold, and the declaration, which names a DTD of another host.
    [GeneratedRegex(@"[\x00-\x08\x0B\x0C\x0E-\x1F]|<!DOCTYPE[^>]*>")]
    private static partial Regex Unwritable();
}
