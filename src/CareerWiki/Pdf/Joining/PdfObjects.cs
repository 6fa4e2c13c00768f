using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CareerWiki.Pdf.Joining;

/// <summary>The objects of a finished PDF as Chromium writes it: with one plain table, none of them within streams (ISO 32000-1, 7.5).</summary>
internal sealed partial class PdfObjects
{
    private const int TailSize = 2048;
    private const int ChunkSize = 1 << 16;
    private const int EntrySize = 20;

    private readonly Stream _file;
    private readonly ImmutableArray<long> _offsets;
    // Where each object ends, by where it begins: there the next in the file begins.
    private readonly Dictionary<long, long> _ends;

    /// <param name="file">Can be searched and read.</param>
    /// <exception cref="BrowserException">It is of another shape.</exception>
    public PdfObjects(Stream file)
    {
        _file = file;
        var tail = Encoding.Latin1.GetString(Read(Math.Max(0, file.Length - TailSize), TailSize));
        var (start, trailer) = (Start().Match(tail), Math.Max(0, tail.LastIndexOf("trailer", StringComparison.Ordinal)));
        var (root, info) = (Root().Match(tail, trailer), Info().Match(tail, trailer));
        if (!start.Success || !root.Success || !info.Success || Elsewhere().IsMatch(tail, trailer))
        {
            throw PdfSyntax.Unknown("its end is another");
        }

        (Catalog, Information) = (NumberIn(root), NumberIn(info));
        var table = long.Parse(start.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
        _offsets = Offsets(table);
        var sorted = _offsets.Where(offset => offset > 0).Append(table).Order().ToList();
        _ends = sorted.Zip(sorted.Skip(1)).DistinctBy(pair => pair.First).ToDictionary(pair => pair.First, pair => pair.Second);
    }

    /// <summary>How many numbers objects have; 0 is none.</summary>
    public int Size => _offsets.Length;

    /// <summary>The object that all others are found from.</summary>
    public int Catalog { get; }

    /// <summary>The object with the title.</summary>
    public int Information { get; }

    /// <summary>False for a number that is free.</summary>
    public bool Has(int number) => number > 0 && number < Size && _offsets[number] > 0;

    /// <summary>What stands between <c>obj</c> and the end of the value, and how many bytes of a stream follow until <c>endobj</c>.</summary>
    public (byte[] Bytes, long Stream) Value(int number)
    {
        if (!Has(number))
        {
            throw PdfSyntax.Unknown($"it has no object {number}");
        }

        var (offset, length) = (_offsets[number], _ends[_offsets[number]] - _offsets[number]);
        for (var size = Math.Min(length, ChunkSize); ; size = Math.Min(length, size * 4))
        {
            var bytes = Read(offset, (int)size);
            var head = Encoding.ASCII.GetBytes($"{number} 0 obj");
            var start = PdfSyntax.Skip(bytes, head.Length);
            var end = start < bytes.Length && bytes.AsSpan().StartsWith(head) ? PdfSyntax.End(bytes, start) : -1;
            if (end > start && PdfSyntax.Skip(bytes, end) is var after && (size == length || after + "endobj".Length <= size))
            {
                return bytes.AsSpan(after).StartsWith("endobj"u8) ? (bytes[start..end], 0)
                    : bytes.AsSpan(after).StartsWith("stream"u8) ? (bytes[start..end], length - end - EndLength(offset + length))
                    : throw PdfSyntax.Unknown($"its object {number} has no end");
            }

            if (size == length)
            {
                throw PdfSyntax.Unknown($"its object {number} is broken");
            }
        }
    }

    /// <summary>Copies what follows the value of an object with a stream, piece by piece.</summary>
    public void CopyRest(int number, long rest, Stream target)
    {
        _file.Position = _ends[_offsets[number]] - EndLength(_ends[_offsets[number]]) - rest;
        var buffer = new byte[ChunkSize];
        for (; rest > 0; rest -= buffer.Length)
        {
            var chunk = buffer.AsSpan(0, (int)Math.Min(rest, buffer.Length));
            _file.ReadExactly(chunk);
            target.Write(chunk);
        }
    }

    // "endobj" and the blanks behind it.
    private int EndLength(long end)
    {
        var tail = Read(end - Math.Min(end, 32), (int)Math.Min(end, 32));
        return tail.AsSpan().LastIndexOf("endobj"u8) is >= 0 and var at ? tail.Length - at : throw PdfSyntax.Unknown("an object has no end");
    }

    // "xref", the first number and how many, then lines of 20 bytes: offset, generation, n; f for a free number.
    private ImmutableArray<long> Offsets(long table)
    {
        var head = Table().Match(Encoding.Latin1.GetString(Read(table, 64)));
        if (!head.Success)
        {
            throw PdfSyntax.Unknown("its table of objects is another");
        }

        var count = int.Parse(head.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
        var lines = Read(table + head.Length, count * EntrySize);
        var offsets = ImmutableArray.CreateBuilder<long>(count);
        for (var i = 0; i < count; i++)
        {
            var line = lines.AsSpan(i * EntrySize, Math.Min(EntrySize, lines.Length - (i * EntrySize)));
            offsets.Add(line is [.., (byte)'f', _, _] ? 0
                : line is [.., (byte)'n', _, _] && long.TryParse(line[..10], NumberStyles.None, CultureInfo.InvariantCulture, out var offset) ? offset
                : throw PdfSyntax.Unknown("its table of objects is broken"));
        }

        return offsets.MoveToImmutable();
    }

    private byte[] Read(long offset, int most)
    {
        var bytes = new byte[Math.Max(0, Math.Min(most, _file.Length - offset))];
        _file.Position = Math.Min(offset, _file.Length);
        _file.ReadExactly(bytes);
        return bytes;
    }

    private static int NumberIn(Match match) => int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"startxref\s+(\d{1,15})\s+%%EOF\s*$")]
    private static partial Regex Start();

    [GeneratedRegex(@"^xref\r?\n0 (\d{1,8}) ?\r?\n")]
    private static partial Regex Table();

    [GeneratedRegex(@"/Root (\d{1,8}) 0 R")]
    private static partial Regex Root();

    [GeneratedRegex(@"/Info (\d{1,8}) 0 R")]
    private static partial Regex Info();

    // Older tables, objects within streams, keys.
    [GeneratedRegex("/(Prev|XRefStm|Encrypt)")]
    private static partial Regex Elsewhere();
}
