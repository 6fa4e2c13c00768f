using CareerWiki.Core.Documents;
using CareerWiki.Core.Text;

namespace CareerWiki.Career.InterviewPrep;

/// <summary>The company and the role that a document is written for. A previous employer is none.</summary>
/// <param name="Company">Null when only the role is known.</param>
/// <param name="Role">Null when only the company is known.</param>
public sealed record Target(int Section, SourceSpan Span, string? Company, string? Role) : Fact(Section, Span);
