using CareerWiki.Core.Diagnostics;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Reading.Fences;
using CareerWiki.Core.Reading.Outlines;
using Markdig.Syntax;
using Block = CareerWiki.Core.Documents.Block;
using SourceSpan = CareerWiki.Core.Text.SourceSpan;

namespace CareerWiki.Core.Reading.Markdown;

/// <content>Fenced and indented code, and fences that are outlines.</content>
internal sealed partial class BlockWriter
{
    private void WriteFence(FencedCodeBlock fence)
    {
        if (fence.ClosingFencedCharCount == 0 && fence.Parent is MarkdownDocument)
        {
            _to.Diagnostics.Add(Problems.UnclosedFence(_to.Path, _to.Source.Locate(fence.Span.Start)));
        }

        var info = $"{fence.Info} {fence.Arguments}".Trim();
        var lines = _readOutlines ? ReadLines(fence) : [];
        if (!_readOutlines || !OutlineFence.Is(info, lines))
        {
            WriteCode(fence, fence.Info ?? "");
            return;
        }

        var blocks = OutlineParser.Parse(lines, _to.Section, line => _to.AddCheck(line.Sign!.Value, new SourceSpan(line.Start, line.Text.Length)));
        OutlineWriter.Write(blocks, _to.Body);
        foreach (var block in blocks)
        {
            _to.Add(block);
        }
    }

    // An outline is prose, so comments go here too, also over several lines.
    private List<OutlineLine> ReadLines(FencedCodeBlock fence)
    {
        var text = fence.Lines.ToString();
        var lines = CommentText.Blank(text, 0, text.Length).Split('\n');
        return [.. lines.Take(fence.Lines.Count).Select((line, i) => OutlineLine.Parse(line, PlaceOf(line, fence.Lines.Lines[i].Position), _to.FilledSquare))];
    }

    // Markdig's positions are off by a character here and there, as in a fence within a footnote.
    private int PlaceOf(string line, int position)
    {
        const int MostOff = 8;
        var source = _to.Source.Text;
        if (line.Length == 0 || source.AsSpan(Math.Min(position, source.Length)).StartsWith(line, StringComparison.Ordinal))
        {
            return position;
        }

        var from = Math.Max(0, position - MostOff);
        var near = source.AsSpan(from, Math.Min(source.Length - from, line.Length + (2 * MostOff))).IndexOf(line, StringComparison.Ordinal);
        return near < 0 ? position : from + near;
    }

    private void WriteCode(CodeBlock code, string info)
    {
        var language = info.Split(' ', '{')[0];
        var isName = language.Length > 0 && language.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '+' or '#' or '_' or '.');
        _to.Html(isName ? $"<pre><code class=\"language-{language}\">" : "<pre><code>");
        var text = code.Lines.ToString();
        _to.Body.Add(new TextRun(text, -1, IsCode: true));
        _to.Html("</code></pre>\n");
        var span = new SourceSpan(code.Span.Start, code.Span.Length);
        _to.Add(new Block(BlockForm.Code, _to.Section, span, [.. text.Split('\n').Select(line => new TextLine(line.Trim(), span))], []));
    }
}
