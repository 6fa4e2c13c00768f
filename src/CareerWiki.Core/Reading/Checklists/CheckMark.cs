namespace CareerWiki.Core.Reading.Checklists;

internal enum CheckSign
{
    Open,
    Done,

    /// <summary><c>✅</c>, which people use both for what is done and for what would be proof; see <see cref="CheckRule"/>.</summary>
    Green,
}

/// <summary>The signs that make a line an item of a checklist. They count at the start of a line only.</summary>
internal static class CheckMark
{
    private const string OpenSigns = "□☐⬜◻▢";
    private const string DoneSigns = "☑✔✓";
    private const char FilledSquare = '■';

    /// <summary>True when the filled square has a partner here. Alone it is a bullet, as Korean offices write it.</summary>
    public static bool UsesFilledSquare(string text) => text.Contains(FilledSquare) && HasOtherMarks(text);

    private static bool HasOtherMarks(string text) => text.AsSpan().ContainsAny(OpenSigns + DoneSigns) || text.Contains("[ ]", StringComparison.Ordinal);

    /// <summary>The sign at the start of <paramref name="line"/> and how many characters it takes with the blanks behind it; null without one.</summary>
    public static (CheckSign Sign, int Length)? At(ReadOnlySpan<char> line, bool filledSquare)
    {
        if (line.IsEmpty || char.IsLetterOrDigit(line[0]))
        {
            return null;
        }

        var (sign, length) = line switch
        {
            ['[', ' ', ']', ..] => (CheckSign.Open, 3),
            ['[', 'x' or 'X' or 'v' or 'V', ']', ..] => (CheckSign.Done, 3),
            ['✅', ..] => (CheckSign.Green, 1),
            ['\uD83D', '\uDD32', ..] => (CheckSign.Open, 2),
            [var c, ..] when OpenSigns.Contains(c) => (CheckSign.Open, 1),
            [var c, ..] when DoneSigns.Contains(c) || (c == FilledSquare && filledSquare) => (CheckSign.Done, 1),
            _ => (default, 0),
        };

        if (length == 0)
        {
            return null;
        }

        var rest = line[length..];
        var isEmoji = line[0] != '[';
        if (isEmoji && rest.StartsWith("\uFE0F", StringComparison.Ordinal))
        {
            length++;
            rest = rest[1..];
        }

        var blanks = rest.Length - rest.TrimStart(" \t").Length;
        // "[x](target)" is a link and "[x]yz" a word; a sign of its own needs no blank.
        return isEmoji || blanks > 0 || rest.IsEmpty || rest[0] == '\n' ? (sign, length + blanks) : null;
    }
}
