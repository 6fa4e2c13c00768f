using CareerWiki.Core.Documents;
using CareerWiki.Core.Text;

namespace CareerWiki.Career.Questions;

public enum QuestionKind
{
    /// <summary>Likely to be asked by the interviewer.</summary>
    Predicted,

    /// <summary>To ask the interviewer.</summary>
    ToAsk,

    /// <summary>A question with its answer that stands outside of a prep's question sections.</summary>
    Answered,
}

/// <param name="Text">Without number, quotes and marks of Markdown.</param>
/// <param name="Category">What it was listed under; null for none.</param>
/// <param name="Answer">The prepared answer, a line feed between lines; null for none.</param>
public sealed record Question(int Section, SourceSpan Span, QuestionKind Kind, string Text, string? Category, string? Answer) : Fact(Section, Span)
{
    /// <summary>From the first to the last line of the answer; null without one, and for one in the same line or row as the question.</summary>
    public SourceSpan? AnswerSpan { get; init; }
}
