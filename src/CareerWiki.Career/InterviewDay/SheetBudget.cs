using System.Collections.Immutable;

namespace CareerWiki.Career.InterviewDay;

/// <summary>What a part of the sheet wants of the paper, in quarters of a line.</summary>
/// <param name="Costs">Of each of its lines.</param>
/// <param name="Overhead">Of its heading and frame.</param>
/// <param name="Minimum">How many lines it gets before others get more.</param>
/// <param name="Share">How many lines it gets each round.</param>
public sealed record BudgetPart(ImmutableArray<int> Costs, int Overhead, int Minimum, int Share);

/// <summary>Divides paper among the parts of a sheet.</summary>
public static class SheetBudget
{
    /// <summary>What it costs to say how many were left out.</summary>
    public const int More = 5;

    /// <summary>
    /// How many lines each part gets, always the first ones: its minimum, then its share, round by round in the order of the parts, until nothing fits.
    /// </summary>
    public static ImmutableArray<int> Divide(ImmutableArray<BudgetPart> parts, int room)
    {
        var given = new int[parts.Length];
        var left = room - parts.Sum(part => Cost(part, 0));
        Round(part => part.Minimum);
        for (var before = -1; before != left;)
        {
            before = left;
            Round(part => part.Share);
        }

        return [.. given];

        void Round(Func<BudgetPart, int> most)
        {
            for (var i = 0; i < parts.Length; i++)
            {
                for (var n = most(parts[i]); n > 0 && given[i] < parts[i].Costs.Length; n--)
                {
                    var extra = Cost(parts[i], given[i] + 1) - Cost(parts[i], given[i]);
                    if (extra > left)
                    {
                        break;
                    }

                    left -= extra;
                    given[i]++;
                }
            }
        }
    }

    /// <summary>What a part costs with so many of its lines; nothing if it has none at all.</summary>
    public static int Cost(BudgetPart part, int lines) =>
        part.Costs.IsEmpty ? 0 : part.Overhead + part.Costs.Take(lines).Sum() + (lines < part.Costs.Length ? More : 0);
}
