using System.Text;

namespace CareerWiki.BrowserTests.Support.Pdf;

/// <summary>Strings that are text (ISO 32000-1, 7.9.2.2, and Annex D for PDFDocEncoding).</summary>
internal static class PdfText
{
    // From 0x18 and from 0x80; all else is as in Latin-1.
    private const string Accents = "˘ˇˆ˙˝˛˚˜";
    private const string Signs = "•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž\uFFFD€";

    public static string Decode(PdfString text) => text.Bytes.AsSpan() switch
    {
        [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
        [0xEF, 0xBB, 0xBF, .. var rest] => Encoding.UTF8.GetString(rest),
        _ => string.Concat(text.Bytes.Select(Character)),
    };

    private static char Character(byte value) => value switch
    {
        >= 0x18 and < 0x20 => Accents[value - 0x18],
        >= 0x80 and <= 0xA0 => Signs[value - 0x80],
        _ => (char)value,
    };
}
