using System.Collections.Immutable;
using CareerWiki.Career.InterviewPrep;
using CareerWiki.Career.Kinds;
using CareerWiki.Career.Labels;
using CareerWiki.Career.Sections;
using CareerWiki.Career.Stories;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Pipelines;

namespace CareerWiki.Career.InterviewDay;

/// <summary>Finds in a prep what one wants to have in mind on the day of the interview. Stories are read before.</summary>
public sealed class ReadHighlights : IProcessModule
{
    private static readonly ImmutableArray<string> Warnings = ["⚠", "🚩", "🚫", "❌", "⛔"];

    public Draft Process(Draft draft)
    {
        if (draft.Document.Kind != KindCatalogue.Prep.Name || draft.IsUnread)
        {
            return draft;
        }

        var stories = draft.Document.FactsOf<Story>().ToList();
        var found = draft.Blocks.GroupBy(block => block.Section)
            .SelectMany(group => OfSection(draft.Document, group.Key, group))
            .Where(highlight => highlight.Kind != HighlightKind.Claim || !stories.Exists(story => story.Span.Start <= highlight.Span.Start && highlight.Span.End <= story.Span.End))
            .Concat(stories.SelectMany(OfStory));
        return draft with { Document = draft.Document with { Facts = draft.Document.Facts.AddRange(found) } };
    }

    private static IEnumerable<Highlight> OfSection(Document document, int index, IEnumerable<Block> blocks)
    {
        var role = document.SectionAt(index)?.Role;
        if (role is SectionRole.Predicted or SectionRole.ToAsk)
        {
            return [];
        }

        var headings = Headings(document, index).ToList();
        return new PointReader(joins: role == SectionRole.Concepts).Read(blocks).SelectMany(point => Of(document, role, headings, point));
    }

    private static IEnumerable<Highlight> Of(Document document, string? role, List<string> headings, Point point)
    {
        if (point.Lead is null && HighlightWords.IsPlaceholder(point.Text))
        {
            return [];
        }

        var labels = headings.Concat(point.Under).Concat(point.Lead is null ? [] : [point.Lead]).ToList();
        if (labels.Exists(HighlightWords.IsRedFlag) || (role == SectionRole.Advice && (Warnings.Any(point.Mark.Contains) || labels.Exists(HighlightWords.IsWarning))))
        {
            // Its label is the heading of the part.
            return [To(HighlightKind.RedFlag, point.Lead is { } lead && (HighlightWords.IsRedFlag(lead) || HighlightWords.IsWarning(lead)) ? point with { Lead = null } : point)];
        }

        return role switch
        {
            SectionRole.Overview => IsFact(point) ? [] : point.IsProse ? Sentences.Of(point.Text).Select(sentence => To(HighlightKind.Job, point with { Text = sentence })) : [To(HighlightKind.Job, point)],
            SectionRole.Concepts => ConceptRow.Split(point).Select(each => To(HighlightKind.Concept, each) with { State = each.Check < 0 ? null : document.Checks[each.Check].State }),
            SectionRole.Fit when labels.Exists(HighlightWords.IsWeakness) => [],
            SectionRole.Fit when HighlightWords.IsPersonal(point.Text) || (point.Lead is { } name && HighlightWords.IsPersonal(name)) => Claims(point),
            SectionRole.Fit => [.. point.IsDetail ? Enumerable.Empty<Highlight>() : [To(HighlightKind.Pitch, point)], .. Claims(point)],
            SectionRole.Resume when point.Under.Any(HighlightWords.IsSummary) || (point.Lead is { } own && HighlightWords.IsSummary(own)) =>
                [To(HighlightKind.Pitch, point.Lead is { } label && HighlightWords.IsSummary(label) ? point with { Lead = null } : point)],
            SectionRole.Resume => Claims(point),
            _ => [],
        };
    }

    private static IEnumerable<Highlight> Claims(Point point) =>
        point.Lead is { } lead && HighlightWords.IsPersonal(lead) ? [] : string.Join(' ', Sentences.Of(point.Text).Where(IsClaim)) is { Length: > 0 } claim ? [To(HighlightKind.Claim, point with { Text = claim })] : [];

    private static IEnumerable<Highlight> OfStory(Story story) =>
        new[] { story.Result, story.Action }.OfType<string>().Select(text => string.Join(' ', Sentences.Of(text.Replace('\n', ' ')).Where(IsClaim))).Where(text => text.Length > 0).Take(1)
            .Select(text => new Highlight(story.Section, story.Span, HighlightKind.Claim, text, story.Title));

    private static bool IsClaim(string sentence) => Figure.IsIn(sentence) && !HighlightWords.IsPersonal(sentence);

    // What the head of the sheet says by itself.
    private static bool IsFact(Point point) => point.Lead is { } lead && LabelledLine.Clean(lead) is var label && (FactLabels.KeyOf(label) is not null || TargetLabels.IsOne(label));

    private static Highlight To(HighlightKind kind, Point point) => new(point.Section, point.Span, kind, point.Text, point.Lead);

    // Of the section and those that it is in, without the title of the document.
    private static IEnumerable<string> Headings(Document document, int index)
    {
        for (var section = document.SectionAt(index); section is not null; section = document.SectionAt(section.Parent))
        {
            if (section.Heading is { } heading && section.Index != document.TitleSection)
            {
                yield return heading.Text;
            }
        }
    }
}
