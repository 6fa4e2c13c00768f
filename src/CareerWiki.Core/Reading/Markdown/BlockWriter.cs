using System.Collections.Immutable;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Reading.Fences;
using CareerWiki.Core.Reading.Html;
using CareerWiki.Core.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Block = CareerWiki.Core.Documents.Block;
using MarkdigBlock = Markdig.Syntax.Block;
using SourceSpan = CareerWiki.Core.Text.SourceSpan;

namespace CareerWiki.Core.Reading.Markdown;

/// <summary>Writes blocks: body parts on one side, the tree for readers of facts on the other. Fences and tables are in files of their own.</summary>
internal sealed partial class BlockWriter
{
    private readonly Accumulator _to;
    private readonly HtmlWriter _html;
    private readonly string _shown;
    private readonly bool _readOutlines;
    private readonly bool _marksBlocks;
    private bool _inCell;
    private (BodyBuilder Body, int Start, int End) _before;

    /// <param name="shown">The text without what is hidden, for what is shown as it is.</param>
    public BlockWriter(Accumulator to, string shown, bool readOutlines)
    {
        _to = to;
        _shown = shown;
        _html = new HtmlWriter(to);
        _readOutlines = readOutlines;
        _marksBlocks = shown.Contains("\n^", StringComparison.Ordinal);
    }

    public void WriteHeading(LeafBlock block, int level)
    {
        _html.CloseAll();
        var inlines = new InlineWriter(_to, _html, isProse: false);
        // The heading's links belong to the section that it opens.
        var firstLink = _to.Links.Count;
        var content = _to.Capture(() => inlines.Write(block.Inline, block.Span.End + 1));

        var span = new SourceSpan(block.Span.Start, block.Span.Length);
        var text = inlines.Lines.Joined.Trim();
        _to.BeginSection(new Heading(text, level, Slug.Of(text), span, content));
        for (var i = firstLink; i < _to.Links.Count; i++)
        {
            _to.Links[i] = _to.Links[i] with { Section = _to.Section };
        }

        // A line that stands for a heading is still a bold line to those who compare it with others.
        var bold = block.Parser is SectionLineParser ? text.Length : 0;
        _to.Add(new Block(BlockForm.Heading, _to.Section, span, [new TextLine(text, span, bold)], []) { Level = level });
    }

    public void Write(MarkdigBlock block, bool isTight = false)
    {
        if (!_marksBlocks)
        {
            WriteMarked(block, isTight);
            return;
        }

        // An id on a line of its own marks the block before it.
        var start = _to.Body.Mark();
        WriteMarked(block, isTight);
        _before = (_to.Body, start, _to.Body.Mark());
    }

    private void WriteBlock(MarkdigBlock block, bool isTight)
    {
        switch (block)
        {
            case HeadingBlock heading:
                WriteText(BlockForm.Paragraph, heading, $"<p class=\"heading-{heading.Level}\">", "</p>\n");
                break;
            case ParagraphBlock paragraph:
                var isBare = isTight || IsEmbed(paragraph);
                WriteText(BlockForm.Paragraph, paragraph, isBare ? "" : "<p>", isBare ? "" : "</p>\n");
                break;
            case ListBlock list:
                WriteList(list);
                break;
            case QuoteBlock quote:
                WriteQuote(quote);
                break;
            case FencedCodeBlock fence:
                WriteFence(fence);
                break;
            case HtmlBlock html:
                WriteHtml(html);
                break;
            case CodeBlock code:
                WriteCode(code, "");
                break;
            case ThematicBreakBlock:
                _to.Html("<hr>\n");
                _to.Add(new Block(BlockForm.Rule, _to.Section, new SourceSpan(block.Span.Start, block.Span.Length), [], []));
                break;
            case Table table:
                WriteTable(table);
                break;
            case FootnoteGroup footnotes:
                FootnoteWriter.WriteGroup(footnotes, _to, note => Container(() => WriteAll(note)));
                break;
            case LinkReferenceDefinitionGroup definitions:
                WriteLabels(definitions);
                break;
            case AsideBlock aside:
                _to.Html("<aside class=\"callout\" data-callout=\"note\">\n");
                WriteAll(aside);
                _to.Html("</aside>\n");
                break;
            case LinkReferenceDefinition or BlankLineBlock:
                break;
            case ContainerBlock container:
                WriteAll(container);
                break;
            case LeafBlock leaf:
                WritePlain(new SourceSpan(leaf.Span.Start, leaf.Span.Length));
                break;
        }
    }

    /// <summary>Shows a stretch of the source as it is, line by line.</summary>
    public void WritePlain(SourceSpan span)
    {
        var text = CommentText.Blank(_shown, span.Start, span.End).Substring(span.Start, span.Length).Trim('\n');
        _to.Html("<pre class=\"plain\">");
        _to.Body.Add(new TextRun(text, -1));
        _to.Html("</pre>\n");
        _to.Add(new Block(BlockForm.Paragraph, _to.Section, span, [new TextLine(text, span)], []));
    }

    // "[합격]: 내일" has the form of a link definition, but leads nowhere: it is a line of text.
    private void WriteLabels(LinkReferenceDefinitionGroup definitions)
    {
        foreach (var definition in definitions.OfType<LinkReferenceDefinition>())
        {
            if (definition.Url?.AsSpan().ContainsAny("/.#:") == false && definition.Span.Length > 0)
            {
                WritePlain(new SourceSpan(definition.Span.Start, definition.Span.Length));
            }
        }
    }

    /// <summary>Closes what raw HTML left open; to be called before the last section ends.</summary>
    public void Finish() => _html.CloseAll();

    private void WriteAll(ContainerBlock container, bool isTight = false)
    {
        foreach (var block in container)
        {
            Write(block, isTight);
        }
    }

    private ImmutableArray<Block> Container(Action write)
    {
        var mark = _html.Enter();
        var blocks = _to.Within(write);
        _html.Leave(mark);
        return blocks;
    }

    private InlineWriter WriteText(BlockForm form, LeafBlock leaf, string open, string close, int from = 0, string? firstBreak = null)
    {
        _to.Html(open);
        var until = WriteBlockId(leaf);
        var start = until < int.MaxValue ? _to.Body.Mark() : 0;
        var inlines = new InlineWriter(_to, _html, isProse: true) { Lines = new LineCollector(new SourceSpan(leaf.Span.Start, leaf.Span.Length)), EmbedsAreBlocks = IsEmbed(leaf), FirstBreak = firstBreak, ReadsChecks = !_inCell, LineMark = _inCell ? null : open switch { "<p>" => MarkForm.Line, "" => MarkForm.BareLine, _ => null } };
        inlines.Write(leaf.Inline, leaf.Span.End + 1, from, until);
        var written = until < int.MaxValue ? _to.Body.Between(start, _to.Body.Mark()) : Body.Empty;
        _to.Html(firstBreak is not null && inlines.FirstBreak is null ? "</p>\n" : close);
        var lines = inlines.Lines.Lines();
        if (lines.Length > 0)
        {
            _to.Add(new Block(form, _to.Section, new SourceSpan(leaf.Span.Start, leaf.Span.Length), lines, []) { Check = lines[0].Check });
        }

        if (until < int.MaxValue)
        {
            _to.BlockIds[^1] = lines.Length > 0
                ? _to.BlockIds[^1] with { Html = written }
                : _to.BlockIds[^1] with { Html = Before(), IsBlock = true };
        }

        return inlines;
    }

    private static bool IsEmbed(LeafBlock leaf) =>
        leaf.Inline?.FirstChild is WikilinkInline { IsEmbed: true } wiki && wiki.NextSibling is null;

    private void WriteList(ListBlock list)
    {
        var tag = list.IsOrdered ? "ol" : "ul";
        var start = list.IsOrdered && list.OrderedStart is not (null or "1") ? $" start=\"{list.OrderedStart}\"" : "";
        _to.Html($"\n<{tag}{start}>\n");
        foreach (var item in list.OfType<ListItemBlock>())
        {
            _to.Html("<li>");
            var children = Container(() => WriteAll(item, isTight: !list.IsLoose));
            _to.Html("</li>\n");
            _to.Add(ToItem(item, children, list.IsOrdered));
        }

        _to.Html($"</{tag}>\n");
    }

    // The first paragraph is the item's own text.
    private Block ToItem(ListItemBlock item, ImmutableArray<Block> children, bool isOrdered)
    {
        var own = children is [{ Form: BlockForm.Paragraph } first, ..] ? first : null;
        var span = new SourceSpan(item.Span.Start, item.Span.Length);
        return new Block(BlockForm.Item, own?.Section ?? _to.Section, span, own?.Lines ?? [], own is null ? children : children.RemoveAt(0))
        {
            Number = isOrdered ? item.Order.ToString(System.Globalization.CultureInfo.InvariantCulture) : null,
            Check = own?.Check ?? -1,
        };
    }

    private void WriteQuote(QuoteBlock quote)
    {
        var span = new SourceSpan(quote.Span.Start, quote.Span.Length);
        if (quote is [ParagraphBlock first, ..] && Callout.At(_to.Source.Text, first.Span.Start) is { } callout)
        {
            _to.Html(callout.OpenTag);
            var children = Container(() =>
            {
                // The lines below the title belong to the same paragraph of the source.
                WriteText(BlockForm.Paragraph, first, callout.TitleTag, callout.CloseTitleTag, callout.TitleStart, firstBreak: callout.CloseTitleTag + "<p>");
                foreach (var block in quote.Skip(1))
                {
                    Write(block);
                }
            });
            _to.Html(callout.CloseTag);
            _to.Add(new Block(BlockForm.Quote, _to.Section, span, [], children));
            return;
        }

        _to.Html("<blockquote>\n");
        var content = Container(() => WriteAll(quote));
        _to.Html("</blockquote>\n");
        _to.Add(new Block(BlockForm.Quote, _to.Section, span, [], content));
    }

    private void WriteHtml(HtmlBlock block)
    {
        var inlines = new InlineWriter(_to, _html, isProse: true) { Lines = new LineCollector(new SourceSpan(block.Span.Start, block.Span.Length)) };
        _html.WriteBlock(block.Lines.ToString(), block.Span.Start, inlines);
        inlines.Write(null, 0);
        _to.Html("\n");
        var lines = inlines.Lines.Lines();
        if (lines.Length > 0)
        {
            _to.Add(new Block(BlockForm.Paragraph, _to.Section, new SourceSpan(block.Span.Start, block.Span.Length), lines, []));
        }
    }
}
