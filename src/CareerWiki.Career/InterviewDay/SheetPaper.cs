namespace CareerWiki.Career.InterviewDay;

/// <summary>
/// The paper that a sheet has to fit on: what A4 and Letter have in common, in two columns of two pages. <c>sheet.css</c> has the same measures:
/// text of 9.5 pt on lines of 13.3 pt, which are four quarters each.
/// </summary>
internal static class SheetPaper
{
    /// <summary>The height of a column, in quarters: that of Letter.</summary>
    public const int Column = 216;

    public const int Columns = 4;

    /// <summary>The width of a text in a column of A4, in em.</summary>
    public const double Text = 23.6;

    /// <summary>The width of a text across both columns, in em.</summary>
    public const double Wide = 52;

    /// <summary>A heading with the space around it.</summary>
    public const int Heading = 9;

    /// <summary>The space behind a line.</summary>
    public const int Gap = 1;

    /// <summary>A line to write on.</summary>
    public const int NoteLine = 8;

    /// <summary>What may be lost where a column ends, since lines stay whole and headings stay with them.</summary>
    /// <param name="tallest">The height of the highest line.</param>
    public static int Waste(int tallest) => Heading + tallest;
}
