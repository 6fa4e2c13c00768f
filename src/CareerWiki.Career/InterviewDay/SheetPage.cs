using System.Collections.Immutable;
using CareerWiki.Career.Agenda;
using CareerWiki.Core.Pages;
using CareerWiki.Core.Pipelines;

namespace CareerWiki.Career.InterviewDay;

/// <summary>What one takes along to an interview: two printed pages at most, whatever the prep holds.</summary>
/// <param name="Sides">The printed pages; a single one without columns that flows over both.</param>
/// <param name="NoteLines">How many empty lines to write on there is room for.</param>
public sealed record SheetPage(PageFrame Frame, SheetHead Head, ImmutableArray<SheetSide> Sides, int NoteLines) : PageModel;

/// <param name="Columns">Of one or two, side by side; a single one is set in as many columns as there is room for.</param>
public sealed record SheetSide(ImmutableArray<ImmutableArray<SheetPart>> Columns);

/// <param name="Title">The company, or what the document is called.</param>
/// <param name="Role">Null when the document names none.</param>
/// <param name="Interviews">The next one first; empty when the document names none.</param>
/// <param name="Facts">Place, pay and the like.</param>
/// <param name="FactsLeft">How many more the document has.</param>
/// <param name="PrepHref">Of the document that the sheet is made of.</param>
/// <param name="CompanyHref">Of the company's page; null without one.</param>
public sealed record SheetHead(string Title, string? Role, ImmutableArray<DatedFact> Interviews, ImmutableArray<Property> Facts, int FactsLeft, string PrepHref, string? CompanyHref);

/// <summary>In the order of the page.</summary>
public enum SheetPartKind
{
    Job,
    Pitch,
    Claims,
    Predicted,
    ToAsk,
    Concepts,
    RedFlags,
}

/// <param name="Left">How many more the document has.</param>
/// <param name="MoreHref">Where the first of these stands.</param>
public sealed record SheetPart(SheetPartKind Kind, ImmutableArray<SheetLine> Lines, int Left, string MoreHref);

/// <param name="Lead">The word before it; null for none.</param>
/// <param name="Note">What there is to say to it; null for none, and where there is no room.</param>
/// <param name="IsDone">True for what was ticked already.</param>
public sealed record SheetLine(string Text, string? Lead = null, string? Note = null, bool IsDone = false);
