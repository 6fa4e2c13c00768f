using CareerWiki.Core.Documents;
using CareerWiki.Core.Text;

namespace CareerWiki.Career.Privacy;

/// <summary>Finds what of a table is private, by the names of its rows and columns, by labels and by marks.</summary>
internal sealed class PrivateTable(Block table, PrivateLabels labels, PrivateReasons reasons)
{
    private readonly List<PrivatePart> _parts = [];

    /// <summary>Its rows and cells that are private; all of it when its head is marked.</summary>
    public List<PrivatePart> Find()
    {
        var head = table.Children.FirstOrDefault();
        if (head?.Children.SelectMany(cell => cell.Lines).Any(reasons.IsMarked) == true)
        {
            Add(table.Span, Gap.Lines, PrivateReasons.Mark);
            return _parts;
        }

        foreach (var row in table.Children)
        {
            var isPair = row.Children.Length == 2;
            for (var i = 0; i < row.Children.Length; i++)
            {
                var cell = row.Children[i];
                var named = labels.OfName(cell.Text);
                var reason = cell.Lines.Select(line => reasons.Of(line)).FirstOrDefault(found => found is not null) ?? (named is null ? null : ("label", named));
                if (reason is not { } why)
                {
                    // What its column is called by.
                    if (row != head && i < head!.Children.Length && (i > 0 || !isPair) && labels.OfName(head.Children[i].Text) is { } column)
                    {
                        AddCell(cell, ("label", column));
                    }

                    continue;
                }

                if (row != head && (i == 0 || why.Detail.Length == 0))
                {
                    Add(row.Span, Gap.Closed, why);
                    break;
                }

                // The row of the names has to stay for the others; in other rows a cell may be the label of the next one.
                foreach (var hidden in row.Children.Skip(i).Take(row == head && !isPair ? 1 : row.Children.Length))
                {
                    AddCell(hidden, why);
                }
            }
        }

        return _parts;
    }

    private void AddCell(Block cell, (string Reason, string Detail) why)
    {
        if (cell.Span.Length > 0)
        {
            Add(cell.Span, Gap.Blanks, why);
        }
    }

    private void Add(SourceSpan span, Gap gap, (string Reason, string Detail) why) => _parts.Add(new PrivatePart(span, gap, why.Reason, why.Detail));
}
