using CareerWiki.Core.Reading.Fences;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Reading.Markdown;

/// <summary>
/// Finds runs of lines without an empty one that are too long for the Markdown parser, or have too many brackets open: it needs quadratic time
/// for some. Fenced code takes linear time and is left alone.
/// </summary>
internal static class OversizeBlocks
{
    // Short rows are filled up to the longest, so a small text can make a huge table.
    private const int MaxCells = 50_000;

    /// <summary>How many brackets of a sort may be open at a time.</summary>
    public const int MaxOpen = 500;

    /// <summary>In UTF-16 code units.</summary>
    public const int MaxLength = 64 * 1024;

    public static IReadOnlyList<SourceSpan> Find(SourceText source, string markdown)
    {
        if (markdown.Length <= MaxLength && markdown.AsSpan().Count('|') < MaxCells / 100 && markdown.AsSpan().Count('[') < MaxOpen)
        {
            return [];
        }

        var found = new List<SourceSpan>();
        FenceLine? fence = null;
        var start = 0;
        var lines = 0;
        var bars = 0;
        var brackets = new OpenBrackets();
        for (var line = 1; line <= source.LineCount; line++)
        {
            var lineStart = source.LineStart(line);
            var text = markdown.AsSpan(lineStart, source.Line(line).Length);
            var parsed = FenceLine.Parse(WithoutMarkers(text), line);
            var wasFence = fence is not null;
            fence = fence is { } open ? parsed?.Closes(open) == true ? null : fence : parsed;
            if (wasFence || fence is not null || text.IsWhiteSpace())
            {
                start = lineStart + text.Length + 1;
                (lines, bars, brackets) = (0, 0, new OpenBrackets());
                continue;
            }

            lines++;
            bars = Math.Max(bars, text.Count('|'));
            brackets.Read(text);
            if (lineStart + text.Length - start > MaxLength || (long)bars * lines > MaxCells || brackets.Most > MaxOpen)
            {
                Add(found, SourceSpan.FromBounds(start, lineStart + text.Length));
            }
        }

        return found;
    }

    // A fence may begin within a list or a quote.
    private static ReadOnlySpan<char> WithoutMarkers(ReadOnlySpan<char> text)
    {
        var content = text.TrimStart(" \t>-*+.)0123456789");
        return content.StartsWith("```", StringComparison.Ordinal) || content.StartsWith("~~~", StringComparison.Ordinal) ? content : text;
    }

    // Each further line of a long block ends in a longer span of the same start.
    private static void Add(List<SourceSpan> found, SourceSpan span)
    {
        if (found.Count > 0 && found[^1].Start == span.Start)
        {
            found.RemoveAt(found.Count - 1);
        }

        found.Add(span);
    }

    /// <summary>Counts brackets that wait for their other half.</summary>
    private struct OpenBrackets
    {
        private int _square;
        private int _round;

        /// <summary>The most of one sort that were open at a time.</summary>
        public int Most { get; private set; }

        public void Read(ReadOnlySpan<char> text)
        {
            for (var i = text.IndexOfAny("[]()"); i >= 0;)
            {
                (_square, _round) = text[i] switch
                {
                    '[' => (_square + 1, _round),
                    ']' => (Math.Max(0, _square - 1), _round),
                    '(' => (_square, _round + 1),
                    _ => (_square, Math.Max(0, _round - 1)),
                };
                Most = Math.Max(Most, Math.Max(_square, _round));
                var next = text[(i + 1)..].IndexOfAny("[]()");
                i = next < 0 ? -1 : i + 1 + next;
            }
        }
    }
}
