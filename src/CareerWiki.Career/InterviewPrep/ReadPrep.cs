using System.Collections.Immutable;
using CareerWiki.Career.Kinds;
using CareerWiki.Career.Labels;
using CareerWiki.Career.Questions;
using CareerWiki.Career.Sections;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Pipelines;
using CareerWiki.Core.Text;

namespace CareerWiki.Career.InterviewPrep;

/// <summary>Reads an interview prep: its target, its labelled facts, its questions.</summary>
public sealed class ReadPrep : IProcessModule
{
    private static readonly ImmutableArray<string> FrontMatterFacts = ["location", "pay", "type", "posted", "deadline", "interview"];

    public Draft Process(Draft draft)
    {
        if (draft.Document.Kind != KindCatalogue.Prep.Name || draft.IsUnread)
        {
            return draft;
        }

        var labels = LabelReader.Read(draft.Blocks).ToList();
        var facts = ImmutableArray.CreateBuilder<Fact>();
        facts.AddRange(draft.Document.Facts);
        var found = FindTarget(draft, labels);
        if (found.ToTarget() is { } target)
        {
            facts.Add(target);
        }

        var declared = DeclaredFacts(draft).ToList();
        facts.AddRange(declared);
        // What the front matter says is not guessed as well.
        facts.AddRange(LabelledFacts(draft.Document, labels).Where(fact => !declared.Exists(d => d.Key == fact.Key)));
        facts.AddRange(QuestionReader.Read(draft.Document, draft.Blocks));
        return draft with { Document = draft.Document with { Facts = facts.ToImmutable(), Evidence = draft.Document.Evidence.AddRange(found.Evidence) } };
    }

    private static TargetSearch FindTarget(Draft draft, List<LabelledLine> labels)
    {
        var document = draft.Document;
        var section = document.SectionAt(document.TitleSection);
        var search = new TargetSearch(document).Title(section, TargetTitle.Parse);
        // Where the title says nothing, the name of the file may.
        return (search.IsEmpty && KindWords.Prep.IsMatch(document.Path.Stem) ? search.FileName(TargetTitle.Parse) : search).Labels(labels);
    }

    private static IEnumerable<LabelledFact> DeclaredFacts(Draft draft)
    {
        foreach (var key in FrontMatterFacts)
        {
            if (draft.Document.Metadata[key] is MetadataScalar { Value: not null } value)
            {
                var start = draft.Source.LineStart(Math.Min(value.Place.Line, draft.Source.LineCount)) + value.Place.Column - 1;
                yield return new LabelledFact(0, new SourceSpan(start, value.Text.Length), key, value.Text);
            }
        }
    }

    // The same labels mean other things among questions, concepts and advice.
    private static IEnumerable<LabelledFact> LabelledFacts(Document document, List<LabelledLine> labels)
    {
        var roles = document.Sections.ToDictionary(s => s.Index, s => s.Role);
        return labels
            .Where(l => roles.GetValueOrDefault(l.Section) is null or SectionRole.Overview or SectionRole.Company or SectionRole.Other)
            .Select(l => (Line: l, Key: FactLabels.KeyOf(l.Label)))
            .Where(x => x.Key is not null && x.Line.Text.Length > 0)
            .Select(x => new LabelledFact(x.Line.Section, x.Line.Span, x.Key!, x.Line.Text));
    }
}
