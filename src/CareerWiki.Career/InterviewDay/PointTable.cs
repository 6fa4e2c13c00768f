using System.Collections.Immutable;
using CareerWiki.Career.InterviewPrep;
using CareerWiki.Career.Labels;
using CareerWiki.Core.Documents;

namespace CareerWiki.Career.InterviewDay;

/// <summary>The rows of a table as points: the first cell leads, the others follow.</summary>
internal static class PointTable
{
    public static IEnumerable<Point> Read(Block table, ImmutableArray<string> under)
    {
        // Where the head is labelled like a row it is one: people write facts as a table without a head.
        var rows = table.Children is [{ Children: [var first, ..] }, ..] && (table.Children.Length == 1 || FactLabels.KeyOf(LabelledLine.Clean(first.Text)) is not null) ? table.Children : table.Children.Skip(1);
        foreach (var row in rows)
        {
            var cells = row.Children.Select(cell => cell.Text.Trim()).Where(text => text.Any(char.IsLetterOrDigit)).ToList();
            cells = cells is [var number, _, ..] && number.All(c => char.IsDigit(c) || c is '.' or ')') ? cells[1..] : cells;
            if (cells.Count > 0)
            {
                yield return new Point(row.Section, row.Span, under, cells.Count > 1 ? cells[0] : null, string.Join(" · ", cells.Count > 1 ? cells.Skip(1) : cells));
            }
        }
    }
}
