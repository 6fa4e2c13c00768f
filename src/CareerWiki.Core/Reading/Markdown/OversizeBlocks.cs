using CareerWiki.Core.Reading.Fences;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Reading.Markdown;

/// <summary>
/// Finds runs of lines without an empty one that are too long for the Markdown parser, which needs quadratic time for some. Fenced
/// code takes linear time and is left alone.
/// </summary>
internal static class OversizeBlocks
{
    // Short rows are filled up to the longest, so a small text can make a huge table.
    private const int MaxCells = 50_000;

    /// <summary>In UTF-16 code units.</summary>
    public const int MaxLength = 64 * 1024;

    public static IReadOnlyList<SourceSpan> Find(SourceText source, string markdown)
    {
        if (markdown.Length <= MaxLength && markdown.AsSpan().Count('|') < MaxCells / 100)
        {
            return [];
        }

        var found = new List<SourceSpan>();
        FenceLine? fence = null;
        var start = 0;
        var lines = 0;
        var bars = 0;
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
                (lines, bars) = (0, 0);
                continue;
            }

            lines++;
            bars = Math.Max(bars, text.Count('|'));
            if (lineStart + text.Length - start > MaxLength || (long)bars * lines > MaxCells)
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
}
