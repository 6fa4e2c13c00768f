using CareerWiki.Core.Documents;
using CareerWiki.Core.Graph;
using CareerWiki.Core.Pages;

namespace CareerWiki.Career.Roadmap;

/// <summary>A roadmap at a glance.</summary>
/// <param name="Timeline">Null when its phases have no dates.</param>
public sealed record RoadmapCard(CheckCount Checks, Timeline? Timeline) : KindCard;

/// <summary>What is known of a phase.</summary>
/// <param name="IsCurrent">True for the innermost phases that contain the day of the build.</param>
public sealed record PhaseCard(Phase Phase, bool IsCurrent) : SectionCard;

/// <summary>Makes the cards of a roadmap from its facts.</summary>
internal static class RoadmapCards
{
    public static KindView Of(Site site, Document document, PageLinks links)
    {
        var phases = document.FactsOf<Phase>().ToList();
        var current = CurrentPhases.Of(phases, site.Today).ToHashSet();
        return new KindView([], new RoadmapCard(CheckCount.Of(document.Checks.Where(c => document.Sections.Any(s => s.Index == c.Section))), Timeline.Of(site, document, links)))
        {
            Sections = phases.ToDictionary(phase => phase.Section, SectionCard (phase) => new PhaseCard(phase, current.Contains(phase))),
        };
    }
}
