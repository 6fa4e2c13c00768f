using System.Collections.Immutable;

namespace CareerWiki.Core.Tagging;

/// <summary>
/// Words and phrases that speak for a name, or against it. A Latin word counts as a whole, Hangul also within a longer word: 채용 in 경력채용.
/// <c>{name}</c> in a phrase stands for the name itself: <c>work at {name}</c>. Case counts for nothing.
/// </summary>
/// <remarks>Thousands of lists are brought along and few are ever asked, so each is cut up when that happens.</remarks>
public sealed class ContextPhrases : IEquatable<ContextPhrases>
{
    private const string Name = "{name}";

    private readonly string _text;
    private readonly IReadOnlyDictionary<string, ContextPhrases> _groups;
    private Parts? _parts;

    private ContextPhrases(string text, IReadOnlyDictionary<string, ContextPhrases> groups)
    {
        _text = text;
        _groups = groups;
    }

    public static ContextPhrases None { get; } = new("", ImmutableDictionary<string, ContextPhrases>.Empty);

    /// <summary>The phrases in order, groups replaced by their own.</summary>
    public ImmutableArray<string> All => Cut.All;

    public bool IsEmpty => _text.Length == 0;

    private Parts Cut => _parts ??= new Parts([.. Split().Distinct()]);

    /// <param name="text">Phrases with bars between; one that begins with <c>@</c> stands for a group.</param>
    /// <exception cref="FormatException">There is no such group.</exception>
    public static ContextPhrases Parse(string text, IReadOnlyDictionary<string, ContextPhrases> groups)
    {
        for (var at = text.IndexOf('@'); at >= 0; at = text.IndexOf('@', at + 1))
        {
            var end = text.IndexOf('|', at);
            if ((at == 0 || text[at - 1] == '|') && !groups.ContainsKey(end < 0 ? text[at..] : text[at..end]))
            {
                throw new FormatException($"There are no words \"{(end < 0 ? text[at..] : text[at..end])}\".");
            }
        }

        return new ContextPhrases(text, groups);
    }

    public static ContextPhrases Of(IEnumerable<string> phrases) => new(string.Join('|', phrases), ImmutableDictionary<string, ContextPhrases>.Empty);

    /// <summary>These and others.</summary>
    public ContextPhrases And(ContextPhrases more) => more.IsEmpty ? this : Of([.. All, .. more.All]);

    /// <summary>The first of the words that stands in a text; null for none. Phrases with the name are not among them.</summary>
    /// <param name="folded">See <see cref="FormKey.FoldAll"/>.</param>
    internal string? FirstIn(string folded)
    {
        foreach (var (phrase, key) in Cut.Words)
        {
            for (var at = folded.IndexOf(key, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(key, at + 1, StringComparison.Ordinal))
            {
                if (IsWord(folded, at, at + key.Length))
                {
                    return phrase;
                }
            }
        }

        return null;
    }

    /// <summary>The first phrase with the name that fits the text around it; null for none.</summary>
    internal string? FirstAround(ReadOnlySpan<char> text, int start, int end)
    {
        foreach (var (phrase, before, after) in Cut.Patterns)
        {
            if (before.Length <= start && StartsWith(text[(start - before.Length)..], before) && StartsWith(text[end..], after)
                && (before.Length == 0 || start == before.Length || !char.IsAsciiLetterOrDigit(before[0]) || !char.IsAsciiLetterOrDigit(text[start - before.Length - 1])))
            {
                return phrase;
            }
        }

        return null;
    }

    /// <summary>True when one of the phrases holds the stretch, or begins or ends in it, or has the name and fits around it.</summary>
    internal bool Hold(ReadOnlySpan<char> text, int start, int end)
    {
        foreach (var (_, key) in Cut.Words)
        {
            if (Holds(key, text, start, end))
            {
                return true;
            }
        }

        return FirstAround(text, start, end) is not null;
    }

    public bool Equals(ContextPhrases? other) => other is not null && _text == other._text && ReferenceEquals(_groups, other._groups);

    public override bool Equals(object? obj) => Equals(obj as ContextPhrases);

    public override int GetHashCode() => _text.GetHashCode(StringComparison.Ordinal);

    private IEnumerable<string> Split() => _text.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(phrase => phrase[0] == '@' && _groups.TryGetValue(phrase, out var group) ? group.All : [phrase]);

    private static bool Holds(string key, ReadOnlySpan<char> text, int start, int end)
    {
        for (var first = Math.Max(0, start - key.Length + 1); first < end && first + key.Length <= text.Length; first++)
        {
            var last = first + key.Length;
            // A phrase within the name says nothing against it: "on rails" in Ruby on Rails.
            if ((first < start || last > end) && last > start && StartsWith(text[first..], key) && IsWord(text, first, last))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsWith(ReadOnlySpan<char> text, ReadOnlySpan<char> key)
    {
        if (text.Length < key.Length)
        {
            return false;
        }

        for (var i = 0; i < key.Length; i++)
        {
            if (FormKey.Fold(text[i]) != key[i])
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsWord(ReadOnlySpan<char> text, int start, int end) =>
        (start == 0 || !char.IsAsciiLetterOrDigit(text[start]) || !char.IsAsciiLetterOrDigit(text[start - 1]))
        && (end == text.Length || !char.IsAsciiLetterOrDigit(text[end - 1]) || !char.IsAsciiLetterOrDigit(text[end]) || IsPlural(text, end));

    private static bool IsPlural(ReadOnlySpan<char> text, int end) => text[end] is 's' or 'S' && (end + 1 == text.Length || !char.IsAsciiLetterOrDigit(text[end + 1]));

    /// <summary>The phrases, and the same ready to be compared.</summary>
    private sealed class Parts
    {
        public Parts(ImmutableArray<string> all)
        {
            All = all;
            Words = [.. all.Where(phrase => !phrase.Contains(Name, StringComparison.Ordinal)).Select(phrase => (phrase, FormKey.FoldAll(phrase)))];
            Patterns =
            [
                .. all.Where(phrase => phrase.Contains(Name, StringComparison.Ordinal)).Select(phrase => (phrase, phrase.Split(Name, 2)))
                    .Select(x => (x.phrase, FormKey.FoldAll(x.Item2[0]), FormKey.FoldAll(x.Item2[1]))),
            ];
        }

        public ImmutableArray<string> All { get; }

        public ImmutableArray<(string Phrase, string Key)> Words { get; }

        public ImmutableArray<(string Phrase, string Before, string After)> Patterns { get; }
    }
}
