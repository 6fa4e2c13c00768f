using Markdig.Parsers;
using Markdig.Syntax;

namespace CareerWiki.Core.Reading.Markdown;

/// <summary>A box set apart, as Notion exports its callouts: Markdown between two lines <c>&lt;aside&gt;</c> and <c>&lt;/aside&gt;</c>.</summary>
internal sealed class AsideBlock(BlockParser parser) : ContainerBlock(parser);

/// <summary>Reads <c>&lt;aside&gt;</c> as a container. CommonMark would take it for HTML up to the next empty line, and show its Markdown raw.</summary>
internal sealed class AsideParser : BlockParser
{
    private const string OpenTag = "<aside>";
    private const string CloseTag = "</aside>";

    public AsideParser() => OpeningCharacters = ['<'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line;
        if (processor.IsCodeIndent || !Is(processor, OpenTag) || line.Text.IndexOf(CloseTag, line.End, StringComparison.OrdinalIgnoreCase) < 0)
        {
            return BlockState.None;
        }

        processor.NewBlocks.Push(new AsideBlock(this) { Column = processor.Column, Span = { Start = processor.Start, End = line.End } });
        return BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (!Is(processor, CloseTag))
        {
            return BlockState.Continue;
        }

        block.UpdateSpanEnd(processor.Line.End);
        return BlockState.BreakDiscard;
    }

    private static bool Is(BlockProcessor processor, string tag) =>
        processor.Line.Text.AsSpan(processor.Line.Start, processor.Line.Length).Trim().Equals(tag, StringComparison.OrdinalIgnoreCase);
}
