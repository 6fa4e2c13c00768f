using System.Text.RegularExpressions;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Pipelines;
using CareerWiki.Core.Text;

namespace CareerWiki.Career.Privacy;

/// <summary>Where the texts of footnotes stand. One belongs to those who refer to it, wherever it is written.</summary>
internal sealed partial class FootnoteTexts
{
    private readonly Draft _draft;
    private readonly List<(Footnote Footnote, SourceSpan Span)> _texts;
    private readonly ILookup<int, int> _references;

    public FootnoteTexts(Draft draft)
    {
        _draft = draft;
        _texts = [.. draft.Document.Footnotes.Where(note => note.Start >= 0).Select(note => (note, SpanOf(note.Start)))];
        _references = draft.Document.Sections
            .SelectMany(section => section.Body.Parts.Concat(section.Heading?.Html.Parts ?? []).OfType<FootnoteRef>().Select(reference => (reference.Footnote, section.Span.Start)))
            .ToLookup(x => x.Footnote, x => x.Start);
    }

    /// <summary>A private section without the footnotes in it that public text refers to.</summary>
    public IEnumerable<PrivatePart> WithoutShared(PrivatePart section, IReadOnlyCollection<PrivatePart> sections)
    {
        var start = section.Span.Start;
        foreach (var (_, span) in _texts.Where(x => IsWithin(x.Span.Start, section) && !IsPrivate(x.Footnote, sections)).OrderBy(x => x.Span.Start))
        {
            if (span.Start > start)
            {
                yield return section with { Span = SourceSpan.FromBounds(start, span.Start) };
            }

            // Behind its line feed: parts take whole lines.
            start = span.End + 1;
        }

        if (start < section.Span.End)
        {
            yield return section with { Span = SourceSpan.FromBounds(start, section.Span.End) };
        }
    }

    /// <summary>Footnotes that only private text refers to, that did so before it was left out, or that state a private fact.</summary>
    public IEnumerable<PrivatePart> Private(IReadOnlyCollection<PrivatePart> sections, PrivateLabels labels)
    {
        foreach (var (note, span) in _texts)
        {
            var fact = note.Body.Text.Split('\n').Select(line => labels.OfLine(new TextLine(line.Trim(), span))).FirstOrDefault(key => key is not null);
            if (fact is not null || IsPrivate(note, sections))
            {
                yield return new PrivatePart(span, Gap.Lines, fact is null ? "footnote" : "label", fact ?? "");
            }
        }

        // Of those within a line no place is known but their own.
        foreach (var match in Inline().Matches(_draft.Markdown).Cast<Match>())
        {
            var text = match.Groups["text"];
            var span = new SourceSpan(match.Index, match.Length);
            if (labels.OfLine(new TextLine(text.Value.Trim(), span)) is { } key)
            {
                yield return new PrivatePart(span, Gap.Blanks, "label", key);
            }
        }

        var known = _draft.Document.Footnotes.Select(note => note.Label).ToHashSet();
        foreach (var lost in _draft.Whole?.Footnotes.Where(note => note.Start >= 0 && !known.Contains(note.Label) && !IsGone(note)) ?? [])
        {
            yield return new PrivatePart(SpanOf(lost.Start), Gap.Lines, "footnote");
        }
    }

    private bool IsGone(Footnote note) => SpanOf(note.Start) is var span && _draft.Source.Text.AsSpan(span.Start, span.Length).IsWhiteSpace();

    private bool IsPrivate(Footnote note, IReadOnlyCollection<PrivatePart> sections) =>
        _references[_draft.Document.Footnotes.IndexOf(note)].ToList() is { Count: > 0 } references && references.TrueForAll(start => sections.Any(part => IsWithin(start, part)));

    private static bool IsWithin(int offset, PrivatePart part) => part.Span.Start <= offset && offset < part.Span.End;

    // Up to the next footnote, or to a line at the margin behind an empty one.
    private SourceSpan SpanOf(int start)
    {
        var source = _draft.Source;
        var first = source.LineOf(start);
        var last = first;
        var isApart = false;
        for (var line = first + 1; line <= source.LineCount; line++)
        {
            var text = source.Line(line);
            if (text.IsWhiteSpace())
            {
                isApart = true;
                continue;
            }

            if (text.TrimStart().StartsWith("[^", StringComparison.Ordinal) || text[0] == '#' || (isApart && text[0] is not (' ' or '\t')))
            {
                break;
            }

            last = line;
        }

        return SourceSpan.FromBounds(source.LineStart(first), source.LineStart(last) + source.Line(last).Length);
    }

    [GeneratedRegex(@"\^\[(?<text>(?:[^\[\]\n]|\[[^\[\]\n]*\])+)\]")]
    private static partial Regex Inline();
}
