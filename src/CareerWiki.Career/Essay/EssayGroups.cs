using CareerWiki.Core.Documents;

namespace CareerWiki.Career.Essay;

/// <summary>The answers to the prompts of an essay, which its page counts and copies.</summary>
public static class EssayGroups
{
    public const string Name = "essay";

    public static IEnumerable<BodyGroup> Of(Document document) => document.FactsOf<EssayPrompt>()
        .Where(prompt => prompt.AnswerSpan is not null)
        .Select(prompt => new BodyGroup(Name, prompt.AnswerSpan!.Value, prompt.Span.Start));
}
