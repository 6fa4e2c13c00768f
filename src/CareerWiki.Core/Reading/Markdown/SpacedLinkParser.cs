using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CareerWiki.Core.Reading.Markdown;

/// <summary>
/// <c>[text](my notes.md)</c>: CommonMark wants such a target in angle brackets, people don't know. Read when the target has a blank and
/// ends like a file, so that <c>[text](target "title")</c> keeps its meaning. So is a target without blanks that opens a parenthesis and does not
/// close it: Notion cuts long names anywhere.
/// </summary>
internal sealed partial class SpacedLinkParser : InlineParser
{
    private const int MaxLength = 3_000;
    private const int MaxSpaced = 500;

    public SpacedLinkParser() => OpeningCharacters = ['[', '!'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.Text.AsSpan(slice.Start, Math.Min(slice.Length, MaxLength));
        var start = text.StartsWith("![", StringComparison.Ordinal) ? 2 : 1;
        var length = text[0] == '!' && start == 1 ? -1 : text[start..].IndexOfAny('[', ']', '\n');
        if (length <= 0 || !text[(start + length)..].StartsWith("](", StringComparison.Ordinal) || TargetOf(text[(start + length + 2)..]) is not { } target)
        {
            return false;
        }

        var offset = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var whole = start + length + 2 + target.Length + 1;
        var link = new LinkInline(target, "")
        {
            IsImage = start == 2,
            IsClosed = true,
            Span = new SourceSpan(offset, offset + whole - 1),
            Line = line,
            Column = column,
        };
        link.AppendChild(new LiteralInline(new StringSlice(slice.Text, slice.Start + start, slice.Start + start + length - 1))
        {
            Span = new SourceSpan(offset + start, offset + start + length - 1),
        });
        processor.Inline = link;
        slice.Start += whole;
        return true;
    }

    private static string? TargetOf(ReadOnlySpan<char> text)
    {
        var line = text.IndexOf('\n') is >= 0 and var feed ? text[..feed] : text;
        var spaced = line.IndexOf(')') is >= 0 and <= MaxSpaced and var close ? line[..close] : [];
        return spaced.Contains(' ') && Spaced().IsMatch(spaced) ? spaced.ToString() : Unbalanced(line);
    }

    // Up to a parenthesis behind the ending of a file, if one was opened before and is still open there.
    private static string? Unbalanced(ReadOnlySpan<char> text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case ' ' or '\t' or '<' or '>' or '"' or '\'' or ':':
                    return null;
                case '(':
                    depth++;
                    break;
                case ')' when Ending().IsMatch(text[Math.Max(0, i - 6)..i]):
                    return depth > 0 ? text[..i].ToString() : null;
                case ')':
                    depth--;
                    break;
            }
        }

        return null;
    }

    [GeneratedRegex(@"^[^(<>""'\n:]*[^(<>""'\n:\s] [^(<>""'\n:]*\.[A-Za-z0-9]{1,5}(?:#[^(<>""\n]*)?$", RegexOptions.NonBacktracking)]
    private static partial Regex Spaced();

    [GeneratedRegex(@"\.[A-Za-z0-9]{1,5}$")]
    private static partial Regex Ending();
}
