using System.Collections.Immutable;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Tagging;

/// <summary>
/// The words that speak for a name, or against it, found in the text around it. A Latin word counts as a whole, Hangul also within a
/// longer word: 채용 in 경력채용.
/// </summary>
internal sealed class ContextWords
{
    private const string Name = "{name}";

    private readonly FormTrie _trie;
    private readonly Dictionary<string, int> _numbers = [];

    public ContextWords(ImmutableArray<LexiconEntry> entries)
    {
        _trie = new FormTrie(entries.Length * 16);
        foreach (var entry in entries)
        {
            foreach (var word in entry.Needs)
            {
                if (!word.Contains('{') && _numbers.TryAdd(word, _numbers.Count))
                {
                    foreach (var key in FormKey.Of(word))
                    {
                        _trie.Add(key, _numbers[word]);
                    }
                }
            }
        }
    }

    /// <summary>All of these words in a text.</summary>
    public HashSet<int> In(ReadOnlySpan<char> text)
    {
        var words = new HashSet<int>();
        var found = new List<(int End, int Word)>();
        for (var i = 0; i < text.Length; i++)
        {
            var isHangul = Hangul.IsSyllable(text[i]);
            if (!isHangul && i > 0 && char.IsAsciiLetterOrDigit(text[i - 1]) && char.IsAsciiLetterOrDigit(text[i]))
            {
                continue;
            }

            found.Clear();
            _trie.Find(text, i, found);
            foreach (var (end, word) in found)
            {
                if (IsWordEnd(text, end))
                {
                    words.Add(word);
                }
            }
        }

        return words;
    }

    /// <summary>The first of the words that an entry needs which is among those of a text; null for none.</summary>
    public string? Supporting(LexiconEntry entry, HashSet<int> words)
    {
        foreach (var need in entry.Needs)
        {
            if (_numbers.TryGetValue(need, out var number) && words.Contains(number))
            {
                return need;
            }
        }

        return null;
    }

    /// <summary>True when a phrase of these holds the stretch, or begins or ends in it.</summary>
    public static bool IsAgainst(ImmutableArray<string> phrases, ReadOnlySpan<char> text, int start, int end)
    {
        foreach (var phrase in phrases)
        {
            if (!phrase.Contains('{') && Covers(phrase, text, start, end))
            {
                return true;
            }
        }

        return Around(phrases, text, start, end) is not null;
    }

    /// <summary>The first pattern with <c>{name}</c> that fits the text around a name; null for none.</summary>
    public static string? Around(ImmutableArray<string> patterns, ReadOnlySpan<char> text, int start, int end)
    {
        foreach (var pattern in patterns)
        {
            var at = pattern.IndexOf(Name, StringComparison.Ordinal);
            if (at >= 0 && EndsWith(text[..start], pattern.AsSpan(0, at)) && StartsWith(text[end..], pattern.AsSpan(at + Name.Length)))
            {
                return pattern;
            }
        }

        return null;
    }

    private static bool Covers(string phrase, ReadOnlySpan<char> text, int start, int end)
    {
        var from = Math.Max(0, start - phrase.Length);
        var window = text[from..Math.Min(text.Length, end + phrase.Length)];
        for (var searched = 0; ;)
        {
            var at = IndexOf(window[searched..], phrase);
            if (at < 0)
            {
                return false;
            }

            var (first, last) = (from + searched + at, from + searched + at + phrase.Length);
            // A phrase within the name says nothing against it: "on rails" in Ruby on Rails.
            if (first < end && last > start && (first < start || last > end) && (first == 0 || !char.IsAsciiLetterOrDigit(text[first]) || !char.IsAsciiLetterOrDigit(text[first - 1])) && IsWordEnd(text, last))
            {
                return true;
            }

            searched += at + 1;
        }
    }

    private static int IndexOf(ReadOnlySpan<char> text, ReadOnlySpan<char> phrase)
    {
        for (var i = 0; i + phrase.Length <= text.Length; i++)
        {
            if (StartsWith(text[i..], phrase))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool StartsWith(ReadOnlySpan<char> text, ReadOnlySpan<char> phrase)
    {
        if (text.Length < phrase.Length)
        {
            return false;
        }

        for (var i = 0; i < phrase.Length; i++)
        {
            if (FormKey.Fold(text[i]) != FormKey.Fold(phrase[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool EndsWith(ReadOnlySpan<char> text, ReadOnlySpan<char> phrase) => phrase.Length <= text.Length && StartsWith(text[^phrase.Length..], phrase);

    private static bool IsWordEnd(ReadOnlySpan<char> text, int end) =>
        end >= text.Length || !char.IsAsciiLetterOrDigit(text[end - 1]) || !char.IsAsciiLetterOrDigit(text[end]) || IsPlural(text, end);

    private static bool IsPlural(ReadOnlySpan<char> text, int end) => text[end] is 's' or 'S' && (end + 1 == text.Length || !char.IsAsciiLetterOrDigit(text[end + 1]));
}
