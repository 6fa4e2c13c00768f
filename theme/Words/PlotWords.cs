using System.Globalization;
using CareerWiki.Career.Roadmap;

namespace CareerWiki.Theme.Words;

/// <summary>The words in and around pictures.</summary>
public sealed record PlotWords
{
    public required string Timeline { get; init; }

    public required string Today { get; init; }

    public required string Past { get; init; }

    public required string Current { get; init; }

    public required string Coming { get; init; }

    /// <summary>With <c>{0}</c> for how many phases are folded.</summary>
    public required string MorePhasesFormat { get; init; }

    /// <summary>With <c>{0}</c> for a number of hours.</summary>
    public required string HoursFormat { get; init; }

    public required string Graph { get; init; }

    public string State(PhaseState state) => state switch { PhaseState.Past => Past, PhaseState.Current => Current, _ => Coming };

    public string MorePhases(int count) => string.Format(CultureInfo.InvariantCulture, MorePhasesFormat, count);

    public string Hours(double hours) => string.Format(CultureInfo.InvariantCulture, HoursFormat, hours);
}
