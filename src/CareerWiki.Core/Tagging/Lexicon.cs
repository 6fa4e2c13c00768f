using System.Collections.Immutable;

namespace CareerWiki.Core.Tagging;

/// <summary>All names that are looked for, ready to be found: the program's own, and those of a wiki.</summary>
public sealed class Lexicon
{
    private readonly Lazy<(FormTrie Trie, ImmutableArray<Form> Forms)> _names;
    private readonly ILookup<(string Kind, string Name), LexiconEntry> _byName;
    private readonly Lazy<ILookup<string, LexiconEntry>> _byForm;
    private readonly Lazy<ContextWords> _contexts;

    /// <param name="entries">Of two that share a form, both are found.</param>
    public Lexicon(ImmutableArray<LexiconEntry> entries)
    {
        Entries = entries;
        _byName = entries.ToLookup(e => (e.Kind, e.Name));
        // Each when someone asks: to look a name up, nothing has to be scanned.
        _names = new(() => Compile(entries));
        _byForm = new(() => entries.SelectMany(e => e.Forms.Select(f => (Key: FormKey.Exact(f), Entry: e)).DistinctBy(x => x.Key)).ToLookup(x => x.Key, x => x.Entry));
        _contexts = new(() => new ContextWords(entries));
    }

    public static Lexicon Empty { get; } = new([]);

    public ImmutableArray<LexiconEntry> Entries { get; }

    internal FormTrie Names => _names.Value.Trie;

    internal ContextWords Contexts => _contexts.Value;

    internal Form this[int form] => _names.Value.Forms[form];

    /// <summary>The entries that have this name or alias, in any spelling.</summary>
    public IEnumerable<LexiconEntry> Named(string form) => _byForm.Value[FormKey.Exact(form)];

    /// <summary>The entry of this kind that has this name or alias; null for none.</summary>
    public LexiconEntry? Named(string kind, string form) => Named(form).FirstOrDefault(e => e.Kind == kind);

    /// <summary>The names in a line of plain text that mean nothing else, in its order, as written there.</summary>
    public IEnumerable<(LexiconEntry Entry, string Surface)> PlainNamesIn(string line)
    {
        var passage = Passage.Of(new Documents.Body([new Documents.TextRun(line, 0)]));
        return new CandidateFinder(this, []).Find(passage)
            .Select(c => (Form: c.Forms.FirstOrDefault(form => !form.NeedsSupport && (!form.IsCaseSensitive || form.HasCaseOf(passage.Text.AsSpan(c.Start, c.End - c.Start)))), Surface: passage.Text[c.Start..c.End]))
            .Where(x => x.Form is not null)
            .Select(x => (x.Form!.Entry, x.Surface));
    }

    /// <summary>The entry that this one is a part of; null for none.</summary>
    public LexiconEntry? ParentOf(LexiconEntry entry) => entry.Parent is null ? null : _byName[(entry.Kind, entry.Parent)].FirstOrDefault();

    private static (FormTrie Trie, ImmutableArray<Form> Forms) Compile(ImmutableArray<LexiconEntry> entries)
    {
        var forms = ImmutableArray.CreateBuilder<Form>(entries.Length * 4);
        var trie = new FormTrie(entries.Length * 32);
        foreach (var entry in entries)
        {
            foreach (var form in entry.Forms)
            {
                var isWeak = IsAmong(entry.Weak, form);
                forms.Add(new Form(entry, form, isWeak, entry.IsCaseSensitive && (isWeak || form.Length <= 3 || form == entry.Name), entry.IsSoft && !form.Contains(' ')));
                foreach (var key in FormKey.Of(form))
                {
                    trie.Add(key, forms.Count - 1);
                }
            }
        }

        return (trie, forms.ToImmutable());
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

/// <param name="Written">As the lexicon spells it.</param>
/// <param name="IsWeak">True for an ordinary word, or the name of something else as well.</param>
/// <param name="IsCaseSensitive">True when another case is another word.</param>
/// <param name="IsSoft">True for the name of people, places or animals.</param>
internal sealed record Form(LexiconEntry Entry, string Written, bool IsWeak, bool IsCaseSensitive, bool IsSoft)
{
    public bool NeedsSupport => IsWeak || IsSoft;

    /// <summary>True when only a word of its field, or a row of names, speaks for it.</summary>
    public bool IsStrict => IsWeak && Entry.IsStrict;

    /// <summary>True when a text has it in its own case, whatever stands between its words.</summary>
    public bool HasCaseOf(ReadOnlySpan<char> surface)
    {
        var i = 0;
        foreach (var c in surface)
        {
            if (!char.IsLetterOrDigit(c))
            {
                continue;
            }

            while (i < Written.Length && !char.IsLetterOrDigit(Written[i]))
            {
                i++;
            }

            if (i >= Written.Length || Written[i++] != c)
            {
                return false;
            }
        }

        return true;
    }
}
