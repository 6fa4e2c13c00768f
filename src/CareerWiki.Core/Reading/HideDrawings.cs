using System.Text.RegularExpressions;
using CareerWiki.Core.Diagnostics;
using CareerWiki.Core.Pipelines;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Reading;

/// <summary>
/// A drawing of Obsidian's plug-in Excalidraw is kept in a Markdown file: the words in it, and the rest packed. The words are read, with
/// their links.
/// </summary>
public sealed partial class HideDrawings : IProcessModule
{
    public Draft Process(Draft draft)
    {
        if (draft.IsUnread || draft.Document.Metadata["excalidraw-plugin"] is null)
        {
            return draft;
        }

        var words = Words().Match(draft.Markdown);
        var start = words.Success ? words.Index + words.Length : draft.Markdown.Length;
        var end = Packed().Match(draft.Markdown, start) is { Success: true } packed ? packed.Index : draft.Markdown.Length;
        return draft.Hide([SourceSpan.FromBounds(0, start), SourceSpan.FromBounds(end, draft.Markdown.Length)]).Report(Problems.Drawing(draft.File.Path));
    }

    [GeneratedRegex("^#{1,2} Text Elements[ \\t]*$", RegexOptions.Multiline)]
    private static partial Regex Words();

    // Whatever other part follows.
    [GeneratedRegex("^(?:%%|#{1,6} .*)[ \\t]*$", RegexOptions.Multiline)]
    private static partial Regex Packed();
}
