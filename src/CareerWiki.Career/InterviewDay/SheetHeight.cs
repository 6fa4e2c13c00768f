using CareerWiki.Career.Agenda;
using CareerWiki.Core.Pages;

namespace CareerWiki.Career.InterviewDay;

/// <summary>Keeps the head of a sheet small, and tells how high it is.</summary>
internal static class SheetHeight
{
    private const int MostInterviews = 3;
    private const int MostFacts = 6;

    // Sizes of letters in proportion to those of the text.
    private const double TitleSize = 1.7;
    private const double RoleSize = 1.2;

    // In em, with the label and the badge beside it.
    private const double Label = 10;

    public static SheetHead Fit(SheetHead head) => head with
    {
        Title = PaperText.Cut(head.Title, SheetPaper.Wide / TitleSize, 2),
        Role = head.Role is null ? null : PaperText.Cut(head.Role, SheetPaper.Wide / RoleSize, 2),
        Interviews = [.. head.Interviews.Take(MostInterviews).Select(fact => fact with { Text = PaperText.Cut(fact.Text, SheetPaper.Wide - (2 * Label), 2) })],
        Facts = [.. head.Facts.Take(MostFacts).Select(fact => fact with { Text = PaperText.Cut(fact.Text, SheetPaper.Wide - Label, 2) })],
        FactsLeft = Math.Max(0, head.Interviews.Length - MostInterviews) + Math.Max(0, head.Facts.Length - MostFacts),
    };

    /// <summary>In quarters of a line.</summary>
    public static int Of(SheetHead head) =>
        12
        + (7 * PaperText.Lines(head.Title, SheetPaper.Wide / TitleSize))
        + (head.Role is null ? 0 : 5 * PaperText.Lines(head.Role, SheetPaper.Wide / RoleSize))
        + (6 * head.Interviews.Select(Lines).DefaultIfEmpty(1).Sum())
        + (4 * head.Facts.Sum(Lines))
        + (head.FactsLeft == 0 ? 0 : 4);

    private static int Lines(DatedFact fact) => PaperText.Lines(fact.Text, SheetPaper.Wide - (2 * Label));

    private static int Lines(Property fact) => PaperText.Lines(fact.Text, SheetPaper.Wide - Label);
}
