using CareerWiki.Core.Text;

namespace CareerWiki.Career.Roadmap;

/// <summary>The days of a phase, both ends included.</summary>
/// <param name="First">Null for an open start.</param>
/// <param name="Last">The last day of the month or year that the phase ends in; null for an open end.</param>
public readonly record struct Period(DateOnly? First, DateOnly? Last)
{
    private const int YearLength = 4;

    public static Period Of(Phase phase) => new(FirstDay(phase.Start), LastDay(phase.End));

    /// <summary>False for every day when neither end is known.</summary>
    public bool Contains(DateOnly day) => (First ?? Last) is not null && !(day < First) && !(day > Last);

    private static DateOnly? FirstDay(string? date) => date is null ? null : CalendarDate.Parse(date);

    private static DateOnly? LastDay(string? date) =>
        FirstDay(date) is { } first ? (date!.Length == YearLength ? first.AddYears(1) : first.AddMonths(1)).AddDays(-1) : null;
}
