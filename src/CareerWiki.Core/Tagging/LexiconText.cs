using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace CareerWiki.Core.Tagging;

/// <summary>
/// Reads the lexicon that the program brings along: an entry a line, with tabs between name, category, aliases and options. Text, since
/// YAML of this size takes longer to read than a small site to build.
/// </summary>
public static class LexiconText
{
    /// <param name="text">Lines that begin with <c>#</c> are remarks.</param>
    /// <param name="contexts">Words that many entries share, by a name that begins with <c>@</c>.</param>
    /// <param name="areTools">See <see cref="LexiconEntry.IsTool"/>.</param>
    /// <exception cref="FormatException">A line is not of this form: the data is part of the program.</exception>
    public static LexiconPart Parse(string kind, string text, IReadOnlyDictionary<string, ContextPhrases> contexts, bool areTools = false)
    {
        var entries = new List<LexiconEntry>(text.Length / 64);
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var found ? found : text.Length;
            var line = text.AsSpan(start, end - start).TrimEnd('\r');
            if (!line.IsEmpty && line[0] != '#')
            {
                entries.Add(Parse(kind, line, contexts, areTools));
            }

            start = end + 1;
        }

        return new LexiconPart([.. entries]);
    }

    private static LexiconEntry Parse(string kind, ReadOnlySpan<char> line, IReadOnlyDictionary<string, ContextPhrases> contexts, bool areTools)
    {
        Span<Range> fields = stackalloc Range[5];
        if (line.Split(fields, '\t') != 4 || line[fields[0]].IsEmpty || line[fields[1]].IsEmpty)
        {
            throw new FormatException($"A line of the lexicon needs a name, a category, aliases and options: \"{line}\".");
        }

        var aliases = line[fields[2]];
        var entry = new LexiconEntry(kind, line[fields[0]].ToString(), line[fields[1]].ToString(), aliases.IsEmpty ? [] : ImmutableCollectionsMarshal.AsImmutableArray(aliases.ToString().Split(" | "))) { IsTool = areTools };
        return line[fields[3]].IsEmpty ? entry : WithOptions(entry, line[fields[3]].ToString(), contexts);
    }

    private static LexiconEntry WithOptions(LexiconEntry entry, string options, IReadOnlyDictionary<string, ContextPhrases> contexts)
    {
        var (slug, parent, weak, needs, not) = ("", (string?)null, ImmutableArray<string>.Empty, ContextPhrases.None, ContextPhrases.None);
        var (isCase, isStrict, isSoft) = (false, false, false);
        foreach (var option in options.Split(" ; "))
        {
            var equals = option.IndexOf('=');
            var (key, value) = equals < 0 ? (option, "") : (option[..equals], option[(equals + 1)..]);
            switch (key)
            {
                case "slug":
                    slug = value;
                    break;
                case "parent":
                    parent = value;
                    break;
                case "case":
                    isCase = true;
                    break;
                case "weak":
                    weak = value.Length == 0 ? weak.Add(entry.Name) : weak.AddRange(value.Split('|'));
                    break;
                case "strict":
                    isStrict = true;
                    break;
                case "soft":
                    (isSoft, needs) = (true, ContextPhrases.Parse(value, contexts));
                    break;
                case "needs":
                    needs = ContextPhrases.Parse(value, contexts);
                    break;
                case "not":
                    not = ContextPhrases.Parse(value, contexts);
                    break;
                default:
                    throw new FormatException($"The lexicon has no option \"{key}\" ({entry.Name}).");
            }
        }

        return entry with { Slug = slug, Parent = parent, Weak = weak, Needs = needs, Not = not, IsCaseSensitive = isCase, IsStrict = isStrict, IsSoft = isSoft };
    }
}
