using System.Collections.Frozen;
using CareerWiki.Career.Explain;
using CareerWiki.Core.Text;

namespace CareerWiki.Theme.Words;

/// <summary>The words in which the wiki tells what it understood.</summary>
public sealed record ExplainWords
{
    public required string Title { get; init; }

    public required string Nothing { get; init; }

    /// <summary>With <c>{0}</c> for a line's number.</summary>
    public required string Line { get; init; }

    public required string Correct { get; init; }

    /// <summary>What a finding is about.</summary>
    public required FrozenDictionary<string, string> Findings { get; init; }

    /// <summary>Why, with <c>{0}</c> for the detail, or with a particle, see <see cref="Particle"/>.</summary>
    public required FrozenDictionary<string, string> Reasons { get; init; }

    /// <summary>Where a correction goes, with <c>{0}</c> for the sidecar's name or a line's number.</summary>
    public required FrozenDictionary<string, string> Places { get; init; }

    public string Finding(Finding finding) => Findings.GetValueOrDefault(finding.About, finding.About);

    public string Reason(Finding finding) => Particle.Fill(Reasons.GetValueOrDefault(finding.Reason, finding.Reason), finding.Detail ?? "");

    /// <summary>Null when there is nothing to correct.</summary>
    public string? Place(Explanation explanation, Finding finding) => finding.Correction is not { } correction ? null
        : Places[correction.Place].Replace("{0}", correction.Place == Correction.Text ? $"{finding.Line}" : $"_{explanation.Document.Stem}.yml", StringComparison.Ordinal);
}
