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

        var phases = draft.Document.Sections
            .Where(section => section.Heading is not null)
            .Select(section => (Section: section, Text: PhaseText.Parse(section.Heading!.Text)))
            .Where(x => x.Text is not null)
            .Select(x => new Phase(x.Section.Index, x.Section.Heading!.Span, x.Section.Heading.Text, x.Section.Level, x.Text!.Start, x.Text.End, x.Text.Hours));
        return draft with { Document = draft.Document with { Facts = draft.Document.Facts.AddRange(phases) } };
    }
}
