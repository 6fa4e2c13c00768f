using System.Collections.Immutable;
using CareerWiki.Core.Documents;
using Markdig.Extensions.Tables;
using Block = CareerWiki.Core.Documents.Block;
using SourceSpan = CareerWiki.Core.Text.SourceSpan;

namespace CareerWiki.Core.Reading.Markdown;

/// <content>Tables.</content>
internal sealed partial class BlockWriter
{
    private void WriteTable(Table table)
    {
        _to.Html("<div class=\"table\"><table>\n");
        var rows = Container(() =>
        {
            var part = "";
            foreach (var row in table.OfType<TableRow>())
            {
                part = Begin(part, row.IsHeader ? "thead" : "tbody");
                _to.Html("<tr>");
                var cells = Container(() => WriteCells(table, row));
                _to.Html("</tr>\n");
                _to.Add(new Block(BlockForm.Row, _to.Section, new SourceSpan(row.Span.Start, row.Span.Length), [], cells));
            }

            Begin(part, "");
        });
        _to.Html("</table></div>\n");
        _to.Add(new Block(BlockForm.Table, _to.Section, new SourceSpan(table.Span.Start, table.Span.Length), [], rows));
    }

    /// <summary>Closes one part of a table and opens the next; empty for none.</summary>
    private string Begin(string before, string part)
    {
        if (before != part)
        {
            _to.Html((before.Length > 0 ? $"</{before}>\n" : "") + (part.Length > 0 ? $"<{part}>\n" : ""));
        }

        return part;
    }

    private void WriteCells(Table table, TableRow row)
    {
        for (var i = 0; i < row.Count; i++)
        {
            var cell = (TableCell)row[i];
            var alignment = i < table.ColumnDefinitions.Count ? table.ColumnDefinitions[i].Alignment : null;
            var align = alignment is { } side ? $" class=\"{side.ToString().ToLowerInvariant()}\"" : "";
            var tag = row.IsHeader ? "th" : "td";
            _to.Html($"<{tag}{(row.IsHeader ? " scope=\"col\"" : "")}{align}>");
            _inCell = true;
            var content = Container(() => WriteAll(cell, isTight: true));
            _inCell = false;
            _to.Html($"</{tag}>");
            var lines = content.SelectMany(block => block.Lines).ToImmutableArray();
            _to.Add(new Block(BlockForm.Cell, _to.Section, new SourceSpan(cell.Span.Start, cell.Span.Length), lines, []));
        }
    }
}
