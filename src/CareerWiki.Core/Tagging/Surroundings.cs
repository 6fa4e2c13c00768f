using CareerWiki.Core.Text;

namespace CareerWiki.Core.Tagging;

/// <summary>The words right beside a name, with a single blank between.</summary>
internal static class Surroundings
{
    private const int MaxSide = 400;

    /// <summary>True for a Latin word in a Korean line that is no part of a longer piece of Latin text.</summary>
    public static bool StandsAloneInKorean(ReadOnlySpan<char> text, int start, int end) =>
        Hangul.Contains(LineAround(text, start)) && !IsLatinWord(Before(text, start)) && !IsLatinWord(Behind(text, end));

    public static bool IsLatinWord(ReadOnlySpan<char> word) => word.Length > 0 && char.IsAsciiLetter(word[0]);

    /// <summary>Empty for none.</summary>
    public static ReadOnlySpan<char> Before(ReadOnlySpan<char> text, int start)
    {
        if (start < 2 || text[start - 1] != ' ' || !(char.IsAsciiLetterOrDigit(text[start - 2]) || text[start - 2] == ','))
        {
            return [];
        }

        var rest = text[..(start - 1)];
        return rest[(rest.LastIndexOfAny(" \t\n\v") + 1)..];
    }

    /// <summary>All that follows, from the word on; empty for none.</summary>
    public static ReadOnlySpan<char> Behind(ReadOnlySpan<char> text, int end) => end + 1 < text.Length && text[end] == ' ' ? text[(end + 1)..] : [];

    private static ReadOnlySpan<char> LineAround(ReadOnlySpan<char> text, int position)
    {
        var first = Math.Max(0, position - MaxSide);
        var window = text[first..Math.Min(text.Length, position + MaxSide)];
        var line = window[(window[..(position - first)].LastIndexOfAny('\n', Passage.LineBreak) + 1)..];
        return line.IndexOfAny('\n', Passage.LineBreak) is >= 0 and var end ? line[..end] : line;
    }
}
