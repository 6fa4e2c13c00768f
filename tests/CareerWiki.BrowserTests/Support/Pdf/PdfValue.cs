using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;

namespace CareerWiki.BrowserTests.Support.Pdf;

/// <summary>What a PDF is made of (ISO 32000-1, 7.3). Numbers, <c>true</c>, <c>null</c> and the like are words.</summary>
internal abstract record PdfValue;

internal sealed record PdfWord(string Text) : PdfValue
{
    public double Number => double.Parse(Text, CultureInfo.InvariantCulture);
}

/// <param name="Text">Without its slash.</param>
internal sealed record PdfName(string Text) : PdfValue;

/// <summary>A string: text in one of several encodings, or bytes.</summary>
internal sealed record PdfString(ImmutableArray<byte> Bytes) : PdfValue;

internal sealed record PdfReference(int Number) : PdfValue;

internal sealed record PdfArray(ImmutableArray<PdfValue> Items) : PdfValue;

internal sealed record PdfDictionary(ImmutableDictionary<string, PdfValue> Entries) : PdfValue;

/// <param name="Bytes">As they stand in the file.</param>
internal sealed record PdfStream(PdfDictionary Dictionary, ImmutableArray<byte> Bytes) : PdfValue
{
    /// <exception cref="NotSupportedException">A filter other than Flate, or several.</exception>
    public byte[] Decode()
    {
        switch (Dictionary.Entries.GetValueOrDefault("Filter"))
        {
            case null:
                return [.. Bytes];
            case PdfName { Text: "FlateDecode" }:
                using (var inflated = new MemoryStream())
                {
                    using var zlib = new ZLibStream(new MemoryStream([.. Bytes]), CompressionMode.Decompress);
                    zlib.CopyTo(inflated);
                    return inflated.ToArray();
                }

            case var filter:
                throw new NotSupportedException($"The filter {filter} can't be undone.");
        }
    }
}
