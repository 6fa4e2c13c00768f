using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CareerWiki.Core.Reading.Markdown;

/// <summary><c>[[target|label]]</c>, or an embed when an exclamation mark stands before it.</summary>
internal sealed class WikilinkInline : LeafInline
{
    public required string Target { get; init; }

    /// <summary>Null without a bar.</summary>
    public string? Label { get; init; }

    public bool IsEmbed { get; init; }
}

/// <summary>Reads Obsidian's links before Markdig can take their brackets for its own, and their bar for a table's.</summary>
internal sealed class WikilinkParser : InlineParser
{
    private const int MaxLength = 500;

    public WikilinkParser() => OpeningCharacters = ['[', '!'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var isEmbed = slice.CurrentChar == '!';
        var text = slice.Text.AsSpan(slice.Start, Math.Min(slice.Length, MaxLength));
        var start = isEmbed ? 3 : 2;
        if (!text.StartsWith(isEmbed ? "![[" : "[[", StringComparison.Ordinal))
        {
            return false;
        }

        var close = text.IndexOf("]]", StringComparison.Ordinal);
        var inner = close > start ? text[start..close] : [];
        if (inner.Trim(" #|^").IsEmpty || inner.ContainsAny("\n[]"))
        {
            return false;
        }

        // Within a table the bar is written with a backslash.
        var bar = inner.IndexOf('|');
        var target = (bar < 0 ? inner : inner[..bar]).TrimEnd('\\').Trim();
        var label = bar < 0 ? [] : inner[(bar + 1)..].Trim();
        var offset = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new WikilinkInline
        {
            Target = target.ToString(),
            Label = label.IsEmpty ? null : label.ToString(),
            IsEmbed = isEmbed,
            Span = new SourceSpan(offset, offset + close + 1),
            Line = line,
            Column = column,
        };
        slice.Start += close + 2;
        return true;
    }
}
