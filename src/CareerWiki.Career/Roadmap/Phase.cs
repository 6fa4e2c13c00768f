using CareerWiki.Core.Documents;
using CareerWiki.Core.Text;

namespace CareerWiki.Career.Roadmap;

/// <summary>A heading of a roadmap that carries dates or a budget of hours.</summary>
/// <param name="Start"><c>2025-06</c>, or <c>2029</c> where only the year is given; null for none or an open start.</param>
/// <param name="End">In the same form; null for none or an open end.</param>
/// <param name="Hours">The whole budget; a rate such as 10 hours a week is none.</param>
public sealed record Phase(int Section, SourceSpan Span, string Title, int Level, string? Start, string? End, double? Hours) : Fact(Section, Span)
{
    /// <summary>The section of the nearest phase around it; -1 for none.</summary>
    public int Above { get; init; } = -1;
}
