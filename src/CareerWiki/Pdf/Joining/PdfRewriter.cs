using System.Globalization;
using System.Text;

namespace CareerWiki.Pdf.Joining;

/// <summary>Copies what an object says, with the numbers that it has in another file.</summary>
/// <param name="numbers">The new numbers of objects, by the old; 0 for none.</param>
/// <param name="shift">What is added to keys of the tree that leads from marked content to its structure (ISO 32000-1, 14.7.4.4).</param>
internal sealed class PdfRewriter(int[] numbers, int shift)
{
    /// <param name="hasKeys">True for the numbers of that tree, where each that is no reference is a key.</param>
    /// <exception cref="BrowserException">A reference leads nowhere.</exception>
    public void Write(ReadOnlySpan<byte> source, Stream target, bool hasKeys = false)
    {
        var isKey = hasKeys;
        for (var at = 0; at < source.Length;)
        {
            if (PdfSyntax.Reference(source, at) is { } reference)
            {
                target.Write(Encoding.ASCII.GetBytes($"{NumberOf(reference.Number)} 0 R"));
                (at, isKey) = (reference.End, hasKeys);
            }
            else if (isKey && PdfSyntax.Integer(source, at) is { } key)
            {
                target.Write(Encoding.ASCII.GetBytes((key.Value + shift).ToString(CultureInfo.InvariantCulture)));
                (at, isKey) = (key.End, hasKeys);
            }
            else
            {
                var end = EndOfToken(source, at);
                var token = source[at..end];
                target.Write(token);
                isKey = hasKeys || (PdfSyntax.IsBlank(token[0]) ? isKey : token.SequenceEqual("/StructParent"u8) || token.SequenceEqual("/StructParents"u8));
                at = end;
            }
        }
    }

    /// <summary>What is added to keys.</summary>
    public int Shift => shift;

    public string Rewrite(string source)
    {
        using var target = new MemoryStream();
        Write(Encoding.Latin1.GetBytes(source), target);
        return Encoding.Latin1.GetString(target.GetBuffer(), 0, (int)target.Length);
    }

    public int NumberOf(int old) => old < numbers.Length && numbers[old] is > 0 and var number ? number : throw PdfSyntax.Unknown($"it has no object {old}");

    // What holds others is entered; strings are not.
    private static int EndOfToken(ReadOnlySpan<byte> source, int at) => source[at] switch
    {
        (byte)'<' when source[at..].StartsWith("<<"u8) => at + 2,
        (byte)'>' when source[at..].StartsWith(">>"u8) => at + 2,
        (byte)'[' or (byte)']' => at + 1,
        var first when PdfSyntax.IsBlank(first) => at + 1,
        _ => PdfSyntax.End(source, at) is var end && end > at ? end : throw PdfSyntax.Unknown("a value is broken"),
    };
}
