using System.Collections.Immutable;
using CareerWiki.Core.Diagnostics;
using CareerWiki.Core.Tagging;
using CareerWiki.Core.Text;

namespace CareerWiki.Career.Lexicons;

/// <summary>Puts a wiki's own names over those of the program: what they say wins, also a spelling that belonged to another name.</summary>
internal static class OwnNamesMerger
{
    public static (ImmutableArray<LexiconEntry> Entries, ImmutableArray<Diagnostic> Problems) Merge(ImmutableArray<LexiconEntry> entries, ImmutableArray<OwnName> own)
    {
        if (own.IsEmpty)
        {
            return (entries, []);
        }

        var known = new Lexicon(entries);
        var replaced = new Dictionary<LexiconEntry, LexiconEntry>(ReferenceEqualityComparer.Instance);
        var added = new List<LexiconEntry>();
        foreach (var name in own)
        {
            if (known.Named(name.Kind, name.Name) is { } entry)
            {
                replaced[entry] = With(replaced.GetValueOrDefault(entry, entry), name);
            }
            else
            {
                added.Add(With(WikiLexicon.Declared(name.Kind, name.Name) with { IsCaseSensitive = false }, name));
            }
        }

        var taken = own.SelectMany(name => name.Aliases.Select(alias => (name.Kind, Form: UnicodeForm.Nfc(alias.Text.Trim())))).ToHashSet();
        var merged = entries.Select(entry => replaced.TryGetValue(entry, out var with) ? with : WithoutTaken(entry, taken)).Concat(added).ToImmutableArray();
        return WithKnownParents(merged, own);
    }

    private static LexiconEntry With(LexiconEntry entry, OwnName own)
    {
        var aliases = own.Aliases.Select(alias => UnicodeForm.Nfc(alias.Text.Trim())).Where(alias => !entry.Forms.Contains(alias, StringComparer.OrdinalIgnoreCase)).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        return entry with
        {
            Slug = own.Slug ?? entry.Slug,
            Category = own.Category ?? entry.Category,
            Parent = own.Parent ?? entry.Parent,
            Aliases = [.. entry.Aliases, .. aliases],
            OwnAliases = [.. entry.OwnAliases, .. aliases],
            IsCaseSensitive = own.IsCaseSensitive ?? entry.IsCaseSensitive,
            IsIgnored = own.IsIgnored,
            Weak = own.Weak.IsEmpty ? entry.Weak : own.Weak,
            Needs = own.Needs.IsEmpty ? entry.Needs : ContextPhrases.Of(own.Needs),
            Not = entry.Not.And(ContextPhrases.Of(own.Not)),
        };
    }

    private static LexiconEntry WithoutTaken(LexiconEntry entry, HashSet<(string Kind, string Form)> taken) =>
        entry.Aliases.Any(alias => taken.Contains((entry.Kind, alias))) ? entry with { Aliases = entry.Aliases.RemoveAll(alias => taken.Contains((entry.Kind, alias))) } : entry;

    private static (ImmutableArray<LexiconEntry> Entries, ImmutableArray<Diagnostic> Problems) WithKnownParents(ImmutableArray<LexiconEntry> entries, ImmutableArray<OwnName> own)
    {
        var lexicon = new Lexicon(entries);
        var problems = own.Where(name => name.Weak.Length > 0 && lexicon.Named(name.Kind, name.Name)?.Needs.IsEmpty == true).Select(name => LexiconProblems.NoContext(name.File, name.Place, name.Name)).ToList();
        var parents = new Dictionary<(string Kind, string Name), string?>();
        foreach (var name in own.Where(name => name.Parent is not null))
        {
            var entry = lexicon.Named(name.Kind, name.Name)!;
            var parent = lexicon.Named(name.Kind, name.Parent!);
            if (parent is null || IsWithin(parent, entry, lexicon))
            {
                problems.Add(LexiconProblems.UnknownParent(name.File, name.ParentPlace, name.Name, name.Parent!, NearestName.Of(name.Parent!, entries.Where(e => e.Kind == name.Kind).Select(e => e.Name))));
            }

            parents[(entry.Kind, entry.Name)] = parent is null || IsWithin(parent, entry, lexicon) ? null : parent.Name;
        }

        return ([.. entries.Select(entry => parents.TryGetValue((entry.Kind, entry.Name), out var parent) ? entry with { Parent = parent } : entry)], [.. problems]);
    }

    // Nothing is a part of itself.
    private static bool IsWithin(LexiconEntry entry, LexiconEntry other, Lexicon lexicon)
    {
        var current = entry;
        for (var depth = 0; current is not null && depth < 10; depth++)
        {
            if (current.Name == other.Name)
            {
                return true;
            }

            current = lexicon.ParentOf(current);
        }

        return false;
    }
}
