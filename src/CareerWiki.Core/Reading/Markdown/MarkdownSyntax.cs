using Markdig;
using Markdig.Extensions.EmphasisExtras;

namespace CareerWiki.Core.Reading.Markdown;

/// <summary>The Markdown that is read: CommonMark, GitHub's tables, footnotes, and Obsidian's links. In one place, as a table of contents.</summary>
internal static class MarkdownSyntax
{
    public static MarkdownPipeline Pipeline { get; } = Build();

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
