using System.Collections.Immutable;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace CareerWiki.Publish.Leaks;

/// <summary>What a file of a site tells: of a page its text and the values of its attributes, of other files all that is text.</summary>
internal static class ShownText
{
    private static readonly ImmutableHashSet<string> Inline =
    [
        "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr",
    ];

    /// <summary>Pieces that belong together stand in one text. Empty for a file that is no text.</summary>
    public static IEnumerable<string> Of(string path, byte[] content)
    {
        try
        {
            return Path.GetExtension(path).ToLowerInvariant() switch
            {
                ".html" or ".htm" => OfHtml(Encoding.UTF8.GetString(content)),
                ".json" => OfJson(content),
                ".xml" or ".svg" => OfXml(content),
                ".txt" or ".md" or ".csv" or ".tsv" or ".css" or ".js" or ".yml" or ".yaml" or ".ics" or ".vcf" or ".tex" or ".rtf" or ".log" or "" => [Encoding.UTF8.GetString(content)],
                _ => [],
            };
        }
        catch (Exception e) when (e is JsonException or XmlException)
        {
            return [Encoding.UTF8.GetString(content)];
        }
    }

    private static List<string> OfHtml(string html)
    {
        var texts = new List<string>();
        var text = new StringBuilder();
        var document = new HtmlParser().ParseDocument(html);
        Write(document.DocumentElement, text, texts);
        texts.AddRange(text.ToString().Split('\n'));
        return texts;
    }

    // Without recursion: elements may nest deeper than the stack goes.
    private static void Write(IElement root, StringBuilder text, List<string> attributes)
    {
        var walk = new Stack<(INode Node, bool IsEnd)>([(root, false)]);
        while (walk.TryPop(out var step))
        {
            if (step.Node is IElement element)
            {
                var isInline = Inline.Contains(element.LocalName);
                text.Append(isInline ? "" : "\n");
                if (step.IsEnd)
                {
                    continue;
                }

                attributes.AddRange(element.Attributes.Where(a => a.LocalName is not ("class" or "d" or "id" or "viewbox" or "transform" or "points")).Select(a => Decoded(a.LocalName == "href" ? WithoutFragment(a.Value) : a.Value)));
                walk.Push((element, true));
                foreach (var child in element.ChildNodes.Reverse())
                {
                    walk.Push((child, false));
                }
            }
            else if (step.Node is IText run)
            {
                text.Append(run.Data.Replace('\n', ' '));
            }
        }
    }

    // A heading, which its page shows.
    private static string WithoutFragment(string href) => href.Contains("://", StringComparison.Ordinal) ? href : href.Split('#')[0];

    private static string Decoded(string value) => value.Contains('%') ? WebUtility.UrlDecode(value.Replace("+", "%2B", StringComparison.Ordinal)) : value;

    private static List<string> OfJson(byte[] content)
    {
        var texts = new List<string>();
        var reader = new Utf8JsonReader(content);
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
            {
                texts.Add(Decoded(reader.GetString()!));
            }
        }

        return texts;
    }

    private static IEnumerable<string> OfXml(byte[] content)
    {
        using var stream = new MemoryStream(content);
        using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        return [.. XDocument.Load(reader).Descendants().SelectMany(e => e.Attributes().Where(a => a.Name.LocalName is not ("d" or "viewBox" or "transform" or "points")).Select(a => a.Value).Append(string.Concat(e.Nodes().OfType<XText>().Select(t => t.Value)))).Select(Decoded)];
    }
}
