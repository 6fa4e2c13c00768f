using System.Xml;
using CareerWiki.Core.Text;

namespace CareerWiki.Publish.Links;

/// <summary>Reads <c>sitemap.xml</c> and <c>feed.xml</c>: the <c>loc</c> of the one, the <c>link</c> of the other.</summary>
internal static class XmlLinks
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    public static void Read(byte[] content, FoundLinks to)
    {
        try
        {
            using var stream = new MemoryStream(content);
            using var xml = XmlReader.Create(stream, Settings);
            var lines = (IXmlLineInfo)xml;
            var isLocation = false;
            while (xml.Read())
            {
                var place = new SourcePlace(lines.LineNumber, lines.LinePosition);
                if (xml.NodeType == XmlNodeType.Text && isLocation)
                {
                    to.Links.Add(new FoundLink(xml.Value, place, "loc", LinkForm.OwnAddress));
                }
                else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "link" && xml.GetAttribute("href") is { } href)
                {
                    to.Links.Add(new FoundLink(href, place, "href"));
                }

                isLocation = xml is { NodeType: XmlNodeType.Element, LocalName: "loc" };
            }
        }
        catch (XmlException e)
        {
            to.Problems.Add(LinkProblems.Unreadable(to.Source, new SourcePlace(Math.Max(1, e.LineNumber), Math.Max(1, e.LinePosition)), "it is no XML"));
        }
    }
}
