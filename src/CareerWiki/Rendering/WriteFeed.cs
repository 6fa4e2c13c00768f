using System.Globalization;
using System.Xml;
using CareerWiki.Core.Pages;
using CareerWiki.Core.Pipelines;
using CareerWiki.Theme.Words;

namespace CareerWiki.Rendering;

/// <summary>Writes <c>feed.xml</c>.</summary>
public sealed class WriteFeed : IOutputModule
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    public byte[]? Render(Page page) => page.Model() is not FeedPage feed ? null : XmlPage.Write(xml =>
    {
        var title = feed.Title ?? SiteWords.In(feed.Language).SiteTitle;
        xml.WriteStartElement("feed", Namespace);
        WriteLanguage(xml, feed.Language);
        WriteText(xml, "id", feed.Url);
        WriteText(xml, "title", title);
        WriteText(xml, "subtitle", feed.Description);
        WriteText(xml, "updated", Instant(feed.Updated));
        // Every feed needs an author.
        xml.WriteStartElement("author", Namespace);
        WriteText(xml, "name", feed.Author ?? title);
        xml.WriteEndElement();
        WriteText(xml, "rights", feed.Copyright);
        WriteLink(xml, "self", "application/atom+xml", feed.Url);
        WriteLink(xml, "alternate", "text/html", feed.HomeUrl);
        foreach (var entry in feed.Entries)
        {
            Write(xml, entry);
        }

        xml.WriteEndElement();
    });

    private static void Write(XmlWriter xml, FeedEntry entry)
    {
        xml.WriteStartElement("entry", Namespace);
        WriteLanguage(xml, entry.Language);
        WriteText(xml, "id", entry.Url);
        WriteText(xml, "title", entry.Title);
        WriteText(xml, "updated", Instant(entry.Updated));
        WriteLink(xml, "alternate", "text/html", entry.Url);
        WriteText(xml, "summary", entry.Summary);
        xml.WriteEndElement();
    }

    private static void WriteText(XmlWriter xml, string name, string? text)
    {
        if (text is not null)
        {
            xml.WriteElementString(name, Namespace, XmlPage.Text(text));
        }
    }

    private static void WriteLink(XmlWriter xml, string relation, string type, string url)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", url);
        xml.WriteEndElement();
    }

    private static void WriteLanguage(XmlWriter xml, string language) => xml.WriteAttributeString("xml", "lang", null, language);

    private static string Instant(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
