using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Tagging;

/// <summary>Finds names in a passage in one pass: at each beginning of a word the longest, and none within another.</summary>
/// <param name="unwanted">Entries that the document does not want.</param>
/// <param name="source">The text of the document.</param>
internal sealed class CandidateFinder(Lexicon lexicon, HashSet<LexiconEntry> unwanted, string source)
{
    private readonly List<(int End, int Form)> _found = [];
    private readonly Dictionary<string, bool> _names = [];

    /// <summary>All names that may be meant where they stand: not within code, not beside a title of a person, not where their entry says no.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public List<Candidate> Find(Passage passage)
    {
        var text = passage.Text.AsSpan();
        var candidates = new List<Candidate>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!NameBounds.CanStart(text, i))
            {
                continue;
            }

            _found.Clear();
            lexicon.Names.Find(text, i, _found);
            if (_found.Count > 0 && Longest(text, i, out var end) is { Length: > 0 } forms)
            {
                Add(candidates, passage, i, end, forms);
                i = end - 1;
            }
        }

        return candidates;
    }

    // A long row with slashes is asked for at each of its names.
    private bool IsName(ReadOnlySpan<char> word)
    {
        var names = _names.GetAlternateLookup<ReadOnlySpan<char>>();
        return names.TryGetValue(word, out var isName) ? isName : names[word] = lexicon.Named(word.ToString()).Any();
    }

    // By one backslash: two are one that is shown.
    private bool IsEscaped(int at) => at > 0 && at <= source.Length && source[at - 1] == '\\' && (at < 2 || source[at - 2] != '\\');

    private Form[] Longest(ReadOnlySpan<char> text, int start, out int end)
    {
        for (var i = 0; i < _found.Count;)
        {
            end = _found[i].End;
            var forms = new List<Form>(1);
            for (; i < _found.Count && _found[i].End == end; i++)
            {
                var form = lexicon[_found[i].Form];
                if (!form.Entry.IsIgnored && NameBounds.CanEnd(text, start, end, form.IsWeak) && !forms.Exists(other => other.Entry == form.Entry))
                {
                    forms.Add(form);
                }
            }

            if (forms.Count > 0)
            {
                return [.. forms];
            }
        }

        end = start;
        return [];
    }

    private void Add(List<Candidate> candidates, Passage passage, int start, int end, Form[] forms)
    {
        var text = passage.Text.AsSpan();
        if (passage.Locate(start, end) is not { } place || CodeToken.Holds(text, start, end, IsName) || PersonName.Is(text, start, end))
        {
            return;
        }

        var possible = ImmutableArray.CreateBuilder<Form>(forms.Length);
        foreach (var form in forms)
        {
            if (!unwanted.Contains(form.Entry) && !(form.IsWeak && Hangul.IsSyllable(text[start]) && Determiner.Precedes(text, start)) && !(form.NeedsSupport && Gloss.IsOther(text, start, end, form, lexicon)) && !form.Entry.Not.Hold(text, start, end))
            {
                possible.Add(form);
            }
        }

        if (possible.Count > 0)
        {
            candidates.Add(new Candidate(start, end, possible.ToImmutable(), place) { IsEscaped = IsEscaped(place.Source) });
        }
    }
}
