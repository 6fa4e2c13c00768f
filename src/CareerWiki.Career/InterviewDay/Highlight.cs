using CareerWiki.Core.Documents;
using CareerWiki.Core.Text;

namespace CareerWiki.Career.InterviewDay;

/// <summary>Something that one wants to have in mind on the way to an interview.</summary>
/// <param name="Text">Whole sentences, without markup and without the lead.</param>
/// <param name="Lead">The label that it stood behind, as in <c>**Progression**: …</c>, without its colon; null for none.</param>
/// <param name="State">Of its check box; null without one.</param>
public sealed record Highlight(int Section, SourceSpan Span, HighlightKind Kind, string Text, string? Lead = null, CheckState? State = null) : Fact(Section, Span);
