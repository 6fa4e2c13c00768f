using System.Collections.Immutable;
using CareerWiki.Core.Diagnostics;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Tagging;

/// <summary>The names of one wiki: the program's own, those of its data files, and those of its visible documents.</summary>
/// <param name="Declarations">By document; those without any are not in it.</param>
public sealed record WikiNames(Lexicon Lexicon, IReadOnlyDictionary<ContentPath, ImmutableArray<Declaration>> Declarations, ImmutableArray<Diagnostic> Problems)
{
    /// <summary>The names that a document is written for, or that it is the page of.</summary>
    public ImmutableArray<LexiconEntry> SubjectsOf(Document document) => Declarations.TryGetValue(document.Path, out var declared)
        ? [.. declared.Where(d => d.Role != DeclarationRole.Named).Select(d => Lexicon.Named(d.Kind, d.Name)).OfType<LexiconEntry>()]
        : [];

    public static WikiNames None { get; } = new(Lexicon.Empty, ImmutableDictionary<ContentPath, ImmutableArray<Declaration>>.Empty, []);
}
