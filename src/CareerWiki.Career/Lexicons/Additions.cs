using System.Collections.Immutable;
using CareerWiki.Career.Kinds;
using CareerWiki.Core.Tagging;
using CareerWiki.Core.Text;

namespace CareerWiki.Career.Lexicons;

/// <summary>The names that documents add to a lexicon while they are gone through.</summary>
internal sealed class Additions(Lexicon known)
{
    private readonly Dictionary<(string Kind, string Form), LexiconEntry> _added = [];
    private readonly Dictionary<(string Kind, string Name), List<string>> _aliases = [];
    private readonly Dictionary<(string Kind, string Name), ContentPath> _hubs = [];

    /// <summary>The entry of this kind with this name or alias; null for none.</summary>
    public LexiconEntry? Find(string kind, string name) => known.Named(kind, name) ?? _added.GetValueOrDefault((kind, Key(name)));

    /// <summary>The entry that a tag means; null for a tag of its own.</summary>
    public LexiconEntry? FindTag(string tag) => known.Tagged(tag) ?? (known.Named(tag).Any() ? null : _added.GetValueOrDefault((KindCatalogue.Technology.Name, Key(tag))) ?? _added.GetValueOrDefault((KindCatalogue.Company.Name, Key(tag))));

    public LexiconEntry Add(LexiconEntry entry) => _added[(entry.Kind, Key(entry.Name))] = entry;

    /// <summary>The same declaration by the name of its entry, which joins the lexicon if nobody knows it. Several known names make several.</summary>
    public IEnumerable<Declaration> Resolve(Declaration declaration)
    {
        var spellings = declaration.Kind == KindCatalogue.Company.Name ? [.. CompanyName.Spellings(declaration.Name)] : ImmutableArray.Create(declaration.Name.Trim());
        var entry = spellings.Select(spelling => Find(declaration.Kind, spelling)).FirstOrDefault(found => found is not null);
        var parts = declaration.Name.Split([',', '/', '·'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(part => Find(declaration.Kind, part)).ToList();
        if (entry is null && parts.Count > 1 && parts.TrueForAll(part => part is not null))
        {
            return parts.Distinct().Select(part => declaration with { Name = part!.Name });
        }

        // What a title only seems to say must look like a name: every text would be searched for it.
        var name = spellings[^1].Length > 0 ? spellings[^1] : spellings[0];
        if (entry is null && declaration.Key == DeclaredNames.Guess && !CompanyName.IsPlausible(name, known))
        {
            return [];
        }

        entry ??= Add(WikiLexicon.Declared(declaration.Kind, name));
        return [declaration with { Name = entry.Name }];
    }

    public ContentPath? HubOf(LexiconEntry entry) => _hubs.TryGetValue((entry.Kind, entry.Name), out var path) ? path : null;

    public void SetHub(LexiconEntry entry, ContentPath path) => _hubs[(entry.Kind, entry.Name)] = path;

    /// <summary>Adds those that nobody has.</summary>
    public void AddAliases(LexiconEntry entry, IEnumerable<string> aliases)
    {
        foreach (var alias in aliases.Where(alias => alias.Trim().Length > 0 && Find(entry.Kind, alias) is null))
        {
            _added[(entry.Kind, Key(alias))] = entry;
            if (!_aliases.TryGetValue((entry.Kind, entry.Name), out var list))
            {
                _aliases[(entry.Kind, entry.Name)] = list = [];
            }

            list.Add(UnicodeForm.Nfc(alias.Trim()));
        }
    }

    public Lexicon ToLexicon()
    {
        if (_added.Count == 0)
        {
            return known;
        }

        var added = _added.Values.Where(entry => known.Named(entry.Kind, entry.Name) != entry).Distinct().OrderBy(entry => entry.Kind, StringComparer.Ordinal).ThenBy(entry => entry.Name, StringComparer.Ordinal);
        return known.With([.. known.Entries.Concat(added).Select(entry => _aliases.TryGetValue((entry.Kind, entry.Name), out var more)
            ? entry with { Aliases = [.. entry.Aliases, .. more], OwnAliases = [.. entry.OwnAliases, .. more] }
            : entry)]);
    }

    private static string Key(string name) => UnicodeForm.Nfc(name.Trim()).ToLowerInvariant();
}
