using System.Collections.Immutable;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Tagging;

/// <summary>
/// Reads the lexicon that the program brings along: an entry a line, with tabs between name, category, aliases and options. Text, since
/// YAML of this size takes longer to read than a small site to build.
/// </summary>
public static class LexiconText
{
    /// <param name="lines">Without remarks and empty lines.</param>
    /// <param name="contexts">Words that many entries share, by a name that begins with <c>@</c>.</param>
    /// <exception cref="FormatException">A line is not of this form: the data is part of the program.</exception>
    public static ImmutableArray<LexiconEntry> Parse(string kind, IEnumerable<string> lines, IReadOnlyDictionary<string, ImmutableArray<string>> contexts) =>
        [.. lines.Select(line => Parse(kind, line, contexts))];

    private static LexiconEntry Parse(string kind, string line, IReadOnlyDictionary<string, ImmutableArray<string>> contexts)
    {
        if (line.Split('\t') is not [{ Length: > 0 } name, { Length: > 0 } category, var aliases, var options])
        {
            throw new FormatException($"A line of the lexicon needs a name, a category, aliases and options: \"{line}\".");
        }

        var entry = new LexiconEntry(kind, name, Slug.Of(name), category, Split(aliases, " | "));
        return options.Split(" ; ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Aggregate(entry, (current, option) => With(current, option, contexts));
    }

    private static LexiconEntry With(LexiconEntry entry, string option, IReadOnlyDictionary<string, ImmutableArray<string>> contexts)
    {
        var (key, value) = option.Split('=', 2) is [var k, var v] ? (k, v) : (option, "");
        return key switch
        {
            "slug" => entry with { Slug = value },
            "parent" => entry with { Parent = value },
            "case" => entry with { IsCaseSensitive = true },
            "strict" => entry with { IsStrict = true },
            "soft" => entry with { IsSoft = true, Needs = Words(entry, value, contexts) },
            "weak" when value.Length > 0 => entry with { Weak = entry.Weak.AddRange(Split(value, "|")) },
            "weak" => entry with { Weak = entry.Weak.Add(entry.Name) },
            "needs" => entry with { Needs = Words(entry, value, contexts) },
            "not" => entry with { Not = Words(entry, value, contexts) },
            _ => throw new FormatException($"The lexicon has no option \"{key}\" ({entry.Name})."),
        };
    }

    private static ImmutableArray<string> Words(LexiconEntry entry, string value, IReadOnlyDictionary<string, ImmutableArray<string>> contexts) =>
    [
        .. Split(value, "|")
            .SelectMany(word => word[0] != '@' ? [word] : contexts.TryGetValue(word, out var shared) ? shared : throw new FormatException($"The lexicon has no words \"{word}\" ({entry.Name})."))
            .Distinct(),
    ];

    private static ImmutableArray<string> Split(string text, string separator) => [.. text.Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
}
