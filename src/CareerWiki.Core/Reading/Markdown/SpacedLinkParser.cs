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

    public SpacedLinkParser() => OpeningCharacters = ['[', '!'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.Text.AsSpan(slice.Start, Math.Min(slice.Length, MaxLength));
        var close = text.IndexOf("](", StringComparison.Ordinal);
        if (close < 0 || text[(close + 2)..].IndexOfAny(' ', '(') < 0)
        {
            return false;
        }

        var match = Pattern().Match(text.ToString());
        if (!match.Success)
        {
            match = Unbalanced().Match(text.ToString());
            if (!match.Success || match.Groups["target"].Value.Count(c => c == '(') <= match.Groups["target"].Value.Count(c => c == ')'))
            {
                return false;
            }
        }

        var offset = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var label = match.Groups["label"];
        var link = new LinkInline(match.Groups["target"].Value, "")
        {
            IsImage = text[0] == '!',
            IsClosed = true,
            Span = new SourceSpan(offset, offset + match.Length - 1),
            Line = line,
            Column = column,
        };
        link.AppendChild(new LiteralInline(new StringSlice(slice.Text, slice.Start + label.Index, slice.Start + label.Index + label.Length - 1))
        {
            Span = new SourceSpan(offset + label.Index, offset + label.Index + label.Length - 1),
        });
        processor.Inline = link;
        slice.Start += match.Length;
        return true;
    }

    [GeneratedRegex(@"^!?\[(?<label>[^\[\]\n]+)\]\((?<target>[^\s<>""':]*\([^\s<>""':]*?\.[A-Za-z0-9]{1,5})\)")]
    private static partial Regex Unbalanced();

    [GeneratedRegex(@"^!?\[(?<label>[^\[\]\n]+)\]\((?<target>[^()<>""'\n:]*[^()<>""'\n:\s] [^()<>""'\n:]*\.[A-Za-z0-9]{1,5}(?:#[^()<>""\n]*)?)\)")]
    private static partial Regex Pattern();
}
