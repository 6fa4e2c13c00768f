using System.Collections.Immutable;
using CareerWiki.Core.Documents;

namespace CareerWiki.Core.Reading.Bodies;

/// <summary>A block or a line within a body: what a group is made of.</summary>
/// <param name="PartStart">The index of the mark that begins it.</param>
/// <param name="PartEnd">Behind its last part; of the last line of a paragraph that is behind the paragraph.</param>
/// <param name="Start">Its offset in the document's text.</param>
/// <param name="CutsBehind">True for a line of a paragraph that another line follows.</param>
internal sealed record BodyUnit(int PartStart, int PartEnd, int Start, int End, MarkForm Form, bool CutsBehind)
{
    public bool IsIn(BodyGroup group) => group.Span.Start <= Start && Start < group.Span.End && End <= group.Span.End + 1 && !(Start <= group.Owner && group.Owner < End);

    /// <summary>In order of their beginnings; what holds others stands before them.</summary>
    public static IReadOnlyList<BodyUnit> Of(ImmutableArray<BodyPart> parts)
    {
        var units = new List<BodyUnit>();
        var open = new Stack<(int Part, MarkStart Mark, List<int> Lines)>();
        for (var i = 0; i < parts.Length; i++)
        {
            switch (parts[i])
            {
                case MarkStart { Form: MarkForm.Block } mark:
                    open.Push((i, mark, []));
                    break;
                case MarkStart when open.TryPeek(out var block):
                    block.Lines.Add(i);
                    break;
                case MarkEnd end when open.TryPop(out var block):
                    units.Add(new BodyUnit(block.Part, i + 1, block.Mark.Start, end.End, MarkForm.Block, false));
                    units.AddRange(block.Lines.Select((line, n) => LineOf(parts, line, n + 1 < block.Lines.Count ? block.Lines[n + 1] : -1, i, end.End)));
                    break;
            }
        }

        return [.. units.OrderBy(u => u.PartStart)];
    }

    private static BodyUnit LineOf(ImmutableArray<BodyPart> parts, int line, int next, int blockEnd, int end)
    {
        var mark = (MarkStart)parts[line];
        return next < 0
            ? new BodyUnit(line, blockEnd + 1, mark.Start, end, mark.Form, false)
            : new BodyUnit(line, next, mark.Start, ((MarkStart)parts[next]).Start, mark.Form, mark.Form == MarkForm.Line);
    }
}
