using Markdig.Parsers;
using Markdig.Syntax;

namespace CareerWiki.Core.Reading.Markdown;

/// <summary>A box set apart, as Notion exports its callouts: Markdown between two lines <c>&lt;aside&gt;</c> and <c>&lt;/aside&gt;</c>.</summary>
internal sealed class AsideBlock(BlockParser parser) : ContainerBlock(parser)
{
    /// <summary>True once its end tag was read. While a line is taken up, Markdig marks all blocks as closed.</summary>
    public bool HasEnd { get; set; }
}

/// <summary>Reads <c>&lt;aside&gt;</c> as a container. CommonMark would take it for HTML up to the next empty line, and show its Markdown raw.</summary>
internal sealed class AsideParser : BlockParser
{
    private const int MaxDepth = 10;
    private const string OpenTag = "<aside>";
    private const string CloseTag = "</aside>";

    public AsideParser() => OpeningCharacters = ['<'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line;
        if (processor.IsCodeIndent || !Is(processor, OpenTag) || LastClose(processor) < line.End || Depth(processor.CurrentContainer) >= MaxDepth)
        {
            return BlockState.None;
        }

        processor.NewBlocks.Push(new AsideBlock(this) { Column = processor.Column, Span = { Start = processor.Start, End = line.End } });
        return BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (!Is(processor, CloseTag) || HoldsOpen((ContainerBlock)block))
        {
            return BlockState.Continue;
        }

        ((AsideBlock)block).HasEnd = true;
        block.UpdateSpanEnd(processor.Line.End);
        return BlockState.BreakDiscard;
    }

    // Looked for once in a document.
    private static int LastClose(BlockProcessor processor)
    {
        if (processor.Document.GetData(typeof(AsideParser)) is int known)
        {
            return known;
        }

        var last = processor.Line.Text.LastIndexOf(CloseTag, StringComparison.OrdinalIgnoreCase);
        processor.Document.SetData(typeof(AsideParser), last);
        return last;
    }

    private static int Depth(ContainerBlock? container)
    {
        var depth = 0;
        for (; container is not null; container = container.Parent)
        {
            depth += container is AsideBlock ? 1 : 0;
        }

        return depth;
    }

    // The tag closes the innermost one, and none from within code.
    private static bool HoldsOpen(ContainerBlock container)
    {
        for (var last = container.LastChild; last is not null; last = (last as ContainerBlock)?.LastChild)
        {
            if (last is AsideBlock { HasEnd: false } or FencedCodeBlock { ClosingFencedCharCount: 0 })
            {
                return true;
            }
        }

        return false;
    }

    private static bool Is(BlockProcessor processor, string tag) =>
        processor.Line.Text.AsSpan(processor.Line.Start, processor.Line.Length).Trim().Equals(tag, StringComparison.OrdinalIgnoreCase);
}
