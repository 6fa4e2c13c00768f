using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CareerWiki.Pdf;

/// <summary>What little there is to know of a finished PDF with a plain table of its objects, as Chromium writes it (ISO 32000-1, 7.5).</summary>
internal sealed partial class PdfFile
{
    private const int TailSize = 2048;
    private const int LargestObject = 1 << 16;

    private readonly Stream _file;
    private readonly string _trailer;
    private readonly long _table;

    private PdfFile(Stream file, string trailer, long table) => (_file, _trailer, _table) = (file, trailer, table);

    /// <summary>Null for what is no such file.</summary>
    /// <param name="file">Can be searched, read and written.</param>
    public static PdfFile? In(Stream file)
    {
        var tail = Read(file, Math.Max(0, file.Length - TailSize), TailSize);
        return Start().Match(tail) is { Success: true } start && tail.Contains("trailer", StringComparison.Ordinal)
            && long.Parse(start.Groups[1].ValueSpan, CultureInfo.InvariantCulture) is var at && Table().Match(Read(file, at, 64)) is { Success: true } table
            ? new PdfFile(file, tail[tail.LastIndexOf("trailer", StringComparison.Ordinal)..], at + table.Length)
            : null;
    }

    /// <summary>The count of the root of all pages; null when it is not found.</summary>
    public int? CountPages() =>
        Follow(_trailer, "Root") is { } root && Follow(root.Text, "Pages") is { } pages && Count().Match(pages.Text) is { Success: true } count
            ? int.Parse(count.Groups[1].ValueSpan, CultureInfo.InvariantCulture)
            : null;

    /// <summary>Overwrites when, and by which browser on which system, the file was made.</summary>
    public void HideOrigin(DateOnly day)
    {
        if (Follow(_trailer, "Info") is { } info)
        {
            _file.Position = info.Offset;
            _file.Write(PdfOrigin.Hide(Encoding.Latin1.GetBytes(info.Text), day));
        }
    }

    private (long Offset, string Text)? Follow(string dictionary, string key)
    {
        if (Regex.Match(dictionary, $@"/{key} (\d+) 0 R") is not { Success: true } reference)
        {
            return null;
        }

        // An entry has 20 bytes; the first ten are the offset.
        var entry = Read(_file, _table + (20L * int.Parse(reference.Groups[1].ValueSpan, CultureInfo.InvariantCulture)), 10);
        if (!long.TryParse(entry, NumberStyles.None, CultureInfo.InvariantCulture, out var offset))
        {
            return null;
        }

        var text = Read(_file, offset, LargestObject);
        return text.IndexOf("endobj", StringComparison.Ordinal) is >= 0 and var end ? (offset, text[..end]) : null;
    }

    private static string Read(Stream file, long offset, int most)
    {
        var bytes = new byte[most];
        file.Position = Math.Min(offset, file.Length);
        return Encoding.Latin1.GetString(bytes, 0, file.ReadAtLeast(bytes, most, throwOnEndOfStream: false));
    }

    [GeneratedRegex(@"startxref\s+(\d{1,15})\s+%%EOF\s*$")]
    private static partial Regex Start();

    [GeneratedRegex(@"^xref\r?\n0 \d+ ?\r?\n")]
    private static partial Regex Table();

    [GeneratedRegex(@"/Count (\d{1,9})")]
    private static partial Regex Count();
}
