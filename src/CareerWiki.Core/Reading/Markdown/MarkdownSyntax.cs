using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax;

namespace CareerWiki.Core.Reading.Markdown;

/// <summary>The Markdown that is read: CommonMark, GitHub's tables, footnotes, and Obsidian's links. In one place, as a table of contents.</summary>
internal static class MarkdownSyntax
{
    public static MarkdownPipeline Pipeline { get; } = Build();

    /// <summary>Null for a text that Markdig refuses: what is nested more than about 128 levels, with a bare ArgumentException.</summary>
    public static MarkdownDocument? TryParse(string markdown)
    {
        try
        {
            return Markdig.Markdown.Parse(markdown, Pipeline);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static MarkdownPipeline Build()
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
        builder.InlineParsers.Insert(0, new WikilinkParser());
        return builder.Build();
    }
}
