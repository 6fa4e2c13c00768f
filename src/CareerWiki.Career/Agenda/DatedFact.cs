using CareerWiki.Career.InterviewPrep;
using CareerWiki.Core.Documents;

namespace CareerWiki.Career.Agenda;

/// <summary>A day that an applicant must not miss.</summary>
/// <param name="Key"><c>interview</c> or <c>deadline</c>.</param>
/// <param name="Text">As the document says it, with a time or a place.</param>
/// <param name="Day">Null when the text names no whole day.</param>
/// <param name="DaysLeft">0 for today, negative for a day that has passed; null without a day.</param>
public sealed record DatedFact(string Key, string Text, DateOnly? Day, int? DaysLeft)
{
    public const string Interview = "interview";
    public const string Deadline = "deadline";

    /// <summary>All of a document, in the order of the text.</summary>
    public static IEnumerable<DatedFact> Of(Document document, DateOnly today) => document.FactsOf<LabelledFact>()
        .Where(fact => fact.Key is Interview or Deadline)
        .DistinctBy(fact => (fact.Key, fact.Text))
        .Select(fact => DayIn.Text(fact.Text, today) is { } day ? new DatedFact(fact.Key, fact.Text, day, day.DayNumber - today.DayNumber) : new DatedFact(fact.Key, fact.Text, null, null));
}
