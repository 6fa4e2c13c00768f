using System.Collections.Immutable;
using CareerWiki.Core.Pages;
using CareerWiki.Core.Pipelines;

namespace CareerWiki.Career.Technology;

/// <summary>All that the wiki says of one technology. Each mention stands in one of the lists.</summary>
/// <param name="Note">The document that is its page; null for none.</param>
/// <param name="Plans">Where a roadmap plans it.</param>
/// <param name="Demands">The companies that ask for it.</param>
/// <param name="Questions">Questions of interviews that name it.</param>
/// <param name="Proofs">Essays and stories that show it.</param>
/// <param name="Others">All else, by document.</param>
/// <param name="Related">Technologies that stand beside it in the same sections, those first that stand there more often than anywhere.</param>
public sealed record TechnologyPage(
    PageFrame Frame,
    TermHead Head,
    DocumentPage? Note,
    ImmutableArray<Plan> Plans,
    ImmutableArray<Demand> Demands,
    ImmutableArray<QuestionView> Questions,
    ImmutableArray<MentionGroup> Proofs,
    ImmutableArray<MentionGroup> Others,
    ImmutableArray<PartView> Parts,
    ImmutableArray<TermLink> Related) : PageModel
{
    /// <summary>Null when nothing is tied to it.</summary>
    public LocalGraph? Graph { get; init; }
}

/// <summary>A section of a roadmap that plans a technology.</summary>
/// <param name="Path">The headings down to the section, the outermost first, without the title.</param>
/// <param name="Start">Of the nearest phase around it, as <c>2025-06</c>; null for none.</param>
/// <param name="Open">Check marks in the section, by state.</param>
public sealed record Plan(DocumentLink Document, ImmutableArray<string> Path, string Href, string? Start, string? End, int Open, int Done, int Criteria, ImmutableArray<MentionView> Mentions);

/// <summary>A company whose interview asks for a technology.</summary>
/// <param name="Company">Null when the document names none.</param>
public sealed record Demand(TermLink? Company, MentionGroup Group);

/// <summary>A question of an interview.</summary>
/// <param name="IsAnswered">True when there is a prepared answer.</param>
public sealed record QuestionView(string Text, string Href, bool IsAnswered, DocumentLink Document);
