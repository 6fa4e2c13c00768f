using System.Text.RegularExpressions;
using CareerWiki.Core.Diagnostics;
using CareerWiki.Core.Documents;
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
        var lines = new List<OutlineLine>();
        for (var i = 0; _readOutlines && i < fence.Lines.Count; i++)
        {
            var line = fence.Lines.Lines[i];
            lines.Add(OutlineLine.Parse(WithoutComments(line.Slice.ToString()), line.Position, _to.FilledSquare));
        }

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

    // Blanks of the same length, so that the rest of the line keeps its place.
    private static string WithoutComments(string line) =>
        line.Contains("<!--", StringComparison.Ordinal) ? CommentPattern().Replace(line, match => new string(' ', match.Length)) : line;

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

    [GeneratedRegex("<!--.*?(-->|$)")]
    private static partial Regex CommentPattern();
}
