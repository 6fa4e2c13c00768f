using System.Runtime.CompilerServices;

namespace CareerWiki.Core.Tagging;

/// <summary>
/// Names by their first characters. All that begin at a place of a text are found by one look at these and a comparison with the few names that share them;
/// since names begin where words begin, a text is read about once in all. Quicker to fill than a trie, which matters more: most
/// runs of the program are short.
/// </summary>
internal sealed class FormTable
{
    private const int Head = 3;

    private readonly long[] _heads;
    private readonly int[] _first;
    private readonly int _mask;
    private readonly string[] _keys;
    private readonly int[] _values;
    private readonly int[] _next;
    private int _count;

    /// <param name="capacity">No more names than that.</param>
    public FormTable(int capacity)
    {
        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(64, capacity * 2));
        (_heads, _first, _mask) = (new long[size], new int[size], size - 1);
        (_keys, _values, _next) = (new string[capacity], new int[capacity], new int[capacity]);
    }

    /// <param name="key">Folded.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(string key, int value)
    {
        var head = HeadOf(key);
        var slot = SlotOf(head);
        (_keys[_count], _values[_count], _next[_count]) = (key, value, _heads[slot] == head ? _first[slot] : -1);
        (_heads[slot], _first[slot]) = (head, _count++);
    }

    /// <summary>Adds to <paramref name="found"/> where each name ends that begins at <paramref name="start"/>, the longest first.</summary>
    /// <param name="text">Not folded.</param>
    // The scan is over before a method that is called often would be compiled a second time, with optimisation.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Find(ReadOnlySpan<char> text, int start, List<(int End, int Value)> found)
    {
        Span<char> head = stackalloc char[Head];
        for (var length = 1; length <= Head && start + length <= text.Length; length++)
        {
            head[length - 1] = FormKey.Fold(text[start + length - 1]);
            var packed = HeadOf(head[..length]);
            var slot = SlotOf(packed);
            if (_heads[slot] != packed)
            {
                continue;
            }

            for (var i = _first[slot]; i >= 0; i = _next[i])
            {
                var key = _keys[i];
                if ((length == Head || key.Length == length) && Matches(text, start, key))
                {
                    Insert(found, start + key.Length, _values[i]);
                }
            }
        }
    }

    // Rarely more than two or three.
    private static void Insert(List<(int End, int Value)> found, int end, int value)
    {
        var at = found.Count;
        while (at > 0 && (found[at - 1].End < end || (found[at - 1].End == end && found[at - 1].Value > value)))
        {
            at--;
        }

        found.Insert(at, (end, value));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static bool Matches(ReadOnlySpan<char> text, int start, string key)
    {
        if (start + key.Length > text.Length)
        {
            return false;
        }

        for (var i = Head; i < key.Length; i++)
        {
            if (FormKey.Fold(text[start + i]) != key[i])
            {
                return false;
            }
        }

        return true;
    }

    // Shorter names than that have a head of their own length. Never 0, which marks a free slot.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long HeadOf(ReadOnlySpan<char> key)
    {
        var head = 1L;
        for (var i = 0; i < key.Length && i < Head; i++)
        {
            head = (head << 16) | key[i];
        }

        return head;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int SlotOf(long head)
    {
        var slot = (int)((ulong)(head * -7046029254386353131L) >> 40) & _mask;
        while (_heads[slot] != 0 && _heads[slot] != head)
        {
            slot = (slot + 1) & _mask;
        }

        return slot;
    }
}
