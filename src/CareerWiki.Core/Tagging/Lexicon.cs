using System.Collections.Immutable;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Tagging;

/// <summary>All names that are looked for, ready to be found: the program's own, and those of a wiki.</summary>
public sealed class Lexicon
{
    private readonly Lazy<(FormTable Table, Form[] Forms)> _names;
    private readonly Lazy<ILookup<(string Kind, string Name), LexiconEntry>> _byName;

    /// <param name="entries">Of two that share a form, both are found.</param>
    public Lexicon(ImmutableArray<LexiconEntry> entries)
        : this(entries, () => [new KeyedForms(entries.AsSpan())])
    {
    }

    // To look a parent up, nothing has to be searched.
    private Lexicon(ImmutableArray<LexiconEntry> entries, Func<ImmutableArray<KeyedForms>> forms)
    {
        Entries = entries;
        _byName = new(() => entries.ToLookup(e => (e.Kind, e.Name)));
        _names = new(() => Compile(forms()));
    }

    /// <param name="otherWorlds">See <see cref="OtherWorlds"/>.</param>
    public static Lexicon Of(ContextPhrases otherWorlds, params ImmutableArray<LexiconPart> parts) =>
        new([.. parts.SelectMany(part => part.Entries)], () => [.. parts.Select(part => part.Forms)]) { OtherWorlds = otherWorlds };

    public static Lexicon Empty { get; } = new([]);

    public ImmutableArray<LexiconEntry> Entries { get; }

    /// <summary>Words of stories, places and people: in a sentence with one of them a name that is shared with them is theirs.</summary>
    public ContextPhrases OtherWorlds { get; init; } = ContextPhrases.None;

    /// <summary>The same with these entries instead.</summary>
    public Lexicon With(ImmutableArray<LexiconEntry> entries) => new(entries) { OtherWorlds = OtherWorlds };

    internal FormTable Names => _names.Value.Table;

    internal Form this[int form] => _names.Value.Forms[form];

    /// <summary>The entries that have this name or alias, in any spelling.</summary>
    public IEnumerable<LexiconEntry> Named(string form)
    {
        var name = UnicodeForm.Nfc(form.Trim());
        return Find(name) is { Count: > 0 } found ? found : Find(name.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal));
    }

    /// <summary>The entry that a tag means; null for a tag that is a word.</summary>
    public LexiconEntry? Tagged(string tag)
    {
        var found = new List<(int End, int Form)>();
        var name = UnicodeForm.Nfc(tag.Trim());
        Names.Find(name, 0, found);
        return found.Where(f => f.End == name.Length && this[f.Form].MayBeTag(name)).OrderBy(f => this[f.Form].IsWeak).Select(f => this[f.Form].Entry).FirstOrDefault(entry => !entry.IsIgnored);
    }

    /// <summary>True when this spelling of an entry is an ordinary word as well.</summary>
    public bool IsWeak(LexiconEntry entry, string form)
    {
        var found = new List<(int End, int Form)>();
        var name = UnicodeForm.Nfc(form.Trim());
        Names.Find(name, 0, found);
        return found.Exists(f => f.End == name.Length && this[f.Form].Entry == entry && this[f.Form].IsWeak);
    }

    private List<LexiconEntry> Find(string name)
    {
        var found = new List<(int End, int Form)>();
        Names.Find(name, 0, found);
        return [.. found.TakeWhile(f => f.End == name.Length).Select(f => this[f.Form].Entry).Distinct()];
    }

    /// <summary>The entry of this kind that has this name or alias; null for none.</summary>
    public LexiconEntry? Named(string kind, string form) => Named(form).FirstOrDefault(e => e.Kind == kind);

    /// <summary>The names in a line of plain text that mean nothing else, in its order, as written there.</summary>
    public IEnumerable<(LexiconEntry Entry, string Surface)> PlainNamesIn(string line)
    {
        var passage = Passage.Of(new Documents.Body([new Documents.TextRun(line, 0)]));
        return new CandidateFinder(this, [], line).Find(passage)
            .Select(c => (Form: c.Forms.FirstOrDefault(form => !form.NeedsSupport && (!form.IsCaseSensitive || form.HasCaseOf(passage.Text.AsSpan(c.Start, c.End - c.Start)))), Surface: passage.Text[c.Start..c.End]))
            .Where(x => x.Form is not null)
            .Select(x => (x.Form!.Entry, x.Surface));
    }

    /// <summary>The entry that this one is a part of; null for none.</summary>
    public LexiconEntry? ParentOf(LexiconEntry entry) => entry.Parent is null ? null : _byName.Value[(entry.Kind, entry.Parent)].FirstOrDefault();

    private static (FormTable Table, Form[] Forms) Compile(ImmutableArray<KeyedForms> parts)
    {
        var table = new FormTable(parts.Sum(part => part.KeyCount));
        var forms = new Form[parts.Sum(part => part.Forms.Count)];
        var offset = 0;
        foreach (var part in parts)
        {
            part.Fill(table, offset);
            part.Forms.CopyTo(forms, offset);
            offset += part.Forms.Count;
        }

        return (table, forms);
    }
}
