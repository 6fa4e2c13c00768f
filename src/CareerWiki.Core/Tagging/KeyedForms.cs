using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace CareerWiki.Core.Tagging;

/// <summary>The forms of some entries with the keys that a table finds them by.</summary>
internal sealed class KeyedForms
{
    private readonly List<string> _keys;
    private readonly List<int> _counts;

    // Runs once, before a method that is called often would be compiled a second time, with optimisation.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public KeyedForms(ReadOnlySpan<LexiconEntry> entries)
    {
        (_keys, _counts, Forms) = (new List<string>(entries.Length * 6), new List<int>(entries.Length * 4), new List<Form>(entries.Length * 4));
        var keys = new string[FormKey.MaxKeys];
        foreach (var entry in entries)
        {
            for (var i = -1; i < entry.Aliases.Length; i++)
            {
                var form = i < 0 ? entry.Name : entry.Aliases[i];
                var isWeak = entry.Weak.Length > 0 && IsAmong(entry.Weak, form);
                Forms.Add(new Form(entry, form, isWeak, entry.HasExactCase || (entry.IsCaseSensitive && (isWeak || form.Length <= 3 || i < 0)), entry.IsSoft && !form.Contains(' ')));
                var count = FormKey.Of(form, keys);
                _counts.Add(count);
                for (var key = 0; key < count; key++)
                {
                    _keys.Add(keys[key]);
                }
            }
        }
    }

    public List<Form> Forms { get; }

    public int KeyCount => _keys.Count;

    /// <param name="offset">The number of the first form.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Fill(FormTable table, int offset)
    {
        var key = 0;
        for (var form = 0; form < _counts.Count; form++)
        {
            for (var i = 0; i < _counts[form]; i++)
            {
                table.Add(_keys[key++], offset + form);
            }
        }
    }

    private static bool IsAmong(ImmutableArray<string> weak, string form)
    {
        foreach (var word in weak)
        {
            if (word.Equals(form, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
