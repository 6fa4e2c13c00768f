using System.Collections.Immutable;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Reading.Outlines;

/// <summary>
/// Builds the tree of an outline. Deeper lines belong to what stands above them; at the same depth a label takes all that is no label,
/// and a pair takes the items that follow it.
/// </summary>
internal sealed class OutlineParser
{
    private sealed record Node(OutlineLine Line)
    {
        public List<OutlineLine> More { get; } = [];

        public List<Node> Children { get; } = [];

        public int Check { get; init; } = -1;
    }

    /// <summary>Deeper lines stand beside each other.</summary>
    private const int MaxDepth = 24;

    private const int MaxPlainLabel = 40;

    private readonly int _section;

    private OutlineParser(int section) => _section = section;

    /// <param name="addCheck">Registers a check mark and returns its index.</param>
    public static ImmutableArray<Block> Parse(IEnumerable<OutlineLine> lines, int section, Func<OutlineLine, int> addCheck)
    {
        var roots = new List<Node>();
        var open = new Stack<Node>();
        foreach (var line in WithPlainLabels([.. lines]).Where(line => line.Form != OutlineForm.Blank))
        {
            while (open.TryPeek(out var top) && (!Holds(top, line) || open.Count >= MaxDepth))
            {
                open.Pop();
            }

            var parent = open.TryPeek(out var above) ? above : null;
            if (line.Form == OutlineForm.Plain && parent is { Children.Count: 0, Line.Form: not OutlineForm.Label })
            {
                parent.More.Add(line);
                continue;
            }

            var node = new Node(line) { Check = line.Sign is null ? -1 : addCheck(line) };
            (parent?.Children ?? roots).Add(node);
            open.Push(node);
        }

        var parser = new OutlineParser(section);
        return [.. roots.Select(parser.ToBlock)];
    }

    // A short line right above a list, with nothing above itself, is a label that lacks its colon.
    private static IEnumerable<OutlineLine> WithPlainLabels(List<OutlineLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var isLabel = lines[i] is { Form: OutlineForm.Plain, Text.Length: <= MaxPlainLabel }
                && (i == 0 || lines[i - 1].Form == OutlineForm.Blank)
                && i + 1 < lines.Count && lines[i + 1].Form == OutlineForm.Item && lines[i + 1].Indent == lines[i].Indent;
            yield return isLabel ? lines[i] with { Form = OutlineForm.Label } : lines[i];
        }
    }

    private static bool Holds(Node node, OutlineLine line)
    {
        var above = node.Line;
        if (above.Indent != line.Indent)
        {
            return above.Indent < line.Indent;
        }

        return above.Form switch
        {
            OutlineForm.Label => line.Form != OutlineForm.Label,
            OutlineForm.Pair => line.Form == OutlineForm.Item,
            OutlineForm.Plain => line.Form == OutlineForm.Plain && node.Children.Count == 0,
            _ => false,
        };
    }

    private Block ToBlock(Node node)
    {
        var lines = node.More.Prepend(node.Line).Select(line => new TextLine(line.Text, new SourceSpan(line.Start, line.Text.Length)));
        var start = node.Line.Key is null ? node.Line.Start : node.Line.KeyStart;
        var last = node.More.Count > 0 ? node.More[^1] : node.Line;
        var form = node.Line.Form switch
        {
            OutlineForm.Label => BlockForm.Label,
            OutlineForm.Pair => BlockForm.Pair,
            OutlineForm.Item => BlockForm.Item,
            _ => BlockForm.Paragraph,
        };
        return new Block(form, _section, SourceSpan.FromBounds(start, last.Start + last.Text.Length), [.. lines], [.. node.Children.Select(ToBlock)])
        {
            Key = node.Line.Key,
            Number = node.Line.Number,
            Check = node.Check,
        };
    }
}
