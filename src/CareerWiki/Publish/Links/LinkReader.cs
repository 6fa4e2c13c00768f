using System.Text;
using CareerWiki.Core.Text;

namespace CareerWiki.Publish.Links;

/// <summary>Finds the links of one file, by what its name says that it is.</summary>
internal static class LinkReader
{
    private const string Sitemap = "Sitemap:";

    public static FoundLinks Read(string path, Func<byte[]> content)
    {
        var found = new FoundLinks(path) { IsPage = IsPage(path) };
        switch (path)
        {
            case "sitemap.xml" or "feed.xml":
                XmlLinks.Read(content(), found);
                break;
            case "search.json":
                SearchIndexLinks.Read(content(), found);
                break;
            case "robots.txt":
                ReadRobots(TextOf(content()), found);
                break;
            case var _ when found.IsPage:
                HtmlLinks.Read(TextOf(content()), found);
                break;
            case var _ when path.EndsWith(".css", StringComparison.OrdinalIgnoreCase):
                Add(TextOf(content()), StyleLinks.In, found, "url");
                break;
            case var _ when path.EndsWith(".js", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".mjs", StringComparison.OrdinalIgnoreCase):
                Add(TextOf(content()), ScriptLinks.In, found, "import");
                break;
        }

        return found;
    }

    public static bool IsPage(string path) => path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".htm", StringComparison.OrdinalIgnoreCase);

    private static void Add(string text, Func<string, IEnumerable<TextLink>> read, FoundLinks to, string attribute) => to.Links.AddRange(read(text)
        .Select(link => new FoundLink(link.Text, link.PlaceIn(text, new SourcePlace(1, 1)), attribute, link.Form)));

    private static void ReadRobots(string text, FoundLinks to)
    {
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith(Sitemap, StringComparison.OrdinalIgnoreCase))
            {
                to.Links.Add(new FoundLink(lines[i][Sitemap.Length..].Trim(), new SourcePlace(i + 1, 1), Sitemap));
            }
        }
    }

    // Without the mark that some editors put before a text.
    private static string TextOf(byte[] content)
    {
        using var reader = new StreamReader(new MemoryStream(content), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
