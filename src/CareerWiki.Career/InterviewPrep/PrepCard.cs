using System.Collections.Immutable;
using CareerWiki.Career.Agenda;
using CareerWiki.Core.Pages;

namespace CareerWiki.Career.InterviewPrep;

/// <summary>What one looks up in a prep in a hurry.</summary>
/// <param name="Company">As the document says it; null when it names none.</param>
/// <param name="CompanyHref">Of the company's page; null without one.</param>
/// <param name="Role">Null when it names none.</param>
/// <param name="Facts">Place, pay and the like.</param>
/// <param name="Dates">The days that are still to come, or were.</param>
/// <param name="Predicted">How many questions may be asked.</param>
/// <param name="Answered">How many of these have an answer.</param>
/// <param name="ToAsk">How many questions there are to ask.</param>
public sealed record PrepCard(
    string? Company,
    string? CompanyHref,
    string? Role,
    ImmutableArray<Property> Facts,
    ImmutableArray<DatedFact> Dates,
    int Predicted,
    int Answered,
    int ToAsk) : KindCard
{
    /// <summary>Of the sheet for the day of the interview.</summary>
    public required string SheetHref { get; init; }
}
