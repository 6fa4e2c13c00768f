using System.Collections.Immutable;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Graph;
using CareerWiki.Core.Pages;

namespace CareerWiki.Career.Roadmap;

/// <summary>The dated phases of a roadmap on one axis of time. Places are percent of its length, with one decimal.</summary>
/// <param name="Rows">In text order.</param>
/// <param name="Today">Null when that day isn't on the axis.</param>
public sealed record Timeline(ImmutableArray<TimelineTick> Ticks, ImmutableArray<TimelineRow> Rows, double? Today)
{
    // As many rows as one looks over at a glance.
    private const int MaxRows = 24;

    /// <summary>Null for a document with fewer than two dated phases. What its title says of time is said of all.</summary>
    public static Timeline? Of(Site site, Document document, PageLinks links)
    {
        var anchors = site.AnchorsOf(document);
        string Href(Phase phase) => links.Href(links.Page, anchors.Of(document.SectionAt(phase.Section)!));
        return Of(document.FactsOf<Phase>().Where(phase => phase.Section != document.TitleSection), Href, site.Today);
    }

    /// <summary>Null when fewer than two phases have a start: one bar tells nothing.</summary>
    /// <param name="phases">In text order.</param>
    public static Timeline? Of(IEnumerable<Phase> phases, Func<Phase, string> href, DateOnly today)
    {
        var all = phases.ToDictionary(phase => phase.Section);
        var dated = all.Values.Where(phase => phase.Start is not null).ToList();
        if (dated.Count < 2)
        {
            return null;
        }

        var axis = TimelineAxis.Of([.. dated.Select(Period.Of)]);
        var below = dated.ToLookup(phase => DatedAbove(phase, all));
        var depth = UnfoldedDepth(dated, all);
        return new Timeline(axis.Ticks, Rows(-1, 1), axis.Contains(today) ? axis.At(today) : null);

        ImmutableArray<TimelineRow> Rows(int section, int level) => [.. below[section].Select(phase => Row(phase, level))];

        TimelineRow Row(Phase phase, int level)
        {
            var period = Period.Of(phase);
            var rows = Rows(phase.Section, level + 1);
            return new TimelineRow(PhaseTitle.WithoutDates(phase.Title), href(phase), Dates(phase), phase.Hours, StateOf(period, today), axis.Bar(period), rows)
            {
                IsFolded = rows.Length > 0 && level >= depth && !rows.Any(HoldsToday),
            };
        }
    }

    private static bool HoldsToday(TimelineRow row) => row.State == PhaseState.Current || row.Rows.Any(HoldsToday);

    private static int DatedAbove(Phase phase, Dictionary<int, Phase> all)
    {
        var above = phase.Above;
        while (above >= 0 && all.GetValueOrDefault(above) is not { Start: not null })
        {
            above = all.GetValueOrDefault(above)?.Above ?? -1;
        }

        return above;
    }

    // Two levels of many rows, or one if two are still too many.
    private static int UnfoldedDepth(List<Phase> dated, Dictionary<int, Phase> all)
    {
        var levels = new Dictionary<int, int> { [-1] = 0 };
        foreach (var phase in dated)
        {
            levels[phase.Section] = levels[DatedAbove(phase, all)] + 1;
        }

        return dated.Count <= MaxRows ? int.MaxValue : dated.Count(phase => levels[phase.Section] <= 2) <= MaxRows ? 2 : 1;
    }

    private static PhaseState StateOf(Period period, DateOnly today) =>
        period.Contains(today) ? PhaseState.Current : today < period.First ? PhaseState.Coming : PhaseState.Past;

    // The same in all languages: 2025.06 – 2025.10, 2031 –
    private static string Dates(Phase phase) =>
        (phase.Start == phase.End ? phase.Start! : $"{phase.Start} – {phase.End}").Replace('-', '.').TrimEnd();
}

/// <param name="Text">A year, or a month such as <c>2026.04</c>.</param>
/// <param name="IsMinor">True for every other one of many: a narrow picture leaves its text out.</param>
public sealed record TimelineTick(string Text, double At, bool IsMinor);

/// <summary>A phase with those below it.</summary>
/// <param name="Title">Without the dates that <paramref name="Dates"/> tells.</param>
public sealed record TimelineRow(string Title, string Href, string Dates, double? Hours, PhaseState State, TimelineBar Bar, ImmutableArray<TimelineRow> Rows)
{
    /// <summary>True when the rows below are shown only to those who ask. Those with a current phase never are.</summary>
    public bool IsFolded { get; init; }
}

/// <param name="IsCutBefore">True when the phase begins before the axis does.</param>
/// <param name="GoesOn">True for an open end, and for one behind the end of the axis.</param>
public readonly record struct TimelineBar(double From, double Width, bool IsCutBefore, bool GoesOn);

/// <summary>Where today is seen from a phase.</summary>
public enum PhaseState
{
    Past,
    Current,
    Coming,
}
