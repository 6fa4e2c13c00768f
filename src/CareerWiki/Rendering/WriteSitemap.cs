using System.Text;
using System.Xml;
using CareerWiki.Core.Pages;
using CareerWiki.Core.Pipelines;

namespace CareerWiki.Rendering;

/// <summary>Writes <c>sitemap.xml</c>.</summary>
public sealed class WriteSitemap : IOutputModule
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public byte[]? Render(Page page)
    {
        if (page.Model() is not SitemapPage map)
        {
            return null;
        }

        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("urlset", Namespace);
            foreach (var location in map.Locations)
            {
                xml.WriteStartElement("url", Namespace);
                xml.WriteElementString("loc", Namespace, location);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return stream.ToArray();
    }
}
