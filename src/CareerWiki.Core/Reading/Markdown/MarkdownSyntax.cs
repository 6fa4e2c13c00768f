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

    /// <summary>
    /// The inline content of a text that stands at <paramref name="offset"/> of the source; null for nothing. It begins one character before the
    /// offset: a parenthesis that keeps the text from being read as a list or a heading, to be skipped.
    /// </summary>
    public static ContainerInline? ParseInline(string text, int offset)
    {
        if (TryParse("(" + text.Replace('\n', ' ').TrimEnd()) is not [ParagraphBlock { Inline: { } inlines }, ..])
        {
            return null;
        }

        foreach (var inline in inlines.FindDescendants<Inline>())
        {
            inline.Span = new SourceSpan(inline.Span.Start + offset - 1, inline.Span.End + offset - 1);
        }

        return inlines;
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
