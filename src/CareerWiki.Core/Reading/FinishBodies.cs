using System.Collections.Immutable;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Pipelines;
using CareerWiki.Core.Reading.Bodies;

namespace CareerWiki.Core.Reading;

/// <summary>The last step of reading: puts groups into the bodies, marks blocks in another language, and takes the marks of blocks out.</summary>
/// <param name="groupsOf">What the readers of facts have found, such as answers.</param>
public sealed class FinishBodies(Func<Document, IEnumerable<BodyGroup>> groupsOf) : IProcessModule
{
    public Draft Process(Draft draft)
    {
        var document = draft.Document;
        var groups = groupsOf(document).Select(group => WholeLines(group, document)).Where(group => group.Span.Start > group.Owner).ToList();
        var bySection = groups.SelectMany(group => SectionsOf(document.Sections, group).Select(section => (Section: section, Group: group))).ToLookup(x => x.Section, x => x.Group);
        return draft with
        {
            Document = document with
            {
                Sections = [.. document.Sections.Select(s => s with { Body = Finish(s.Body, [.. bySection[s.Index]], document.Language) })],
                Footnotes = [.. document.Footnotes.Select(f => f with { Body = Finish(f.Body, [], document.Language) })],
                BlockIds = [.. document.BlockIds.Select(b => b with { Html = Finish(b.Html, [], document.Language) })],
            },
        };
    }

    // The sections that a group reaches into: they follow each other without a gap.
    private static IEnumerable<int> SectionsOf(ImmutableArray<Section> sections, BodyGroup group)
    {
        var (low, high) = (0, sections.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = sections[middle].Span.End <= group.Span.Start ? (middle + 1, high) : (low, middle);
        }

        return sections.Skip(low).TakeWhile(section => section.Span.Start < group.Span.End).Select(section => section.Index);
    }

    // What begins in the line of its owner can't be told apart from it. A text begins behind its bullet or its bold marks, but the block that holds it may not.
    private static BodyGroup WholeLines(BodyGroup group, Document document)
    {
        var text = document.Source.Text;
        var start = group.Span.Start == 0 ? 0 : text.LastIndexOf('\n', Math.Min(group.Span.Start, text.Length) - 1) + 1;
        var end = text.IndexOf('\n', Math.Min(Math.Max(group.Span.End - 1, 0), text.Length));
        return group with { Span = Text.SourceSpan.FromBounds(start, end < 0 ? text.Length : end) };
    }

    private static Body Finish(Body body, ImmutableArray<BodyGroup> groups, string language)
    {
        if (body.IsEmpty)
        {
            return body;
        }

        var parts = groups.IsEmpty ? body.Parts : BodyGrouper.Insert(body.Parts, groups);
        var result = new BodyBuilder();
        var end = -1;
        for (var i = 0; i < parts.Length; i++)
        {
            switch (parts[i])
            {
                // What stands within a block of another language is said to be of it already.
                case MarkStart { Form: MarkForm.Block } when i > end && BlockLanguage.Of(parts, i, language) is { } other:
                    end = other.End;
                    result.Html(BlockLanguage.Mark(((RawHtml)parts[++i]).Html, other.Language));
                    break;
                case MarkStart or MarkEnd:
                    break;
                case RawHtml html:
                    result.Html(html.Html);
                    break;
                default:
                    result.Add(parts[i]);
                    break;
            }
        }

        return result.Take();
    }
}
