using System.Collections.Immutable;

namespace CareerWiki.Career.InterviewDay;

/// <summary>
/// Chooses what of a prep goes on two pages. Where nothing has to be left out, parts stay in one column or at least on one page; else all flows from column to column.
/// </summary>
internal static class SheetLayout
{
    // How many lines a text may have: rather more where nothing is left out for it.
    private static readonly int[] LongestTexts = [6, 4, 3];
    private static readonly int[] LongestAnswers = [2, 1];

    private const int LongestConcept = 3;
    private const int LeastNotes = 2;
    private const int MostNotes = 14;

    /// <param name="head">The height of the head, in quarters of a line.</param>
    public static SheetPlan Of(int head, ImmutableArray<SheetStock> stocks) =>
        LongestAnswers.Select(note => Packed(head, stocks, LongestTexts[0], note))
            .Concat(LongestTexts.SelectMany(longest => new[] { Packed(head, stocks, longest, 0), Paged(head, stocks, longest), Flow(head, stocks, longest) is var flow && IsWhole(flow, stocks) ? flow : null }))
            .FirstOrDefault(plan => plan is not null)
        ?? LongestTexts.Select(longest => Flow(head, stocks, longest)).OrderByDescending(plan => plan.Parts.Sum(lines => lines.Length)).First();

    private static bool IsWhole(SheetPlan plan, ImmutableArray<SheetStock> stocks) => plan.Parts.Select((lines, i) => lines.Length == stocks[i].Lines.Length).All(isWhole => isWhole);

    private static SheetPlan? Packed(int head, ImmutableArray<SheetStock> stocks, int longest, int note)
    {
        var parts = Cut(stocks, longest, note);
        var heights = HeightsOf(stocks, parts);
        if (SheetPacking.InColumns(heights, SheetPaper.Column - head, SheetPaper.Column) is not { } columns)
        {
            return null;
        }

        var last = columns.Any(column => column > 1) ? 2 : 0;
        var filled = Enumerable.Range(last, 2).Max(column => heights.Where((_, i) => columns[i] == column).Sum());
        return new SheetPlan(parts, columns, Notes(SheetPaper.Column - filled - (last == 0 ? head : 0)));
    }

    private static SheetPlan? Paged(int head, ImmutableArray<SheetStock> stocks, int longest)
    {
        var parts = Cut(stocks, longest, 0);
        var heights = HeightsOf(stocks, parts);
        var waste = SheetPaper.Waste(Tallest(parts));
        if (SheetPacking.OnPages(heights, 2 * (SheetPaper.Column - head - waste), 2 * (SheetPaper.Column - waste)) is not { } columns)
        {
            return null;
        }

        var last = columns.IsEmpty ? 0 : columns[^1];
        var filled = (heights.Where((_, i) => columns[i] == last).Sum() / 2) + waste;
        return new SheetPlan(parts, columns, Notes(SheetPaper.Column - filled - (last == 0 ? head : 0)));
    }

    private static SheetPlan Flow(int head, ImmutableArray<SheetStock> stocks, int longest)
    {
        var texts = Cut(stocks, longest, 0);
        var waste = SheetPaper.Waste(Tallest(texts));
        var room = (SheetPaper.Columns * (SheetPaper.Column - waste)) - (2 * head);
        var given = SheetBudget.Divide([.. texts.Select((lines, i) => ToBudget(stocks[i].Kind, lines))], room);
        ImmutableArray<ImmutableArray<SheetLine>> parts = [.. texts.Select((lines, i) => lines[..given[i]])];
        // The notes stand in one column: behind the last part, or in the next one.
        return new SheetPlan(parts, null, Notes(Math.Min(room - HeightsOf(stocks, parts).Sum(), SheetPaper.Column - waste)));
    }

    private static List<int> HeightsOf(ImmutableArray<SheetStock> stocks, ImmutableArray<ImmutableArray<SheetLine>> parts) =>
        [.. parts.Select((lines, i) => SheetBudget.Cost(ToBudget(stocks[i].Kind, lines), lines.Length))];

    private static int Tallest(IEnumerable<ImmutableArray<SheetLine>> parts) => parts.SelectMany(lines => lines).Select(Height).DefaultIfEmpty().Max();

    private static int Notes(int rest) => (rest - SheetPaper.Heading) / SheetPaper.NoteLine is >= LeastNotes and var lines ? Math.Min(lines, MostNotes) : 0;

    private static BudgetPart ToBudget(SheetPartKind kind, ImmutableArray<SheetLine> lines)
    {
        var (minimum, share, frame) = kind switch
        {
            SheetPartKind.Predicted => (5, 2, 0),
            SheetPartKind.Concepts => (4, 2, 0),
            SheetPartKind.RedFlags => (3, 1, 5),
            _ => (3, 1, 0),
        };
        return new BudgetPart([.. lines.Select(Height)], SheetPaper.Heading + frame, minimum, share);
    }

    private static int Height(SheetLine line) => (4 * (LinesOf(Joined(line)) + (line.Note is null ? 0 : LinesOf(line.Note)))) + SheetPaper.Gap;

    private static ImmutableArray<ImmutableArray<SheetLine>> Cut(ImmutableArray<SheetStock> stocks, int longest, int note) =>
        [.. stocks.Select(stock => stock.Lines.Select(line => Cut(line, stock.Kind == SheetPartKind.Concepts ? Math.Min(longest, LongestConcept) : longest, note)).ToImmutableArray())];

    // A lead that is longer than a line leads nothing.
    private static SheetLine Cut(SheetLine line, int lines, int note)
    {
        var whole = line with { Lead = line.Lead is null ? null : Cut(line.Lead, 1), Note = line.Note is null || note == 0 ? null : Cut(line.Note, note) };
        return whole with { Text = Cut(Joined(whole), lines)[(Joined(whole).Length - whole.Text.Length)..] };
    }

    private static string Joined(SheetLine line) => line.Lead is null ? line.Text : $"{line.Lead}: {line.Text}";

    private static int LinesOf(string text) => PaperText.Lines(text, SheetPaper.Text);

    private static string Cut(string text, int lines) => PaperText.Cut(text, SheetPaper.Text, lines);
}
