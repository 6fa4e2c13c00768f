using System.Globalization;
using CareerWiki.Core.Pages;
using CareerWiki.Core.Pipelines;

namespace CareerWiki.Rendering;

/// <summary>Writes <c>sitemap.xml</c>.</summary>
public sealed class WriteSitemap : IOutputModule
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public byte[]? Render(Page page) => page.Model() is not SitemapPage map ? null : XmlPage.Write(xml =>
    {
        xml.WriteStartElement("urlset", Namespace);
        foreach (var entry in map.Entries)
        {
            xml.WriteStartElement("url", Namespace);
            xml.WriteElementString("loc", Namespace, entry.Location);
            if (entry.LastChange is { } day)
            {
                xml.WriteElementString("lastmod", Namespace, day.ToString("O", CultureInfo.InvariantCulture));
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });
}
