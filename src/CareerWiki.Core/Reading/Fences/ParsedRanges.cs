using CareerWiki.Core.Pipelines;
using CareerWiki.Core.Reading.Checklists;
using CareerWiki.Core.Reading.Markdown;
using CareerWiki.Core.Reading.Outlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = CareerWiki.Core.Text.SourceSpan;

namespace CareerWiki.Core.Reading.Fences;

/// <summary>What is code in a draft, and what is raw HTML, as the parser sees it: for modules that look at the text before it is read.</summary>
internal sealed record ParsedRanges(SpanIndex Code, SpanIndex Html)
{
    /// <summary>Parses the draft. One that the parser refuses has neither.</summary>
    /// <param name="withOutlines">False when fences that are outlines are no code.</param>
    public static ParsedRanges Of(Draft draft, bool withOutlines = true)
    {
        if (MarkdownSyntax.TryParse(draft.Hide(OversizeBlocks.Find(draft.Source, draft.Markdown)).Markdown) is not { } tree)
        {
            return new ParsedRanges(new SpanIndex([]), new SpanIndex([]));
        }

        return new ParsedRanges(
            Index(tree.Descendants().Where(node => node is CodeInline || (node is CodeBlock code && (withOutlines || !IsOutline(code, draft))))),
            Index(tree.Descendants<HtmlBlock>()));
    }

    private static bool IsOutline(CodeBlock code, Draft draft) => code is FencedCodeBlock fence && (draft.Document.Metadata.Flag("outlines") ?? true)
        && OutlineFence.Is($"{fence.Info} {fence.Arguments}".Trim(), [.. fence.Lines.ToString().Split('\n').Select(line => OutlineLine.Parse(line, 0, CheckMark.UsesFilledSquare(draft.Source.Text)))]);

    private static SpanIndex Index(IEnumerable<MarkdownObject> nodes) => new(nodes.Select(node => SourceSpan.FromBounds(node.Span.Start, node.Span.End + 1)));
}

/// <summary>Stretches of text that don't overlap.</summary>
internal sealed class SpanIndex(IEnumerable<SourceSpan> spans)
{
    private readonly SourceSpan[] _spans = [.. spans.OrderBy(span => span.Start)];

    /// <summary>The stretch that holds an offset; null for none.</summary>
    public SourceSpan? Find(int offset)
    {
        var (low, high) = (0, _spans.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (_spans[middle].End <= offset)
            {
                low = middle + 1;
            }
            else if (_spans[middle].Start > offset)
            {
                high = middle - 1;
            }
            else
            {
                return _spans[middle];
            }
        }

        return null;
    }
}
