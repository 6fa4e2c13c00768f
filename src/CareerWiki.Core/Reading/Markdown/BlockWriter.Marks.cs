using System.Text.RegularExpressions;
using CareerWiki.Core.Documents;
using Markdig.Syntax;
using MarkdigBlock = Markdig.Syntax.Block;
using SourceSpan = CareerWiki.Core.Text.SourceSpan;

namespace CareerWiki.Core.Reading.Markdown;

/// <content>Where blocks begin and end, and the ids that their author gave them.</content>
internal sealed partial class BlockWriter
{
    private void WriteMarked(MarkdigBlock block, bool isTight)
    {
        // Nothing that hangs on a block begins within a cell.
        if (_inCell)
        {
            WriteBlock(block, isTight);
            return;
        }

        _to.Body.Add(new MarkStart(block.Span.Start, MarkForm.Block));
        WriteBlock(block, isTight);
        _to.Body.Add(new MarkEnd(block.Span.End + 1));
    }

    private Body Before() => _marksBlocks && _before.Body == _to.Body ? _to.Body.Between(_before.Start, _before.End) : Body.Empty;

    /// <summary>Obsidian's <c>^id</c> at the end of a block: an anchor before the text, and the offset at which the text ends.</summary>
    private int WriteBlockId(LeafBlock leaf)
    {
        var text = leaf.Span.Length > 0 ? _to.Source.Text.AsSpan(leaf.Span.Start, leaf.Span.Length).TrimEnd() : [];
        if (text.LastIndexOf('^') < 0)
        {
            return int.MaxValue;
        }

        var match = BlockIdPattern().Match(text.ToString());
        if (!match.Success)
        {
            return int.MaxValue;
        }

        var id = match.Groups["id"].Value;
        _to.BlockIds.Add(new BlockId(id, _to.Section, new SourceSpan(leaf.Span.Start, leaf.Span.Length), Body.Empty));
        _to.Html("<span");
        _to.Body.Add(new IdHole("^" + id));
        _to.Html("></span>");
        return leaf.Span.Start + match.Index;
    }

    [GeneratedRegex(@"(?:^|\s)\^(?<id>[A-Za-z0-9-]+)$")]
    private static partial Regex BlockIdPattern();
}
