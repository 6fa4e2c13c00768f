using System.Text.RegularExpressions;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Reading.Checklists;
using CareerWiki.Core.Reading.Html;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax.Inlines;
using SourceSpan = CareerWiki.Core.Text.SourceSpan;

namespace CareerWiki.Core.Reading.Markdown;

/// <summary>Writes the inline content of one block: body parts on one side, plain lines on the other. Links are in a file of their own.</summary>
internal sealed partial class InlineWriter
{
    private readonly Accumulator _to;
    private readonly HtmlWriter _html;
    private readonly bool _isProse;
    private int _bold;
    private int _emphasis;
    private int _skipTo;
    private int _end;
    private int _cutAt = int.MaxValue;

    /// <param name="isProse">False in headings, where neither tags nor check marks are read.</param>
    public InlineWriter(Accumulator to, HtmlWriter html, bool isProse)
    {
        _to = to;
        _html = html;
        _isProse = isProse;
    }

    public LineCollector Lines { get; init; } = new();

    /// <summary>False in the cells of a table, where a mark is a value.</summary>
    public bool ReadsChecks { get; init; } = true;

    /// <summary>Written in place of the first line break; null once that is done.</summary>
    public string? FirstBreak { get; set; }

    /// <summary>How the beginnings of further lines are marked; null for not at all.</summary>
    public MarkForm? LineMark { get; init; }

    /// <summary>True in a paragraph that holds nothing but an embed.</summary>
    public bool EmbedsAreBlocks { get; init; }

    /// <param name="end">The offset behind the block.</param>
    /// <param name="from">What stands before this offset is markup that a block has dealt with.</param>
    /// <param name="until">What stands at or behind this offset likewise.</param>
    public void Write(ContainerInline? inlines, int end, int from = 0, int until = int.MaxValue)
    {
        _end = end;
        _skipTo = from;
        _cutAt = until;
        var mark = _html.Enter();
        WriteAll(inlines);
        _html.Leave(mark);
        _html.EndBlock();
        CompleteLinks();
    }

    private void WriteAll(ContainerInline? container)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            Write(inline);
        }
    }

    private void Write(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                var text = literal.Content.ToString();
                Text(text, literal.Span.End + 1 - text.Length);
                break;
            case LineBreakInline { IsHard: true } or LineBreakInline:
                Break(((LineBreakInline)inline).IsHard, inline.Span.End + 1);
                break;
            case EmphasisInline emphasis:
                WriteEmphasis(emphasis);
                break;
            case CodeInline code:
                _to.Html("<code>");
                Text(code.Content, code.Span.Start + code.DelimiterCount, isMarkup: false);
                _to.Html("</code>");
                break;
            case LinkInline { IsImage: true } image:
                var label = ImageLabel.Parse(PlainText(image));
                WriteImage(image.GetDynamicUrl?.Invoke() ?? image.Url ?? "", label.Text ?? "", Span(image), label.Size);
                break;
            case LinkInline link:
                WriteLink(link);
                break;
            case AutolinkInline auto:
                WriteAddress(auto.IsEmail ? "mailto:" + auto.Url : auto.Url, auto.Url, auto.Span.Start + 1);
                break;
            case WikilinkInline wiki:
                WriteWikilink(wiki);
                break;
            case HtmlEntityInline entity:
                Text(entity.Transcoded.ToString(), -1);
                break;
            case HtmlInline html:
                _html.WriteInline(html.Tag, html.Span.Start, Behind(html), this);
                break;
            case FootnoteLink { IsBackLink: false } footnote:
                RefersTo(FootnoteWriter.Claim(footnote, _to));
                break;
            case FootnoteLink:
                break;
            case InlineFootnote note:
                WriteInlineFootnote(note);
                break;
            case DelimiterInline delimiter:
                Text(delimiter.ToLiteral(), delimiter.Span.Start);
                WriteAll(delimiter);
                break;
            case ContainerInline container:
                WriteAll(container);
                break;
            default:
                Text(_to.Source.Text.Substring(inline.Span.Start, inline.Span.Length), inline.Span.Start);
                break;
        }
    }

    /// <summary>Visible text. Called by the HTML writer for text between tags as well.</summary>
    /// <param name="start">Its place in the source letter by letter; -1 for none.</param>
    public void Text(string text, int start, bool isMarkup = true)
    {
        if (_html.IsSuppressing)
        {
            return;
        }

        if (start >= 0)
        {
            var skipped = Math.Clamp(_skipTo - start, 0, text.Length);
            var kept = Math.Clamp(_cutAt - start, 0, text.Length);
            text = kept > skipped ? text[skipped..kept] : "";
            start += skipped;
        }

        if (_isProse && ReadsChecks && isMarkup && start >= 0 && text.Length > 0 && Lines.IsAtLineStart && CheckAt(start) is { } length)
        {
            _skipTo = start + length;
            Text(text, start, isMarkup);
            return;
        }

        if (_isProse && isMarkup && _link < 0 && start >= 0 && text.Contains('#'))
        {
            WriteTags(text, start);
        }
        else if (text.Length > 0)
        {
            Run(text, start);
        }
    }

    private void Run(string text, int start)
    {
        // Markdig's positions are off by a character here and there; a run without a true one has none.
        var at = start >= 0 && _to.Source.Text.AsSpan(Math.Min(start, _to.Source.Text.Length)).StartsWith(text, StringComparison.Ordinal) ? start : -1;
        _to.Body.Add(new TextRun(text, at));
        Lines.Append(text, start, _bold > 0);
    }

    private int? CheckAt(int start)
    {
        if (Lines.Check >= 0 || CheckMark.At(_to.Source.Text.AsSpan(start), _to.FilledSquare) is not { } mark)
        {
            return null;
        }

        Lines.Check = _to.AddCheck(mark.Sign, new SourceSpan(start, mark.Length));
        _to.Body.Add(new CheckBox(Lines.Check));
        return mark.Length;
    }

    // The tag is read from the source, since Markdig cuts "#a_b" at the underscore.
    private void WriteTags(string text, int start)
    {
        var done = 0;
        for (var hash = text.IndexOf('#'); hash >= 0; hash = text.IndexOf('#', hash + 1))
        {
            var tag = TagPattern().Match(_to.Source.Text, start + hash);
            if (hash < done || !tag.Success || tag.Index != start + hash)
            {
                continue;
            }

            RunIfAny(text[done..hash], start + done);
            _to.AddTag(tag.Groups["name"].Value);
            _to.Html("<span class=\"tag\">");
            Run(tag.Value, start + hash);
            _to.Html("</span>");
            done = Math.Min(text.Length, hash + tag.Length);
            _skipTo = start + hash + tag.Length;
        }

        RunIfAny(text[done..], start + done);
    }

    private void RunIfAny(string text, int start)
    {
        if (text.Length > 0)
        {
            Run(text, start);
        }
    }

    private void Break(bool isHard, int next)
    {
        Lines.Break();
        if (FirstBreak is not null)
        {
            _to.Html(FirstBreak);
            FirstBreak = null;
            return;
        }

        next = Math.Min(next, _to.Source.Text.Length);
        if (LineMark is { } form && _emphasis == 0 && _link < 0 && !_html.IsInElement)
        {
            _to.Body.Add(new MarkStart(next, form));
        }

        var startsItem = _isProse && (CheckMark.At(_to.Source.Text.AsSpan(next).TrimStart(" \t"), _to.FilledSquare) is not null || OwnLine().IsMatch(_to.Source.Text, next));
        _to.Html(isHard || startsItem ? "<br>\n" : "\n");
    }

    // To the end of the block: where an element is closed if at all.
    private ReadOnlySpan<char> Behind(HtmlInline html)
    {
        var start = Math.Min(html.Span.End + 1, _to.Source.Text.Length);
        return _to.Source.Text.AsSpan(start, Math.Clamp(_end - start, 0, _to.Source.Text.Length - start));
    }

    private void WriteEmphasis(EmphasisInline emphasis)
    {
        var tag = (emphasis.DelimiterChar, emphasis.DelimiterCount) switch
        {
            ('~', _) => "del",
            ('=', _) => "mark",
            (_, 2) => "strong",
            _ => "em",
        };
        var bold = tag is "strong" ? 1 : 0;
        _bold += bold;
        _emphasis++;
        _to.Html($"<{tag}>");
        var mark = _html.Enter();
        WriteAll(emphasis);
        _html.Leave(mark);
        _to.Html($"</{tag}>");
        _emphasis--;
        _bold -= bold;
    }

    private static SourceSpan Span(Inline inline) => new(inline.Span.Start, inline.Span.Length);

    // Markdown runs lines together, but these were meant to stand alone: a label, a number in parentheses, an arrow, an emoji, bold.
    [GeneratedRegex(@"\G[ \t]*(?:\*\*|__|\(\d{1,2}\)|[①-⑳→ㄴ↳※•▪▶■]|->|\p{So}|[\uD83C-\uD83E][\uDC00-\uDFFF]|[^\s:：*_\[\]()<>]{1,12}(?: [^\s:：*_\[\]()<>]{1,12}){0,2} ?[:：] )")]
    private static partial Regex OwnLine();

    // A number is an issue's, also with a particle glued on: "#123과".
    [GeneratedRegex(@"\G(?<![\p{L}\p{N}#&/_\\])#(?!\d+(?:과|와|은|는|이|가|을|를|의|에|에서|로|으로|도|만|번)?(?![\p{L}\p{N}_/-]))(?<name>(?=[\p{N}_/-]*\p{L})[\p{L}\p{M}\p{N}_/-]+(?:(?<=#[A-Za-z]{1,3})(?:\+\+|#(?![\p{L}\p{N}])))?)")]
    private static partial Regex TagPattern();
}
