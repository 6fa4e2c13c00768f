using System.Collections.Immutable;

namespace CareerWiki.Career.InterviewDay;

/// <summary>All that a prep has for a part of the sheet, the most important first.</summary>
internal sealed record SheetStock(SheetPartKind Kind, ImmutableArray<SheetLine> Lines);

/// <param name="Parts">As many as there are stocks, in their order.</param>
internal sealed record SheetPlan(ImmutableArray<ImmutableArray<SheetLine>> Parts, int NoteLines);

/// <summary>Chooses what of a prep goes on two pages.</summary>
internal static class SheetLayout
{
    // Rather more lines for a text where nothing is left out for it.
    private static readonly int[] LongestTexts = [6, 4, 3];

    private const int LeastNotes = 3;
    private const int MostNotes = 10;

    /// <param name="head">The height of the head, in quarters of a line.</param>
    public static SheetPlan Of(int head, ImmutableArray<SheetStock> stocks)
    {
        foreach (var longest in LongestTexts)
        {
            var room = (SheetPaper.Columns * SheetPaper.Column) - (2 * head) - SheetPaper.Waste(longest);
            var texts = stocks.Select(stock => stock.Lines.Select(line => Cut(line, stock.Kind == SheetPartKind.Concepts ? Math.Min(longest, 3) : longest)).ToImmutableArray()).ToList();
            var parts = stocks.Select((stock, i) => ToBudget(stock.Kind, texts[i])).ToImmutableArray();
            var given = SheetBudget.Divide(parts, room);
            var rest = room - parts.Select((part, i) => SheetBudget.Cost(part, given[i])).Sum();
            if (longest != LongestTexts[^1] && given.Where((count, i) => count < texts[i].Length).Any())
            {
                continue;
            }

            var shown = texts.Select((lines, i) => lines[..given[i]]).ToImmutableArray();
            return WithNotes(stocks, shown, rest);
        }

        throw new InvalidOperationException("The last length is always taken.");
    }

    // Answers first: what is known helps more than room to write.
    private static SheetPlan WithNotes(ImmutableArray<SheetStock> stocks, ImmutableArray<ImmutableArray<SheetLine>> shown, int rest)
    {
        var isWhole = shown.Select((lines, i) => lines.Length == stocks[i].Lines.Length).All(whole => whole);
        var parts = shown.Select(lines => lines.Select(line =>
        {
            if (line.Note is null || !isWhole || rest < 4 || Cut(line.Note, 1) is not { } note)
            {
                return line with { Note = null };
            }

            rest -= 4;
            return line with { Note = note };
        }).ToImmutableArray()).ToImmutableArray();
        // Across both columns, below a heading.
        var notes = ((rest / 2) - SheetPaper.Heading) / SheetPaper.NoteLine;
        return new SheetPlan(parts, notes < LeastNotes ? 0 : Math.Min(notes, MostNotes));
    }

    private static BudgetPart ToBudget(SheetPartKind kind, ImmutableArray<SheetLine> lines)
    {
        var (minimum, share, frame) = kind switch
        {
            SheetPartKind.Job => (3, 1, 0),
            SheetPartKind.Predicted => (5, 2, 0),
            SheetPartKind.Concepts => (4, 2, 0),
            SheetPartKind.RedFlags => (3, 1, 5),
            _ => (3, 1, 0),
        };
        return new BudgetPart([.. lines.Select(line => (4 * PaperText.Lines(Whole(line), SheetPaper.Text)) + SheetPaper.Gap)], SheetPaper.Heading + frame, minimum, share);
    }

    private static SheetLine Cut(SheetLine line, int lines)
    {
        // A lead that is longer than a line leads nothing.
        var lead = line.Lead is null ? null : Cut(line.Lead, 1);
        var text = Cut(lead is null ? line.Text : $"{lead}: {line.Text}", lines);
        return lead is null ? line with { Text = text } : line with { Lead = lead, Text = text[Math.Min(text.Length, lead.Length + 2)..] };
    }

    private static string Cut(string text, int lines) => PaperText.Cut(text, SheetPaper.Text, lines);

    private static string Whole(SheetLine line) => line.Lead is null ? line.Text : $"{line.Lead}: {line.Text}";
}
