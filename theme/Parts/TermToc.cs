using CareerWiki.Core.Pages;

namespace CareerWiki.Theme.Parts;

/// <summary>The table of contents of a page that is made of lists.</summary>
internal static class TermToc
{
    /// <summary>Nothing for a list that is empty, and so not shown.</summary>
    public static IEnumerable<TocEntry> Entry(string id, string title, int count) => count > 0 ? [new TocEntry(title, "#" + id, [])] : [];
}
