using System.Collections.Immutable;
using CareerWiki.Core.Diagnostics;
using CareerWiki.Core.Tagging;
using CareerWiki.Core.Text;

namespace CareerWiki.Career.Lexicons;

/// <summary>Puts a wiki's own names over those of the program: what they say wins, also a spelling that belonged to another name.</summary>
internal static class OwnNamesMerger
{
    private const int MaxSuggestions = 20;

    public static (ImmutableArray<LexiconEntry> Entries, ImmutableArray<Diagnostic> Problems) Merge(Lexicon known, ImmutableArray<OwnName> own)
    {
        var replaced = new Dictionary<LexiconEntry, LexiconEntry>(ReferenceEqualityComparer.Instance);
        var added = new List<LexiconEntry>();
        var taken = new Dictionary<(string Kind, string Form), OwnName>();
        foreach (var name in own)
        {
            foreach (var alias in name.Aliases)
            {
                taken.TryAdd((name.Kind, Key(alias.Text)), name);
            }

            var entry = known.Named(name.Kind, name.Name);
            if (entry is null)
            {
                added.Add(With(WikiLexicon.Declared(name.Kind, name.Name) with { IsCaseSensitive = false, HasOwnName = true }, name));
            }
            else if (name.IsIgnored && Key(entry.Name) != Key(name.Name))
            {
                // One spelling is not wanted, not all of them.
                taken.TryAdd((name.Kind, Key(name.Name)), name);
            }
            else
            {
                replaced[entry] = With(replaced.GetValueOrDefault(entry, entry), name);
            }
        }

        var merged = known.Entries.Select(entry => WithoutTaken(replaced.GetValueOrDefault(entry, entry), entry, taken)).OfType<LexiconEntry>().Concat(added).ToImmutableArray();
        return WithKnownParents(merged, own);
    }

    private static string Key(string form) => UnicodeForm.Nfc(form.Trim()).Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).ToLowerInvariant();

    private static LexiconEntry With(LexiconEntry entry, OwnName own)
    {
        var aliases = own.Aliases.Select(alias => UnicodeForm.Nfc(alias.Text.Trim())).Where(alias => !entry.Forms.Contains(alias, StringComparer.OrdinalIgnoreCase)).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        return entry with
        {
            Slug = own.Slug ?? entry.Slug,
            Category = own.Category ?? entry.Category,
            HasOwnCategory = entry.HasOwnCategory || own.Category is not null,
            Parent = own.Parent ?? entry.Parent,
            Aliases = [.. entry.Aliases, .. aliases],
            OwnAliases = [.. entry.OwnAliases, .. aliases],
            IsCaseSensitive = own.IsCaseSensitive ?? entry.IsCaseSensitive,
            HasExactCase = own.IsCaseSensitive == true,
            IsIgnored = own.IsIgnored,
            Weak = own.Weak ?? entry.Weak,
            IsSoft = entry.IsSoft && own.Weak is not { Length: 0 },
            IsStrict = entry.IsStrict && own.Weak is null,
            Needs = own.Needs is { } needs ? ContextPhrases.Of(needs) : entry.Needs,
            Not = entry.Not.And(ContextPhrases.Of(own.Not)),
        };
    }

    // A name that was given to another one is gone with its entry.
    private static LexiconEntry? WithoutTaken(LexiconEntry entry, LexiconEntry before, Dictionary<(string Kind, string Form), OwnName> taken)
    {
        if (ReferenceEquals(entry, before) && taken.ContainsKey((entry.Kind, Key(entry.Name))))
        {
            return null;
        }

        var own = entry.OwnAliases;
        return entry.Aliases.Any(alias => !own.Contains(alias) && taken.ContainsKey((entry.Kind, Key(alias))))
            ? entry with { Aliases = entry.Aliases.RemoveAll(alias => !own.Contains(alias) && taken.ContainsKey((entry.Kind, Key(alias)))) }
            : entry;
    }

    private static (ImmutableArray<LexiconEntry> Entries, ImmutableArray<Diagnostic> Problems) WithKnownParents(ImmutableArray<LexiconEntry> entries, ImmutableArray<OwnName> own)
    {
        var lexicon = new Lexicon(entries);
        var problems = own.Where(name => name.Weak is { Length: > 0 } && lexicon.Named(name.Kind, name.Name)?.Needs.IsEmpty == true).Select(name => LexiconProblems.NoContext(name.File, name.Place, name.Name)).ToList();
        var parents = entries.Where(entry => entry.Parent is not null).ToDictionary(entry => (entry.Kind, entry.Name), entry => lexicon.Named(entry.Kind, entry.Parent!)?.Name);
        foreach (var name in own.Where(name => name.Parent is not null))
        {
            var entry = lexicon.Named(name.Kind, name.Name)!;
            if (parents.GetValueOrDefault((entry.Kind, entry.Name)) is null)
            {
                var nearest = problems.Count < MaxSuggestions ? NearestName.Of(name.Parent!, entries.Where(e => e.Kind == name.Kind).Select(e => e.Name)) : null;
                problems.Add(LexiconProblems.UnknownParent(name.File, name.ParentPlace, name.Name, name.Parent!, nearest));
            }
            else if (GoesInACircle(entry, parents))
            {
                problems.Add(LexiconProblems.ParentCircle(name.File, name.ParentPlace, name.Name, name.Parent!));
                parents[(entry.Kind, entry.Name)] = null;
            }
        }

        return ([.. entries.Select(entry => parents.TryGetValue((entry.Kind, entry.Name), out var parent) && parent != entry.Parent ? entry with { Parent = parent } : entry)], [.. problems]);
    }

    // Nothing is a part of itself.
    private static bool GoesInACircle(LexiconEntry entry, Dictionary<(string Kind, string Name), string?> parents)
    {
        var seen = new HashSet<string>();
        for (var name = entry.Name; name is not null; name = parents.GetValueOrDefault((entry.Kind, name)))
        {
            if (!seen.Add(name))
            {
                return true;
            }
        }

        return false;
    }
}
