using System.Collections.Immutable;

namespace CareerWiki.Core.Pages;

/// <summary>
/// Places nodes on an upright ellipse around the middle, in two columns, so that the labels outside it have a line of their own. Nodes with an edge
/// between them come near each other; always the same for the same edges.
/// </summary>
internal sealed class RingLayout
{
    public const double Width = 320;

    /// <summary>The font's size. A node has two lines of it above each other.</summary>
    public const double FontSize = 12;

    private const double RowHeight = 34;
    private const double Padding = 8;
    private const double Radius = 56;
    private const double LabelGap = 10;
    private const double Margin = 3;
    private const int MaxPasses = 4;

    private readonly int _count;
    private readonly int[] _slots;

    /// <param name="edges">Between nodes, by number.</param>
    public RingLayout(int count, IReadOnlyList<GraphEdge> edges)
    {
        _count = count;
        _slots = [.. Enumerable.Range(0, count)];
        Height = Math.Max(3, RightCount) * RowHeight + (2 * Padding);
        Shorten(edges);
        // Slots go around clockwise: down on the right, up on the left.
        Columns = [.. Enumerable.Range(0, count).OrderBy(node => _slots[node] < RightCount ? count + _slots[node] : count - _slots[node])];
    }

    public double Height { get; }

    /// <summary>The nodes in the order that they are read: the left column, then the right one.</summary>
    public ImmutableArray<int> Columns { get; }

    private int RightCount => (_count + 1) / 2;

    public RingPlace Place(int node)
    {
        var slot = _slots[node];
        var isLeft = slot >= RightCount;
        var rows = isLeft ? _count - RightCount : RightCount;
        var row = isLeft ? _count - 1 - slot : slot;
        var y = (row - ((rows - 1) / 2.0)) * RowHeight;
        var x = Radius * Math.Sqrt(1 - Math.Pow(2 * y / Height, 2));
        var room = (Width / 2) - x - LabelGap - Margin;
        return new RingPlace(Math.Round((Width / 2) + (isLeft ? -x : x), 1), Math.Round((Height / 2) + y, 1), isLeft, room / FontSize);
    }

    // Two nodes change places as long as that makes edges shorter: short ones seldom cross.
    private void Shorten(IReadOnlyList<GraphEdge> edges)
    {
        var others = new List<int>[_count];
        foreach (var (from, to) in edges)
        {
            (others[from] ??= []).Add(to);
            (others[to] ??= []).Add(from);
        }

        var isShorter = edges.Count > 0;
        for (var pass = 0; pass < MaxPasses && isShorter; pass++)
        {
            isShorter = false;
            for (var a = 0; a < _count; a++)
            {
                for (var b = a + 1; b < _count; b++)
                {
                    isShorter |= (others[a] ?? others[b]) is not null && SwapIfShorter(a, b, others);
                }
            }
        }
    }

    private bool SwapIfShorter(int a, int b, List<int>?[] others)
    {
        var before = Length(a, others[a]) + Length(b, others[b]);
        (_slots[a], _slots[b]) = (_slots[b], _slots[a]);
        if (Length(a, others[a]) + Length(b, others[b]) < before)
        {
            return true;
        }

        (_slots[a], _slots[b]) = (_slots[b], _slots[a]);
        return false;
    }

    private int Length(int node, List<int>? others)
    {
        var length = 0;
        foreach (var other in others ?? [])
        {
            var distance = Math.Abs(_slots[node] - _slots[other]);
            length += Math.Min(distance, _count - distance);
        }

        return length;
    }
}

/// <param name="Room">For a line of the label, in em.</param>
internal readonly record struct RingPlace(double X, double Y, bool IsLeft, double Room);
