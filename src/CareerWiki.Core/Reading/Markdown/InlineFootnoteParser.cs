using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CareerWiki.Core.Reading.Markdown;

/// <summary><c>^[a footnote written where it is referred to]</c></summary>
internal sealed class InlineFootnote : LeafInline
{
    /// <summary>The note within the brackets, without what is hidden.</summary>
    public required string Text { get; init; }
}

/// <summary>Reads Pandoc's and Obsidian's inline footnotes; brackets in them are balanced.</summary>
internal sealed class InlineFootnoteParser : InlineParser
{
    private const int MaxLength = 2_000;

    public InlineFootnoteParser() => OpeningCharacters = ['^'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '[')
        {
            return false;
        }

        var text = slice.Text.AsSpan(slice.Start, Math.Min(slice.Length, MaxLength));
        var depth = 0;
        for (var i = 1; i < text.Length; i++)
        {
            depth += text[i] switch { '[' => 1, ']' => -1, _ => 0 };
            if (depth == 0)
            {
                return Take(processor, ref slice, i);
            }
        }

        return false;
    }

    private static bool Take(InlineProcessor processor, ref StringSlice slice, int close)
    {
        if (slice.Text.AsSpan(slice.Start + 2, close - 2).IsWhiteSpace())
        {
            return false;
        }

        var offset = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new InlineFootnote
        {
            Text = slice.Text.Substring(slice.Start + 2, close - 2),
            Span = new SourceSpan(offset, offset + close),
            Line = line,
            Column = column,
        };
        slice.Start += close + 1;
        return true;
    }
}
