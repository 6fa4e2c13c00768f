using System.Collections.Immutable;
using CareerWiki.Career.Roadmap;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Graph;
using CareerWiki.Core.Pages;

namespace CareerWiki.Career.Technology;

/// <summary>Where roadmaps plan a name, section by section.</summary>
internal static class RoadmapPlan
{
    public static IEnumerable<Plan> Of(IEnumerable<TermMention> mentions, TermViews views) =>
        mentions.GroupBy(m => (m.Document, m.Mention.Section)).Select(group => Of(group.Key.Document, group.Key.Section, [.. group], views));

    private static Plan Of(Document document, int section, List<TermMention> mentions, TermViews views)
    {
        var byIndex = document.Sections.ToDictionary(s => s.Index);
        var path = new List<Section>();
        for (var current = byIndex.GetValueOrDefault(section); current is not null; current = byIndex.GetValueOrDefault(current.Parent))
        {
            path.Insert(0, current);
        }

        var indexes = path.Select(s => s.Index).ToHashSet();
        var phase = document.FactsOf<Phase>().Where(p => indexes.Contains(p.Section) && p.Start is not null).MaxBy(p => p.Level);
        var checks = document.Checks.Where(c => c.Section == section).ToList();
        return new Plan(
            views.Link(document),
            [.. path.Where(s => s.Heading is not null && s != document.ShownTitle).Select(s => s.Heading!.Text)],
            views.Href(document, section),
            phase?.Start,
            phase?.End,
            checks.Count(c => c.State == CheckState.Open),
            checks.Count(c => c.State == CheckState.Done),
            checks.Count(c => c.State == CheckState.Criterion),
            [.. views.Sentences(document, mentions.Select(m => m.Mention)).Select(view => view with { Place = null })]);
    }
}
