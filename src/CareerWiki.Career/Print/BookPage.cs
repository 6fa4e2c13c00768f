using System.Collections.Immutable;
using CareerWiki.Career.Company;
using CareerWiki.Core.Pages;
using CareerWiki.Core.Pipelines;

namespace CareerWiki.Career.Print;

/// <summary>Documents to be printed as one.</summary>
/// <param name="Company">Of a dossier, as its page has it; null for other books.</param>
/// <param name="Names">The index at the end; empty for none.</param>
public sealed record BookPage(PageFrame Frame, PrintKind Kind, CompanyPage? Company, ImmutableArray<BookPart> Parts, ImmutableArray<BookNames> Names) : PageModel
{
    /// <summary>What the page shows of it; null for the whole. The cover and the contents tell of the whole.</summary>
    public BookSlice? Slice { get; init; }

    /// <summary>How many documents it has.</summary>
    public int Count => Parts.Sum(part => part.Chapters.Length);

    /// <summary>The day on which one of its documents last changed; null when none is known.</summary>
    public DateOnly? Updated => Parts.SelectMany(part => part.Chapters).Max(chapter => chapter.Updated);
}

/// <summary>Chapters of one kind.</summary>
/// <param name="Kind">The heading above them, as the name of a kind; null for none.</param>
/// <param name="Anchor">The id of that heading; null without one.</param>
public sealed record BookPart(string? Kind, string? Anchor, ImmutableArray<DocumentPage> Chapters);

/// <summary>Names of one kind, by name, each with where the book mentions it.</summary>
public sealed record BookNames(string Kind, string Anchor, ImmutableArray<BookName> Names);

/// <param name="Anchor">An id; null for a name whose page is a chapter.</param>
/// <param name="Href">To that chapter; null otherwise.</param>
/// <param name="Documents">Those that mention it.</param>
public sealed record BookName(string Name, string? Anchor, string? Href, ImmutableArray<DocumentLink> Documents);
