using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CareerWiki.Career.Questions;
using CareerWiki.Career.Sections;
using CareerWiki.Core.Documents;

namespace CareerWiki.Career.InterviewDay;

/// <summary>Sorts the facts of a prep into the parts of its sheet.</summary>
internal static partial class SheetStocks
{
    /// <summary>Each part with its facts; empty ones are left out. Where a fact stands is told by its section.</summary>
    public static ImmutableArray<(SheetStock Stock, ImmutableArray<int> Sections)> Of(Document document)
    {
        var highlights = document.FactsOf<Highlight>().ToLookup(fact => fact.Kind);
        var questions = document.FactsOf<Question>().ToList();
        // What is said as a reason to fit is not said twice.
        var pitched = highlights[HighlightKind.Pitch].Select(fact => Letters(fact.Text)).ToHashSet();
        var spans = highlights[HighlightKind.Pitch].Select(fact => fact.Span).ToHashSet();
        // A summary of oneself is how an answer begins.
        return
        [
            .. new[]
            {
                To(SheetPartKind.Job, highlights[HighlightKind.Job]),
                To(SheetPartKind.Pitch, highlights[HighlightKind.Pitch].OrderBy(fact => document.SectionAt(fact.Section)?.Role == SectionRole.Resume ? 0 : 1)),
                To(SheetPartKind.Claims, highlights[HighlightKind.Claim].Where(fact => !spans.Contains(fact.Span) && !pitched.Contains(Letters(fact.Text)))),
                Asked(SheetPartKind.Predicted, questions.Where(question => question.Kind != QuestionKind.ToAsk)),
                Asked(SheetPartKind.ToAsk, questions.Where(question => question.Kind == QuestionKind.ToAsk)),
                To(SheetPartKind.Concepts, highlights[HighlightKind.Concept].OrderBy(fact => fact.State == CheckState.Done)),
                To(SheetPartKind.RedFlags, highlights[HighlightKind.RedFlag]),
            }.Where(part => !part.Stock.Lines.IsEmpty),
        ];
    }

    private static (SheetStock Stock, ImmutableArray<int> Sections) To(SheetPartKind kind, IEnumerable<Highlight> highlights)
    {
        var facts = highlights.DistinctBy(fact => Letters(fact.Lead + fact.Text)).ToList();
        return (new SheetStock(kind, [.. facts.Select(fact => new SheetLine(Tidy(fact.Text), fact.Lead is null ? null : Tidy(fact.Lead), null, fact.State == CheckState.Done))]), [.. facts.Select(fact => fact.Section)]);
    }

    private static (SheetStock Stock, ImmutableArray<int> Sections) Asked(SheetPartKind kind, IEnumerable<Question> questions)
    {
        var facts = questions.DistinctBy(question => Letters(question.Text)).ToList();
        return (new SheetStock(kind, [.. facts.Select(fact => new SheetLine(Tidy(fact.Text), null, fact.Answer is null ? null : Tidy(fact.Answer)))]), [.. facts.Select(fact => fact.Section)]);
    }

    // Blanks, signs and case make no other text.
    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant() is { Length: > 0 } letters ? letters : text;

    private static string Tidy(string text) => Blanks().Replace(text, " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
