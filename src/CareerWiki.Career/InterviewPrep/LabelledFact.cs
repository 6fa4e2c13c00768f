using CareerWiki.Core.Documents;
using CareerWiki.Core.Text;

namespace CareerWiki.Career.InterviewPrep;

/// <summary>A fact of the job that a label names.</summary>
/// <param name="Key"><c>location</c>, <c>pay</c>, <c>type</c>, <c>posted</c>, <c>deadline</c> or <c>interview</c>.</param>
public sealed record LabelledFact(int Section, SourceSpan Span, string Key, string Text) : Fact(Section, Span);
