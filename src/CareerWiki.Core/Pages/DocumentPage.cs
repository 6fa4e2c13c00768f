using System.Collections.Immutable;
using CareerWiki.Core.Pipelines;

namespace CareerWiki.Core.Pages;

/// <summary>The page of one document.</summary>
/// <param name="Title">HTML.</param>
/// <param name="Unread">Why there is no text to show; null when there is.</param>
/// <param name="Terms">The names that it mentions, those of the first kind first, the most frequent first.</param>
/// <param name="Sections">The roots of the tree of sections.</param>
/// <param name="Footnotes">Items of a list, as HTML; empty for none.</param>
public sealed record DocumentPage(
    PageFrame Frame,
    string Kind,
    string Title,
    string? Unread,
    ImmutableArray<Property> Properties,
    ImmutableArray<TagLink> Tags,
    ImmutableArray<TermLink> Terms,
    ImmutableArray<TocEntry> Toc,
    ImmutableArray<SectionView> Sections,
    string Footnotes,
    ImmutableArray<BacklinkView> Backlinks,
    DocumentLink? Previous,
    DocumentLink? Next) : PageModel
{
    /// <summary>What its kind draws of it; null for nothing.</summary>
    public DocumentPlot? Plot { get; init; }

    /// <summary>Null when nothing is tied to it.</summary>
    public LocalGraph? Graph { get; init; }
}

/// <summary>A section ready to be shown.</summary>
/// <param name="Level">Of its heading on the page, 2 to 6; 0 when it has none there.</param>
/// <param name="Heading">HTML; empty for none.</param>
/// <param name="Content">HTML.</param>
public sealed record SectionView(string? Id, int Level, string? Role, string Heading, string Content, ImmutableArray<SectionView> Children);

public sealed record TocEntry(string Text, string Href, ImmutableArray<TocEntry> Children);

public sealed record BacklinkView(string Title, string Href, string Language, string Sentence);
