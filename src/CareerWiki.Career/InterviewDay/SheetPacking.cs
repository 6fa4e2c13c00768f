using System.Collections.Immutable;

namespace CareerWiki.Career.InterviewDay;

/// <summary>Places whole parts on two pages.</summary>
internal static class SheetPacking
{
    /// <summary>
    /// The first column of each part's page, 0 or 2, where parts may be torn between the columns of a page: as many as possible on the first. Null when they
    /// don't fit.
    /// </summary>
    /// <param name="first">What both columns of the first page hold.</param>
    public static ImmutableArray<int>? OnPages(IReadOnlyList<int> heights, int first, int second)
    {
        for (var count = heights.Count; count >= 0; count--)
        {
            if (heights.Take(count).Sum() <= first && heights.Skip(count).Sum() <= second)
            {
                return [.. heights.Select((_, i) => i < count ? 0 : 2)];
            }
        }

        return null;
    }

    /// <summary>
    /// The column of each part, 0 and 1 on the first page, 2 and 3 on the second: on one page if that will do, else with as much as possible on the first, and
    /// on each page so that the longer column is short. Null when they don't fit.
    /// </summary>
    /// <param name="heights">In the order of the sheet, which stays.</param>
    /// <param name="first">The height of the columns of the first page.</param>
    /// <param name="second">That of the columns of the second.</param>
    public static ImmutableArray<int>? InColumns(IReadOnlyList<int> heights, int first, int second)
    {
        ((int, int)? Rank, ImmutableArray<int>? Columns) best = (null, null);
        for (var a = 0; a <= heights.Count; a++)
        {
            for (var b = a; b <= heights.Count; b++)
            {
                for (var c = b; c <= heights.Count; c++)
                {
                    var columns = new[] { Sum(0, a), Sum(a, b), Sum(b, c), Sum(c, heights.Count) };
                    if (Math.Max(columns[0], columns[1]) > first || Math.Max(columns[2], columns[3]) > second)
                    {
                        continue;
                    }

                    var rank = (columns[2] + columns[3], Math.Max(columns[0], columns[1]) + Math.Max(columns[2], columns[3]));
                    if (best.Rank is not { } before || rank.CompareTo(before) < 0)
                    {
                        best = (rank, [.. heights.Select((_, i) => i < a ? 0 : i < b ? 1 : i < c ? 2 : 3)]);
                    }
                }
            }
        }

        return best.Columns;

        int Sum(int from, int to) => heights.Skip(from).Take(to - from).Sum();
    }
}
