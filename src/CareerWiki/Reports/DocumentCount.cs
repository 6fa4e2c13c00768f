using CareerWiki.Core.Graph;

namespace CareerWiki.Reports;

/// <summary>How many documents a site has, by kind.</summary>
public static class DocumentCount
{
    /// <summary><c>5 documents (2 prep, 3 note)</c></summary>
    public static string Of(Site site) => site.Documents.Length == 0
        ? "0 documents"
        : $"{site.Documents.Length} document{(site.Documents.Length == 1 ? "" : "s")} ({string.Join(", ", site.Kinds.Select(kind => $"{site.OfKind(kind.Name).Length} {kind.Name}"))})";
}
