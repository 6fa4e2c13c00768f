using System.Collections.Immutable;
using System.Globalization;

namespace CareerWiki.Career.Roadmap;

/// <summary>The part of time that a timeline shows: whole months, quarters or years.</summary>
/// <param name="First">The first day shown.</param>
/// <param name="End">The day behind the last one shown.</param>
/// <param name="Step">From one tick to the next, in months.</param>
internal sealed record TimelineAxis(DateOnly First, DateOnly End, int Step)
{
    // Room on a telephone: six times "2026.04", or twelve years of which every other one has its number.
    private const int MaxMonthTicks = 6;
    private const int MaxYearTicks = 12;

    // A quarter of the phases may be shorter than this part of the axis.
    private const int ShortPhases = 24;

    private const int DaysOfYear = 365;

    // A bar that is too short to see is none.
    private const double MinWidth = 0.8;

    private static readonly int[] Steps = [1, 2, 3, 6, 12, 24, 60, 120, 240];

    public ImmutableArray<TimelineTick> Ticks
    {
        get
        {
            var count = Months(First, End) / Step;
            return [.. Enumerable.Range(0, count).Select(i => First.AddMonths(i * Step)).Select((day, i) => new TimelineTick(Text(day), At(day), count > MaxMonthTicks && i % 2 == 1))];
        }
    }

    /// <param name="periods">With a start each; at least one.</param>
    public static TimelineAxis Of(IReadOnlyList<Period> periods)
    {
        var lengths = periods.Where(p => p.Last >= p.First).Select(p => p.Last!.Value.DayNumber - p.First!.Value.DayNumber + 1).Order().ToList();
        var shortOnes = lengths.Count > 0 ? lengths[lengths.Count / 4] : DaysOfYear;
        var spans = periods.Select(p => new Span(p.First!.Value, p.Last is { } end && end >= p.First ? end : p.First.Value.AddDays(shortOnes - 1))).OrderBy(span => span.First).ToList();
        var (first, last) = (spans[0].First, spans.Max(span => span.Last));
        if (last.DayNumber - first.DayNumber >= shortOnes * ShortPhases)
        {
            (first, last) = Near(spans, shortOnes * ShortPhases / 2);
        }

        return Steps.Select(step => Rounded(first, last, step)).First(axis => Months(axis.First, axis.End) / axis.Step <= (axis.Step < 12 ? MaxMonthTicks : MaxYearTicks));
    }

    public bool Contains(DateOnly day) => day >= First && day < End;

    /// <summary>The start of a day, in percent.</summary>
    public double At(DateOnly day) => Percent(Math.Clamp(day.DayNumber, First.DayNumber, End.DayNumber) - First.DayNumber);

    public TimelineBar Bar(Period period)
    {
        // An end before the start is a slip: the start is what is known.
        var behind = period.Last is { } last ? (last >= period.First ? last : period.First!.Value).AddDays(1) : End.AddDays(1);
        var from = At(period.First!.Value);
        var width = Math.Max(MinWidth, Math.Round(At(behind) - from, 1));
        return new TimelineBar(Math.Min(from, 100 - MinWidth), width, period.First < First, behind > End);
    }

    // What lies far off would squeeze the rest to nothing: the axis stays around the half of the phases that begin closest together. Arrows show
    // the others.
    private static Span Near(List<Span> spans, int least)
    {
        var half = (spans.Count - 1) / 2;
        var start = Enumerable.Range(0, spans.Count - half).MinBy(i => spans[i + half].First.DayNumber - spans[i].First.DayNumber);
        var (from, to) = (spans[start].First.DayNumber, spans[start + half].First.DayNumber);
        var reach = Math.Max(4 * (to - from), least);
        var near = spans.Where(span => span.First.DayNumber >= from - reach && span.First.DayNumber <= to + reach).ToList();
        return new Span(near[0].First, DateOnly.FromDayNumber(Math.Min(near.Max(span => span.Last.DayNumber), to + reach)));
    }

    private static TimelineAxis Rounded(DateOnly first, DateOnly last, int step)
    {
        var start = MonthOf(first) / step * step;
        var end = ((MonthOf(last) / step) + 1) * step;
        return new TimelineAxis(DayOf(start), DayOf(end), step);
    }

    private static int MonthOf(DateOnly day) => (day.Year * 12) + day.Month - 1;

    private static DateOnly DayOf(int month) => new(month / 12, (month % 12) + 1, 1);

    private static int Months(DateOnly first, DateOnly end) => MonthOf(end) - MonthOf(first);

    private double Percent(int days) => Math.Round(100.0 * days / (End.DayNumber - First.DayNumber), 1);

    private readonly record struct Span(DateOnly First, DateOnly Last);

    private string Text(DateOnly day) => day.ToString(Step < 12 ? "yyyy.MM" : "yyyy", CultureInfo.InvariantCulture);
}
