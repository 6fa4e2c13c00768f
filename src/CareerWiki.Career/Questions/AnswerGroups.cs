using CareerWiki.Core.Documents;

namespace CareerWiki.Career.Questions;

/// <summary>The answers of a document, which its page can hide until one has tried to give them.</summary>
public static class AnswerGroups
{
    public const string Name = "answer";

    public static IEnumerable<BodyGroup> Of(Document document) => document.FactsOf<Question>()
        .Where(question => question.AnswerSpan is not null)
        .OrderBy(question => question.AnswerSpan!.Value.Start)
        .Select(question => new BodyGroup(Name, question.AnswerSpan!.Value, question.Span.Start));
}
