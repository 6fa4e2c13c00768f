using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CareerWiki.Core.Reading.Markdown;

/// <summary>The Markdown that is read: CommonMark, GitHub's tables, footnotes, and Obsidian's links. In one place, as a table of contents.</summary>
internal static class MarkdownSyntax
{
    private static readonly MarkdownPipeline Plain = Build(null);

    /// <summary>The same with lines that stand for headings.</summary>
    public static MarkdownPipeline WithSectionLines(Func<string, bool> isSectionTitle) => Build(new SectionLineParser(isSectionTitle));

    /// <summary>Null for a text that Markdig refuses: what is nested more than about 128 levels, with a bare ArgumentException.</summary>
    public static MarkdownDocument? TryParse(string markdown, MarkdownPipeline? pipeline = null)
    {
        try
        {
            return Markdig.Markdown.Parse(markdown, pipeline ?? Plain);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The inline content of a stretch of the source, with true positions; null for nothing.</summary>
    public static ContainerInline? ParseInline(string source, Core.Text.SourceSpan span)
    {
        var text = source.Substring(span.Start, span.Length).Replace('\n', ' ').TrimEnd();
        // Empty lines before it keep every offset true.
        return TryParse(new string('\n', span.Start) + text) is [ParagraphBlock paragraph, ..] ? paragraph.Inline : null;
    }

    private static MarkdownPipeline Build(SectionLineParser? sectionLines)
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UsePipeTables()
            .UseFootnotes()
            // Double signs only: "~3월" and "2^10" are no markup.
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough | EmphasisExtraOptions.Marked)
            .UseAutoLinks()
            // Closes **굵게(bold)**은, where CommonMark sees no right-flanking run.
            .UseCjkFriendlyEmphasis();
        builder.BlockParsers.Insert(0, new AsideParser());
        builder.InlineParsers.Insert(0, new InlineFootnoteParser());
        builder.InlineParsers.Insert(0, new SpacedLinkParser());
        builder.InlineParsers.Insert(0, new WikilinkParser());
        if (sectionLines is not null)
        {
            builder.BlockParsers.Insert(0, sectionLines);
        }

        return builder.Build();
    }
}
