using CareerWiki.Career.Kinds;
using CareerWiki.Core.Pipelines;

namespace CareerWiki.Career.Roadmap;

/// <summary>Reads the phases of a roadmap off its headings.</summary>
public sealed class ReadRoadmap : IProcessModule
{
    public Draft Process(Draft draft)
    {
        if (draft.Document.Kind != KindCatalogue.Roadmap.Name || draft.Document.Metadata.Flag("phases") == false)
        {
            return draft;
        }

        // For each section the phase that it is or stands in.
        var around = new Dictionary<int, int>();
        var phases = new List<Phase>();
        foreach (var section in draft.Document.Sections)
        {
            var above = around.GetValueOrDefault(section.Parent, -1);
            around[section.Index] = above;
            if (section.Heading is { } heading && PhaseText.Parse(heading.Text) is { } text)
            {
                phases.Add(new Phase(section.Index, heading.Span, heading.Text, section.Level, text.Start, text.End, text.Hours) { Above = above });
                around[section.Index] = section.Index;
            }
        }

        return draft with { Document = draft.Document with { Facts = draft.Document.Facts.AddRange(phases) } };
    }
}
