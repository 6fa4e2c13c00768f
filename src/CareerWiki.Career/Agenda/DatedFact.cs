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

    private static readonly string[] Keys = [Interview, Deadline];

    /// <summary>All of a document, in the order of the text. What its front matter says goes before what its text says.</summary>
    public static IEnumerable<DatedFact> Of(Document document, DateOnly today)
    {
        var labelled = document.FactsOf<LabelledFact>().Where(fact => Keys.Contains(fact.Key)).Select(fact => (fact.Key, fact.Text)).ToList();
        var declared = Keys.Where(key => !labelled.Exists(fact => fact.Key == key)).Select(key => (Key: key, Text: document.Metadata.Text(key))).Where(x => x.Text is not null).Select(x => (x.Key, x.Text!));
        return declared.Concat(labelled).Distinct()
            .Select(fact => DayOf(fact.Item1, DayIn.Text(fact.Item2, today), today) is { } day ? new DatedFact(fact.Item1, fact.Item2, day, day.DayNumber - today.DayNumber) : new DatedFact(fact.Item1, fact.Item2, null, null));
    }

    // Of the days of a deadline the last one counts; of several interviews the next.
    private static DateOnly? DayOf(string key, IReadOnlyList<DateOnly> days, DateOnly today) =>
        days.Count == 0 ? null : key == Deadline ? days.Max() : days.Where(day => day >= today).DefaultIfEmpty(days.Max()).Min();
}
