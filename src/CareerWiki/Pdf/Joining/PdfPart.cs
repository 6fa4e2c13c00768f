using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CareerWiki.Pdf.Joining;

/// <summary>A finished PDF that is to be a part of another.</summary>
internal sealed partial class PdfPart
{
    private const int DeepestPages = 64;

    /// <param name="file">Can be searched and read.</param>
    /// <exception cref="BrowserException">It is of another shape than Chromium's.</exception>
    public PdfPart(Stream file)
    {
        Objects = new PdfObjects(file);
        Catalog = Entries(Objects.Catalog);
        PageTree = ReferenceIn(Catalog, "Pages") ?? throw PdfSyntax.Unknown("it has no pages");
        Pages = [.. Leaves(PageTree, 0)];
    }

    public PdfObjects Objects { get; }

    /// <summary>The values of the document's catalog, as they are written.</summary>
    public IReadOnlyDictionary<string, string> Catalog { get; }

    /// <summary>The object above all pages.</summary>
    public int PageTree { get; }

    /// <summary>The objects that are pages, in order.</summary>
    public ImmutableArray<int> Pages { get; }

    /// <summary>Null for what is no reference, or not there.</summary>
    public static int? ReferenceIn(IReadOnlyDictionary<string, string> entries, string key) =>
        entries.TryGetValue(key, out var value) && PdfSyntax.Reference(Encoding.Latin1.GetBytes(value), 0) is { } reference ? reference.Number : null;

    /// <summary>The values of an object that is a dictionary, as they are written.</summary>
    public IReadOnlyDictionary<string, string> Entries(int number)
    {
        var bytes = Objects.Value(number).Bytes;
        return PdfSyntax.Entries(bytes, 0).DistinctBy(entry => entry.Key).ToDictionary(entry => entry.Key, entry => Encoding.Latin1.GetString(bytes.AsSpan(entry.Value)));
    }

    /// <summary>The entries of the dictionary of places with names: the name as it is written, without the slash, and the place.</summary>
    public IEnumerable<(string Name, string Place)> Destinations() =>
        ReferenceIn(Catalog, "Dests") is { } number ? Entries(number).Select(entry => (entry.Key, entry.Value)) : [];

    private IEnumerable<int> Leaves(int number, int depth)
    {
        var node = Entries(number);
        if (!node.TryGetValue("Kids", out var kids))
        {
            return [number];
        }

        return depth > DeepestPages ? throw PdfSyntax.Unknown("its pages have no end")
            : Reference().Matches(kids).SelectMany(kid => Leaves(int.Parse(kid.Groups[1].ValueSpan, CultureInfo.InvariantCulture), depth + 1));
    }

    [GeneratedRegex(@"(\d{1,8}) 0 R")]
    private static partial Regex Reference();
}
