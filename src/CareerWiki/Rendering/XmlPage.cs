using System.Text;
using System.Xml;

namespace CareerWiki.Rendering;

/// <summary>A file of the output that is XML: UTF-8 without a mark, indented, with line feeds.</summary>
internal static class XmlPage
{
    private static readonly XmlWriterSettings Form = new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" };

    public static byte[] Write(Action<XmlWriter> write)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, Form))
        {
            write(xml);
        }

        return stream.ToArray();
    }

    /// <summary>The text without the characters that XML 1.0 has no way to write.</summary>
    public static string Text(string text) => string.Concat(text.EnumerateRunes().Where(rune => !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value)));
}
