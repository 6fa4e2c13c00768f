namespace CareerWiki.Core.Tagging;

/// <summary>
/// The stretch of a passage that is read as one sentence: up to a full stop before a blank, a change of block, or the end of a line that was not
/// just wrapped. Who writes notes ends a thought with the line, long before its margin.
/// </summary>
internal static class SentenceBounds
{
    private const int MinWrapped = 50;

    // In characters: what is farther away than the half of it says nothing of a word, and a line may be endless.
    private const int Block = 800;

    public static (int Start, int End) Around(string text, int position)
    {
        var (first, last) = ReachOf(position);
        var start = position;
        while (start > first && !EndsAt(text, start - 1))
        {
            start--;
        }

        var end = position;
        while (end < Math.Min(text.Length, last) && !EndsAt(text, end))
        {
            end++;
        }

        return (start, end);
    }

    /// <summary>How far a sentence may reach. The same for many positions in a row, so that names in an endless line share what is cut out of it.</summary>
    public static (int First, int Last) ReachOf(int position)
    {
        var first = Math.Max(0, (position - (Block / 2)) / Block * Block);
        return (first, first + (2 * Block));
    }

    private static bool EndsAt(string text, int i) => text[i] switch
    {
        '\n' => true,
        Passage.LineBreak => i - text.AsSpan(0, i).LastIndexOfAny('\n', Passage.LineBreak) <= MinWrapped,
        '.' or '!' or '?' or '。' or '？' or '！' => i + 1 < text.Length && char.IsWhiteSpace(text[i + 1]) && !EndsAbbreviation(text, i),
        _ => false,
    };

    // "Mr. ", "vs. ", "2. "
    private static bool EndsAbbreviation(string text, int stop)
    {
        var start = stop;
        while (start > 0 && char.IsLetterOrDigit(text[start - 1]))
        {
            start--;
        }

        return text[stop] == '.' && (text.AsSpan(start, stop - start) is "vs" or "Mr" or "Mrs" or "Ms" or "Dr" or "No" or "e.g" or "i.e" or "etc" || int.TryParse(text.AsSpan(start, stop - start), out _));
    }
}
