using System.Collections.Immutable;
using CareerWiki.Career.Labels;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Text;

namespace CareerWiki.Career.Privacy;

/// <summary>
/// Finds the items, paragraphs, rows and labels that are private, each with all that hangs under it. Where it is not plain how far one reaches, it
/// reaches further.
/// </summary>
internal sealed class PrivateBlocks
{
    private readonly SourceText _source;
    private readonly PrivateLabels _labels;
    private readonly PrivateReasons _reasons;
    private readonly List<PrivatePart> _parts = [];
    private readonly PrivateHtml _html;

    private PrivateBlocks(SourceText source, PrivateLabels labels, IEnumerable<int> marks)
    {
        _source = source;
        _labels = labels;
        _html = new PrivateHtml(source, labels);
        _reasons = new PrivateReasons(source, labels, marks);
    }

    /// <param name="marks">Where marks stood.</param>
    /// <param name="end">Where the document ends.</param>
    /// <returns>The parts, and the marks that stand at no block.</returns>
    public static (List<PrivatePart> Parts, IEnumerable<int> Loose) Find(SourceText source, ImmutableArray<Block> blocks, PrivateLabels labels, ImmutableArray<int> marks, int end)
    {
        var found = new PrivateBlocks(source, labels, marks);
        found.Walk(blocks, end);
        return (found._parts, marks.Where(mark => found.IsLoose(source.LineOf(mark))));
    }

    private bool IsLoose(int line) =>
        _reasons.IsLeft(line) && !_parts.Exists(part => _source.LineOf(part.Span.Start) <= line && line <= _source.LineOf(Math.Max(part.Span.Start, part.Span.End - 1)));

    /// <param name="end">Where the text behind the last of them begins.</param>
    private void Walk(ImmutableArray<Block> siblings, int end)
    {
        for (var i = 0; i < siblings.Length; i++)
        {
            i = Visit(siblings, i, end);
        }
    }

    // Returns the index of the last block that is dealt with.
    private int Visit(ImmutableArray<Block> siblings, int i, int end)
    {
        var block = siblings[i];
        var next = i + 1 < siblings.Length ? siblings[i + 1].Span.Start : end;
        switch (block.Form)
        {
            case BlockForm.Heading:
                // A section goes as a whole; see FindPrivateParts.
                return i;
            case BlockForm.Table:
                _parts.AddRange(new PrivateTable(block, _labels, _reasons).Find());
                return i;
            case BlockForm.Code:
                if (_reasons.OfCode(block) is { } code)
                {
                    Add(block.Span, Gap.Lines, code);
                }

                return i;
            case BlockForm.Quote when IsCallout(block) && _reasons.Of(block.Children[0].Lines[0], mayBeBare: true) is { } title:
                Add(SourceSpan.FromBounds(block.Span.Start, Reach(block, next)), Gap.Lines, title);
                return i;
            case BlockForm.Paragraph when _html.Find(block) is { } html:
                return Html(siblings, i, end, html);
            case BlockForm.Label or BlockForm.Pair when _reasons.Of(block) is { } reason:
                Add(SourceSpan.FromBounds(block.Span.Start, LastLine(block)), Gap.Closed, reason);
                return i;
        }

        for (var line = 0; line < block.Lines.Length; line++)
        {
            // An item that is nothing but a name may be one of a row of words.
            if (_reasons.Of(block.Lines[line], block.Form != BlockForm.Item || line > 0 || block.Lines.Length > 1 || block.Children.Length > 0) is not { } reason)
            {
                continue;
            }

            if (block.Form == BlockForm.Item && line == 0)
            {
                Add(SourceSpan.FromBounds(block.Span.Start, Reach(block, next)), Gap.Closed, reason);
                return i;
            }

            // A fact reaches to the next label of its paragraph, a mark over all of it.
            var first = reason.Detail.Length == 0 ? 0 : line;
            var last = first == 0 && reason.Detail.Length == 0 ? block.Lines.Length - 1 : line;
            if (block.Lines[line].Check >= 0)
            {
                (first, last) = (line, line);
            }

            while (last + 1 < block.Lines.Length && !IsLabelled(block.Lines[last + 1]))
            {
                last++;
            }

            if (last < block.Lines.Length - 1)
            {
                Add(SourceSpan.FromBounds(block.Lines[first].Span.Start, block.Lines[last].Span.End), Gap.Closed, reason);
                line = last;
                continue;
            }

            var start = first == 0 ? Math.Min(block.Span.Start, block.Lines[0].Span.Start) : block.Lines[first].Span.Start;
            var hanging = block.Form == BlockForm.Item ? i : Hanging(siblings, i, isOpen: reason == PrivateReasons.Mark && IsHeading(block));
            next = hanging + 1 < siblings.Length ? siblings[hanging + 1].Span.Start : end;
            Add(SourceSpan.FromBounds(start, Reach(siblings[hanging], next)), first == 0 ? Gap.Lines : Gap.Closed, reason);
            return hanging;
        }

        Walk(block.Children, next);
        return i;
    }

    // Below a label without a text of its own stands what it labels, up to the next label, heading or rule; below one with a text an attached list.
    private int Hanging(ImmutableArray<Block> siblings, int i, bool isOpen = false)
    {
        var last = i;
        var label = siblings[i].Lines is [.., var line] ? line : null;
        var isQuestion = label?.Text.EndsWith('?') == true;
        isOpen = isOpen || isQuestion || (label is not null && (LabelledLine.Parse(label, 0)?.IsOpen == true || _labels.OfBare(label.Text) is not null));
        for (var j = i + 1; j < siblings.Length; j++)
        {
            var block = siblings[j];
            var hangs = block.Form switch
            {
                BlockForm.Heading or BlockForm.Rule or BlockForm.Label or BlockForm.Pair => false,
                BlockForm.Paragraph => isOpen && block.Lines is [var next, ..] && (!IsLabelled(next) || (isQuestion && j == i + 1 && IsAnswer(next))),
                BlockForm.Item when !isOpen => IsAttached(siblings[j - 1], block) && block.Lines is [var next, ..] && (j > i + 1 || !IsLabelled(next)),
                _ => isOpen,
            };
            if (!hangs)
            {
                break;
            }

            last = j;
        }

        return last;
    }

    private bool IsAttached(Block above, Block below) => _source.LineOf(below.Span.Start) - _source.LineOf(Math.Max(above.Span.Start, above.Span.End - 1)) <= 1;

    private bool IsCallout(Block quote) =>
        quote.Children is [{ Lines.Length: > 0 }, ..] && _source.Line(_source.LineOf(quote.Span.Start)).Contains("[!", StringComparison.Ordinal);

    // HTML that heads something stands apart from it.
    private int Html(ImmutableArray<Block> siblings, int i, int end, PrivateHtml.Found html)
    {
        var hanging = html.IsOpen ? Hanging(siblings, i, isOpen: true) : i;
        var next = hanging + 1 < siblings.Length ? siblings[hanging + 1].Span.Start : end;
        Add(SourceSpan.FromBounds(siblings[i].Span.Start, Math.Max(html.End, Reach(siblings[hanging], next))), Gap.Lines, ("label", html.Key));
        return hanging;
    }

    // Of a quote or an item, where a heading heads no section; or a fence of Pandoc.
    private bool IsHeading(Block block) => _source.Text.AsSpan(block.Span.Start).StartsWith("#", StringComparison.Ordinal) || IsDiv(block);

    private bool IsDiv(Block block) => _source.Text.AsSpan(block.Span.Start).StartsWith(":::", StringComparison.Ordinal);

    private static bool IsAnswer(TextLine line) => LabelledLine.Parse(line, 0)?.Label is "a" or "답" or "답변" or "answer" or "my answer" or "내 답변";

    private static bool IsLabelled(TextLine line) => line.IsBold || line.Check >= 0 || LabelledLine.Parse(line, 0) is not null;

    private static int LastLine(Block block) => block.Tree().SelectMany(b => b.Lines.Select(line => line.Span.End).Append(b.Span.End)).Max();

    // To the next block, with what no block tells of; but the end of a fence is no part of what is in it.
    private int Reach(Block block, int next)
    {
        var end = LastLine(block);
        for (var line = _source.LineOf(Math.Max(block.Span.Start, end - 1)) + 1; line <= _source.LineCount && _source.LineStart(line) < next; line++)
        {
            var text = _source.Line(line).TrimStart();
            if (text.StartsWith("```", StringComparison.Ordinal) || text.StartsWith("~~~", StringComparison.Ordinal))
            {
                break;
            }

            end = text.IsEmpty || _source.LineStart(line) + _source.Line(line).Length > next ? end : _source.LineStart(line) + _source.Line(line).Length;
        }

        return end;
    }

    private void Add(SourceSpan span, Gap gap, (string Reason, string Detail) why) => _parts.Add(new PrivatePart(span, gap, why.Reason, why.Detail));
}
