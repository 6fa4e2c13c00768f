using System.Collections.Immutable;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Text;

namespace CareerWiki.Career.InterviewDay;

/// <summary>Finds what a document says point by point, however it was laid out.</summary>
/// <param name="joins">True to put what is nested below a short item into its line.</param>
internal sealed class PointReader(bool joins)
{
    // In em: a line of this width was cut by its margin, and the next one goes on with it.
    private const double Wrapped = 26;

    // In em: a heading word or two.
    private const double ShortLabel = 12;

    private const int MostJoined = 6;
    private const int LongestJoined = 140;

    public IEnumerable<Point> Read(IEnumerable<Block> blocks) => Read(blocks, [], isDetail: false);

    private IEnumerable<Point> Read(IEnumerable<Block> blocks, ImmutableArray<string> under, bool isDetail)
    {
        var within = under;
        foreach (var block in blocks)
        {
            switch (block.Form)
            {
                case BlockForm.Heading or BlockForm.Rule:
                    within = under;
                    break;
                case BlockForm.Paragraph or BlockForm.Item when block.Children.IsEmpty && block.Lines is [var line] && PointText.IsLabel(line):
                    within = under.Add(PointText.Label(line.Text));
                    break;
                case BlockForm.Paragraph:
                    foreach (var point in Lines(block, under, within))
                    {
                        within = point.Under;
                        if (point.Text.Length > 0)
                        {
                            yield return point with { IsDetail = isDetail };
                        }
                    }

                    break;
                default:
                    foreach (var point in Part(block, within))
                    {
                        yield return point with { IsDetail = point.IsDetail || isDetail };
                    }

                    break;
            }
        }
    }

    private IEnumerable<Point> Part(Block block, ImmutableArray<string> under) => block.Form switch
    {
        BlockForm.Code => [],
        BlockForm.Label => Read(block.Children, under.Add(PointText.Label(block.Text)), isDetail: false),
        BlockForm.Pair => [new Point(block.Section, block.Span, under, PointText.Label(block.Key!), Below(block)) { Check = block.Check }],
        BlockForm.Table => PointTable.Read(block, under),
        BlockForm.Item => Item(block, under),
        _ => Read(block.Children, under, isDetail: false),
    };

    private IEnumerable<Point> Item(Block item, ImmutableArray<string> under)
    {
        if (item.Lines.IsEmpty)
        {
            return Read(item.Children, under, isDetail: false);
        }

        var isGroup = !item.Children.IsEmpty && IsGroup(item);
        if (joins && Joined(item, under) is { } joined)
        {
            return [joined];
        }

        if (isGroup)
        {
            return Read(item.Children, under.Add(PointText.Label(item.Text)), isDetail: false);
        }

        // "- **Summary**" with its text on the next line.
        var (lines, within) = item.Lines is [{ IsBold: true } head, _, ..] && PointText.IsLabel(head)
            ? (item.Lines.RemoveAt(0), under.Add(PointText.Label(head.Text)))
            : (item.Lines, under);
        var line = lines[0] with { Text = string.Join(' ', lines.Select(l => l.Text)) };
        var (mark, lead, text) = PointText.Parse(line);
        var point = new Point(item.Section, item.Span, within, lead, text) { Mark = mark, Check = item.Check };
        var details = Read(item.Children, within.Add(lead ?? PointText.Label(text)), isDetail: true);
        return text.Length == 0 ? details : details.Prepend(point);
    }

    private static bool IsGroup(Block item) => PointText.IsLabel(item.Lines[^1])
        || (item.Children.Length > 1 && item.Lines is [var line] && PointText.Parse(line).Lead is null && LabelText.Width(line.Text) <= ShortLabel
            && !PointText.EndsSentence(line.Text) && !Figure.IsIn(line.Text));

    // Null where that would make a long line of what was a list.
    private static Point? Joined(Block item, ImmutableArray<string> under)
    {
        var nested = item.Children.SelectMany(child => child.Tree()).ToList();
        var texts = nested.SelectMany(block => block.Lines).Select(line => PointText.Parse(line)).Select(part => part.Lead is null ? part.Text : $"{part.Lead}: {part.Text}").ToList();
        if (texts.Count is 0 or > MostJoined || nested.Exists(block => block.Check >= 0 || block.Form is BlockForm.Code or BlockForm.Table) || texts.Sum(text => text.Length) > LongestJoined)
        {
            return null;
        }

        var (mark, lead, text) = PointText.Parse(item.Lines[0] with { Text = item.Text });
        var list = string.Join(", ", texts);
        var (first, rest) = lead is not null ? (lead, $"{text}: {list}") : PointText.EndsSentence(text) ? (null, $"{text} {list}") : (PointText.Label(text), list);
        return new Point(item.Section, item.Span, under, first, rest) { Mark = mark, Check = item.Check };
    }

    private static string Below(Block pair) => string.Join(' ', pair.AllLines().Select(line => PointText.Parse(line).Text).Where(text => text.Length > 0));

    // A point with an empty text only tells that a label came by.
    private static IEnumerable<Point> Lines(Block block, ImmutableArray<string> outer, ImmutableArray<string> under)
    {
        Point? open = null;
        var goesOn = false;
        foreach (var line in block.Lines.Where(line => line.Text.Length > 0))
        {
            var (mark, lead, text) = PointText.Parse(line);
            if (goesOn && mark.Length == 0 && lead is null && line.Check < 0 && !line.IsBold)
            {
                open = open! with { Text = $"{open.Text} {text}", Span = SourceSpan.FromBounds(open.Span.Start, Math.Max(open.Span.End, line.Span.End)) };
                goesOn = LabelText.Width(line.Text) >= Wrapped;
                continue;
            }

            if (open is not null)
            {
                yield return open;
            }

            if (PointText.IsLabel(line))
            {
                under = outer.Add(PointText.Label(line.Text));
                open = null;
                goesOn = false;
                yield return new Point(block.Section, line.Span, under, null, "");
                continue;
            }

            open = new Point(block.Section, line.Span, under, lead, text) { Mark = mark, Check = line.Check, IsProse = mark.Length == 0 && lead is null };
            goesOn = LabelText.Width(line.Text) >= Wrapped;
        }

        if (open is not null)
        {
            yield return open;
        }
    }
}
