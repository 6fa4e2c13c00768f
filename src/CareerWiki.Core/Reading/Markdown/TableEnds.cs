using System.Text.RegularExpressions;
using CareerWiki.Core.Reading.Fences;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Reading.Markdown;

/// <summary>
/// Ends a table where a line without bars follows its last row. To the parser such a line makes text of the whole table; on GitHub the table
/// stays. The bar that closes the last row becomes a line feed, so that every offset stays true.
/// </summary>
internal static partial class TableEnds
{
    public static string Mark(SourceText source, string markdown)
    {
        if (!markdown.Contains("|\n", StringComparison.Ordinal) && !markdown.Contains("| ", StringComparison.Ordinal))
        {
            return markdown;
        }

        char[]? chars = null;
        FenceLine? fence = null;
        var inTable = false;
        for (var line = 1; line < source.LineCount; line++)
        {
            var start = source.LineStart(line);
            var text = markdown.AsSpan(start, source.Line(line).Length);
            var parsed = FenceLine.Parse(text, line);
            fence = fence is { } open ? parsed?.Closes(open) == true ? null : fence : parsed;
            inTable = fence is null && (inTable ? text.Contains('|') : Delimiter().IsMatch(text));
            var next = markdown.AsSpan(source.LineStart(line + 1), source.Line(line + 1).Length);
            if (inTable && !next.IsWhiteSpace() && !next.Contains('|') && text.TrimEnd().EndsWith("|", StringComparison.Ordinal))
            {
                chars ??= markdown.ToCharArray();
                chars[start + text.TrimEnd().Length - 1] = '\n';
            }
        }

        return chars is null ? markdown : new string(chars);
    }

    [GeneratedRegex(@"^ {0,3}\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*(?:\|\s*)?$(?<=\|.*)")]
    private static partial Regex Delimiter();
}
