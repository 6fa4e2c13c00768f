using System.Collections.Immutable;

namespace CareerWiki.Core.Documents;

/// <summary>A kind of document, as far as Core cares.</summary>
/// <param name="Name">As in front matter and export: <c>prep</c>.</param>
/// <param name="Slug">The address of its index: <c>/prep/</c>.</param>
/// <param name="Folders">Names of folders, in lower case, whose files are of this kind.</param>
public sealed record Kind(string Name, string Slug, ImmutableArray<string> Folders)
{
    /// <summary>True for names that are looked for in all documents, and have a page each.</summary>
    public bool IsTaxonomy { get; init; }

    /// <summary>False when a name that is part of another one is found on that one's page.</summary>
    public bool PartsHavePages { get; init; } = true;
}
