using CareerWiki.Core.Documents;
using CareerWiki.Core.Text;

namespace CareerWiki.Career.Stories;

/// <summary>A story told in the four steps of STAR. A step that is missing is null.</summary>
/// <param name="Title">What stands above it; null for none.</param>
public sealed record Story(int Section, SourceSpan Span, string? Title, string? Situation, string? Task, string? Action, string? Result) : Fact(Section, Span);
