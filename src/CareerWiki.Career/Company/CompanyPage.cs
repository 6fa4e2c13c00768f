using System.Collections.Immutable;
using CareerWiki.Career.Print;
using CareerWiki.Career.Technology;
using CareerWiki.Core.Pages;
using CareerWiki.Core.Pipelines;

namespace CareerWiki.Career.Company;

/// <summary>All that the wiki says of one company.</summary>
/// <param name="Relation">One of <see cref="CompanyRelation"/>.</param>
/// <param name="Preps">The interviews with it, with their roles.</param>
/// <param name="Technologies">That its interviews ask for, the most frequent first; counts are mentions.</param>
/// <param name="Questions">To ask it.</param>
/// <param name="Goals">Where a roadmap names it.</param>
/// <param name="Employment">What is said of one's own work there.</param>
/// <param name="Others">All other mentions, by document.</param>
/// <param name="Parts">Its sub-brands without a page.</param>
public sealed record CompanyPage(
    PageFrame Frame,
    TermHead Head,
    string Relation,
    ImmutableArray<DocumentLink> Preps,
    ImmutableArray<DocumentLink> Essays,
    ImmutableArray<TermLink> Technologies,
    ImmutableArray<QuestionView> Questions,
    ImmutableArray<Plan> Goals,
    ImmutableArray<MentionGroup> Employment,
    ImmutableArray<MentionGroup> Others,
    ImmutableArray<PartView> Parts) : PageModel
{
    /// <summary>Its pages for paper.</summary>
    public ImmutableArray<PrintLink> Papers { get; init; } = [];

    /// <summary>The document that is its page; null for none.</summary>
    public DocumentPage? Note { get; init; }

    /// <summary>Null when nothing is tied to it.</summary>
    public LocalGraph? Graph { get; init; }
}
