using System.Text;
using System.Xml;

namespace CareerWiki.Core.Pages.Images;

/// <summary>
/// SVG: elements and attributes that draw, and text that is drawn. Comments, what editors keep for themselves, scripts, other documents within it and
/// whatever leads to another file go. Titles and descriptions go too: a page shows the image by its alternative text, so the author never sees them.
/// </summary>
internal static class CleanSvg
{
    private const string Namespace = "http://www.w3.org/2000/svg";
    private const string XLink = "http://www.w3.org/1999/xlink";
    private const string Xml = "http://www.w3.org/XML/1998/namespace";

    private static readonly XmlWriterSettings WriterSettings = new() { Encoding = new UTF8Encoding(false), OmitXmlDeclaration = true, NewLineHandling = NewLineHandling.Entitize };

    /// <summary>Graphviz and many editors write a document type. It is passed over: nothing is loaded, and an entity that it defines is an error.</summary>
    public static XmlReaderSettings ReaderSettings { get; } = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true };

    /// <summary>Null for what can't be parsed.</summary>
    public static byte[]? Of(ReadOnlySpan<byte> bytes)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes.ToArray()), ReaderSettings);
            using var output = new MemoryStream();
            using (var writer = XmlWriter.Create(output, WriterSettings))
            {
                reader.MoveToContent();
                if (reader.LocalName != "svg" || reader.NamespaceURI != Namespace)
                {
                    return null;
                }

                Write(reader, writer);
            }

            return output.ToArray();
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static void Write(XmlReader reader, XmlWriter writer)
    {
        // The depth of the element whose text is drawn; text elsewhere is not.
        var drawn = int.MaxValue;
        while (!reader.EOF)
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element when !IsKept(reader):
                    reader.Skip();
                    continue;
                case XmlNodeType.Element:
                    drawn = reader.LocalName == "text" ? Math.Min(drawn, reader.Depth) : drawn;
                    if (WriteElement(reader, writer))
                    {
                        continue;
                    }

                    break;
                case XmlNodeType.EndElement:
                    drawn = reader.Depth == drawn ? int.MaxValue : drawn;
                    writer.WriteEndElement();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when reader.Depth > drawn:
                    writer.WriteString(reader.Value);
                    break;
            }

            reader.Read();
        }
    }

    // An animation may change any attribute, also those that lead elsewhere.
    private static bool IsKept(XmlReader reader) =>
        reader.NamespaceURI == Namespace && SvgNames.Elements.Contains(reader.LocalName)
        && (reader.GetAttribute("attributeName") is not { } animated || (animated != "href" && SvgNames.Attributes.Contains(animated)));

    // True when the reader stands behind the element already.
    private static bool WriteElement(XmlReader reader, XmlWriter writer)
    {
        var (name, isEmpty) = (reader.LocalName, reader.IsEmptyElement);
        writer.WriteStartElement("", name, Namespace);
        for (var more = reader.MoveToFirstAttribute(); more; more = reader.MoveToNextAttribute())
        {
            WriteAttribute(reader, writer, name);
        }

        reader.MoveToElement();
        if (name == "style")
        {
            writer.WriteString(SvgStyle.Clean(reader.ReadElementContentAsString()));
            writer.WriteEndElement();
            return true;
        }

        if (isEmpty)
        {
            writer.WriteEndElement();
        }

        return false;
    }

    private static void WriteAttribute(XmlReader attribute, XmlWriter writer, string element)
    {
        var (name, value) = (attribute.LocalName, attribute.Value);
        switch (attribute.NamespaceURI)
        {
            // SVG 2 needs no name space for it, and prefers the one without.
            case XLink when name == "href" && attribute.GetAttribute("href") is null:
            case "" when name == "href":
                if (SvgReference.Clean(value, element is "image" or "feImage") is { } reference)
                {
                    writer.WriteAttributeString("href", reference);
                }

                break;
            case "" when SvgNames.Attributes.Contains(name):
                writer.WriteAttributeString(name, name is "id" or "class" or "d" or "points" ? value : SvgStyle.Clean(value));
                break;
            case Xml when name is "space" or "lang":
                writer.WriteAttributeString("xml", name, Xml, value);
                break;
        }
    }
}
