using System.Text.RegularExpressions;

namespace CareerWiki.Core.Reading.Fences;

/// <summary>HTML comments as text (HTML, 13.1.6), and Obsidian's, for stretches that no parser reads as HTML.</summary>
internal static partial class CommentText
{
    public const string Open = "<!--";
    public const string Close = "-->";
    private static readonly string[] Closes = [Close, "--!>"];

    /// <summary>Where the comment that opens at <paramref name="open"/> ends; -1 when it never does.</summary>
    public static int End(string text, int open)
    {
        var inside = open + Open.Length;
        // "<!-->" and "<!--->" are complete.
        if (text.AsSpan(inside).StartsWith(">", StringComparison.Ordinal) || text.AsSpan(inside).StartsWith("->", StringComparison.Ordinal))
        {
            return text.IndexOf('>', inside) + 1;
        }

        for (var dashes = text.IndexOf("--", inside, StringComparison.Ordinal); dashes >= 0; dashes = text.IndexOf("--", dashes + 1, StringComparison.Ordinal))
        {
            // A browser ends one at "--!>" too.
            foreach (var close in Closes)
            {
                if (text.AsSpan(dashes).StartsWith(close, StringComparison.Ordinal))
                {
                    return dashes + close.Length;
                }
            }
        }

        return -1;
    }

    /// <summary>Overwrites every comment that opens between two offsets with blanks, signs included; one without an end up to the second offset.</summary>
    public static string Blank(string text, int start, int end)
    {
        char[]? chars = null;
        for (var i = text.IndexOf(Open, start, end - start, StringComparison.Ordinal); i >= 0 && i < end;)
        {
            chars ??= text.ToCharArray();
            var close = End(text, i) is >= 0 and var found ? Math.Min(found, end) : end;
            for (var j = i; j < close; j++)
            {
                chars[j] = chars[j] == '\n' ? '\n' : ' ';
            }

            i = close < end ? text.IndexOf(Open, close, end - close, StringComparison.Ordinal) : -1;
        }

        foreach (var match in Obsidian().EnumerateMatches(text.AsSpan(start, end - start)))
        {
            chars ??= text.ToCharArray();
            for (var j = start + match.Index; j < start + match.Index + match.Length; j++)
            {
                chars[j] = chars[j] == '\n' ? '\n' : ' ';
            }
        }

        return chars is null ? text : new string(chars);
    }

    /// <summary>A text of one value without its comments.</summary>
    public static string Remove(string text)
    {
        var shown = text.Contains(Open, StringComparison.Ordinal) ? Html().Replace(text, "") : text;
        shown = shown.Contains("%%", StringComparison.Ordinal) ? Obsidian().Replace(shown, "") : shown;
        return ReferenceEquals(shown, text) ? text : shown.Trim();
    }

    [GeneratedRegex("<!--.*?(-->|\\z)", RegexOptions.Singleline)]
    private static partial Regex Html();

    [GeneratedRegex("%%.*?%%", RegexOptions.Singleline)]
    private static partial Regex Obsidian();
}
