namespace CareerWiki.Core.Tagging;

/// <summary>
/// Words and names by their characters, each with numbers that the owner gave it. All that begin at a place of a text are found by walking down once;
/// since names begin where words begin, a text is read about once in all.
/// </summary>
internal sealed class FormTrie
{
    private readonly List<int> _firstValue = [-1];
    private readonly List<(int Value, int Next)> _values = [];
    private long[] _keys;
    private int[] _children;
    private int _mask;
    private int _count;

    /// <param name="capacity">About how many characters there will be.</param>
    public FormTrie(int capacity)
    {
        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(64, capacity * 2));
        (_keys, _children, _mask) = (new long[size], new int[size], size - 1);
    }

    public void Add(ReadOnlySpan<char> key, int value)
    {
        var node = 0;
        foreach (var c in key)
        {
            node = Child(node, c);
        }

        for (var i = _firstValue[node]; i >= 0; i = _values[i].Next)
        {
            if (_values[i].Value == value)
            {
                return;
            }
        }

        _values.Add((value, _firstValue[node]));
        _firstValue[node] = _values.Count - 1;
    }

    /// <summary>Adds to <paramref name="found"/> where each key ends that begins at <paramref name="start"/>, the shortest first.</summary>
    /// <param name="text">Not folded.</param>
    public void Find(ReadOnlySpan<char> text, int start, List<(int End, int Value)> found)
    {
        var node = 0;
        for (var i = start; i < text.Length; i++)
        {
            node = Next(node, FormKey.Fold(text[i]));
            if (node < 0)
            {
                return;
            }

            for (var value = _firstValue[node]; value >= 0; value = _values[value].Next)
            {
                found.Add((i + 1, _values[value].Value));
            }
        }
    }

    private int Next(int node, char c)
    {
        var key = KeyOf(node, c);
        for (var slot = SlotOf(key); ; slot = (slot + 1) & _mask)
        {
            if (_keys[slot] == key)
            {
                return _children[slot];
            }

            if (_keys[slot] == 0)
            {
                return -1;
            }
        }
    }

    private int Child(int node, char c)
    {
        if (Next(node, c) is >= 0 and var known)
        {
            return known;
        }

        if (_count * 2 >= _keys.Length)
        {
            Grow();
        }

        _firstValue.Add(-1);
        Insert(KeyOf(node, c), _firstValue.Count - 1);
        return _firstValue.Count - 1;
    }

    private void Insert(long key, int child)
    {
        var slot = SlotOf(key);
        while (_keys[slot] != 0)
        {
            slot = (slot + 1) & _mask;
        }

        (_keys[slot], _children[slot]) = (key, child);
        _count++;
    }

    private void Grow()
    {
        var (keys, children) = (_keys, _children);
        (_keys, _children, _mask, _count) = (new long[keys.Length * 2], new int[keys.Length * 2], (keys.Length * 2) - 1, 0);
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] != 0)
            {
                Insert(keys[i], children[i]);
            }
        }
    }

    // Never 0, which marks a free slot.
    private static long KeyOf(int node, char c) => ((long)(node + 1) << 16) | c;

    private int SlotOf(long key) => (int)((ulong)(key * -7046029254386353131L) >> 40) & _mask;
}
