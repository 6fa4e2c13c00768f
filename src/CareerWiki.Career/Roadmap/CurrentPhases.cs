using System.Collections.Immutable;

namespace CareerWiki.Career.Roadmap;

/// <summary>What a roadmap has for a day.</summary>
public static class CurrentPhases
{
    /// <summary>The innermost phases that contain the day, in text order: one that has such a phase below it is left out.</summary>
    /// <param name="phases">Of one document, in text order.</param>
    public static ImmutableArray<Phase> Of(IEnumerable<Phase> phases, DateOnly today)
    {
        var all = phases.ToList();
        var bySection = all.ToDictionary(phase => phase.Section);
        var current = all.Where(phase => Period.Of(phase).Contains(today)).ToList();
        var outer = new HashSet<int>();
        foreach (var phase in current)
        {
            for (var above = phase.Above; above >= 0 && outer.Add(above);)
            {
                above = bySection.GetValueOrDefault(above)?.Above ?? -1;
            }
        }

        return [.. current.Where(phase => !outer.Contains(phase.Section))];
    }
}
