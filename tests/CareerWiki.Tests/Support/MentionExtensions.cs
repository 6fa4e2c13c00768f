using CareerWiki.Core.Tagging;

namespace CareerWiki.Tests.Support;

internal static class MentionExtensions
{
    /// <summary>The names that a note of this text mentions, in its order, each once.</summary>
    public static string[] NamesIn(string text, string path = "note.md")
    {
        var site = TestWiki.Of((path, text)).Site;
        return [.. site.Taxonomy.MentionsIn(site.Documents.Single()).Found.Where(m => m.Place != MentionPlace.Declared).Select(m => m.Entry.Name).Distinct()];
    }

    /// <summary>What stands in the source at each mention.</summary>
    public static string[] SurfacesIn(string text, string path = "note.md")
    {
        var site = TestWiki.Of((path, text)).Site;
        var document = site.Documents.Single();
        return [.. site.Taxonomy.MentionsIn(document).Found.Select(m => document.Source.Text.Substring(m.Span.Start, m.Span.Length))];
    }
}
