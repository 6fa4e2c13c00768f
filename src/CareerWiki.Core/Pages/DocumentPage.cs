using System.Collections.Immutable;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Pipelines;

namespace CareerWiki.Core.Pages;

/// <summary>The page of one document, or a document as it is shown within another page.</summary>
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
    KindView About,
    ImmutableArray<TagLink> Tags,
    ImmutableArray<TermLink> Terms,
    ImmutableArray<TocEntry> Toc,
    ImmutableArray<SectionView> Sections,
    string Footnotes) : PageModel
{
    /// <summary>Of the heading with the title: 1 on its own page.</summary>
    public required int Level { get; init; }

    /// <summary>The id of that heading; null on its own page.</summary>
    public string? Anchor { get; init; }

    public ImmutableArray<BacklinkView> Backlinks { get; init; } = [];

    public DocumentLink? Previous { get; init; }

    public DocumentLink? Next { get; init; }

    /// <summary>The day of the last change; null when it is unknown.</summary>
    public DateOnly? Updated { get; init; }

    /// <summary>Null when nothing is tied to it.</summary>
    public LocalGraph? Graph { get; init; }
}

/// <summary>A section ready to be shown.</summary>
/// <param name="Level">Of its heading on the page, 2 to 6; 0 when it has none there.</param>
/// <param name="Heading">HTML; empty for none.</param>
/// <param name="Checks">Its own, and those of the sections below it.</param>
/// <param name="Card">What its kind knows of it; null for nothing.</param>
public sealed record SectionView(
    string? Id,
    int Level,
    string? Role,
    string Heading,
    ImmutableArray<ContentPiece> Content,
    CheckCount Checks,
    SectionCard? Card,
    ImmutableArray<SectionView> Children)
{
    /// <summary>True for a section of a public document that the public doesn't see, where it begins.</summary>
    public bool IsPrivate { get; init; }
}

public sealed record TocEntry(string Text, string Href, ImmutableArray<TocEntry> Children);

public sealed record BacklinkView(string Title, string Href, string Language, string Sentence);
