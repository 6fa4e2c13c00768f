using CareerWiki.Core.Documents;
using CareerWiki.Core.Graph;
using CareerWiki.Core.Pipelines;

namespace CareerWiki.Reports;

/// <summary>How many documents a site has, by kind.</summary>
public static class DocumentCount
{
    /// <summary><c>5 documents (2 prep, 3 note)</c></summary>
    public static string Of(Site site) => site.Documents.Length == 0
        ? "0 documents"
        : $"{site.Documents.Length} document{(site.Documents.Length == 1 ? "" : "s")} ({string.Join(", ", site.Kinds.Where(kind => !site.OfKind(kind.Name).IsEmpty).Select(kind => $"{site.OfKind(kind.Name).Length} {kind.Name}"))})";

    /// <summary>What a build leaves out and why, a line each; none where nothing is left out.</summary>
    public static IEnumerable<string> LeftOut(Snapshot snapshot)
    {
        var shown = snapshot.Site.Documents.Select(d => d.Path).ToHashSet();
        var left = snapshot.Documents.Where(d => !shown.Contains(d.Path)).ToList();
        var held = left.Count(d => d.Release != Release.Always);
        return new[] { (left.Count - held, "private document"), (held, "document that is excluded, a draft or to be published later") }
            .Where(x => x.Item1 > 0)
            .Select(x => x.Item1 == 1 ? $"1 {x.Item2} was left out." : $"{x.Item1} {x.Item2.Replace("document", "documents", StringComparison.Ordinal).Replace("is excluded, a draft", "are excluded, drafts", StringComparison.Ordinal)} were left out.");
    }
}
