using System.Collections.Immutable;
using CareerWiki.Core.Diagnostics;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Tagging;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Graph;

/// <summary>What a site is built from.</summary>
/// <param name="Documents">In any order, none filtered out yet.</param>
/// <param name="Assets">The files that are no documents.</param>
/// <param name="LeftOut">Files and folders that are there and not read.</param>
/// <param name="Kinds">Every kind there is; those in use get an index.</param>
/// <param name="LinkRoot">The path that the site is served under; empty for none.</param>
/// <param name="Problems">What the Input phase had to say.</param>
/// <param name="NamesOf">The names to look for, from the documents that may be seen.</param>
/// <param name="Scan">Finds them in these documents.</param>
public sealed record SiteSource(
    IReadOnlyCollection<Document> Documents,
    IEnumerable<SourceFile> Assets,
    ImmutableArray<ContentPath> LeftOut,
    ImmutableArray<Kind> Kinds,
    string LinkRoot,
    ImmutableArray<Diagnostic> Problems,
    Func<ImmutableArray<Document>, WikiNames> NamesOf,
    Func<WikiNames, ImmutableArray<Document>, (Lexicon Lexicon, IReadOnlyDictionary<ContentPath, DocumentMentions> Mentions)> Scan)
{
    public FileDates Dates { get; init; } = FileDates.None;
}
