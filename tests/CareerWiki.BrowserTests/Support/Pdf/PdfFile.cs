using System.Globalization;
using System.Text;

namespace CareerWiki.BrowserTests.Support.Pdf;

/// <summary>The objects of a PDF with one plain table of references and no object streams, as Chromium writes it.</summary>
internal sealed class PdfFile
{
    private readonly Dictionary<int, PdfValue> _objects;

    /// <exception cref="InvalidDataException">No plain table of references.</exception>
    public PdfFile(byte[] bytes)
    {
        // What counts stands at the end: where the table begins.
        var end = Encoding.Latin1.GetString(bytes.AsSpan(Math.Max(0, bytes.Length - 64)));
        var start = end.LastIndexOf("startxref", StringComparison.Ordinal);
        var table = start < 0 ? -1 : int.Parse(end[(start + "startxref".Length)..].Split('%')[0], CultureInfo.InvariantCulture);
        if (table < 0 || new PdfParser(bytes, table) is var parser && parser.Read() is not PdfWord { Text: "xref" })
        {
            throw new InvalidDataException("The PDF has no plain table of references.");
        }

        _objects = Offsets(parser).ToDictionary(entry => entry.Number, entry => new PdfParser(bytes, entry.Offset).ReadObject());
        Trailer = (PdfDictionary)parser.Read();
    }

    public PdfDictionary Trailer { get; }

    public IEnumerable<PdfValue> Objects => _objects.Values;

    /// <summary>Null for an entry that is missing. References are followed.</summary>
    public PdfValue? Get(PdfDictionary dictionary, string name) => Resolve(dictionary.Entries.GetValueOrDefault(name));

    public PdfDictionary? GetDictionary(PdfDictionary dictionary, string name) => Get(dictionary, name) as PdfDictionary;

    /// <summary>The items of an array, each followed; none for an entry that is missing.</summary>
    public IEnumerable<PdfValue?> GetItems(PdfDictionary dictionary, string name) => Get(dictionary, name) is PdfArray array ? array.Items.Select(Resolve) : [];

    public PdfValue? Resolve(PdfValue? value) => value is PdfReference reference ? _objects.GetValueOrDefault(reference.Number) : value;

    // A head with the first number and how many follow, then a line for each: "0000000015 00000 n", or "f" for a free number.
    private static IEnumerable<(int Number, int Offset)> Offsets(PdfParser table)
    {
        for (var word = (PdfWord)table.Read(); word.Text != "trailer"; word = (PdfWord)table.Read())
        {
            var (first, count) = ((int)word.Number, (int)((PdfWord)table.Read()).Number);
            for (var i = first; i < first + count; i++)
            {
                var offset = (int)((PdfWord)table.Read()).Number;
                _ = table.Read();
                if (table.Read() is PdfWord { Text: "n" })
                {
                    yield return (i, offset);
                }
            }
        }
    }
}
