using System.Collections.Immutable;
using CareerWiki.Career.InterviewDay;
using FsCheck;
using FsCheck.Fluent;

namespace CareerWiki.Tests.InterviewDay;

/// <summary>What holds for any division of paper.</summary>
public sealed class SheetBudgetTests
{
    private static Gen<BudgetPart> Part =>
        from costs in Gen.Choose(5, 25).ListOf()
        from overhead in Gen.Choose(0, 14)
        from minimum in Gen.Choose(1, 5)
        from share in Gen.Choose(1, 3)
        select new BudgetPart([.. costs], overhead, minimum, share);

    private static Gen<(ImmutableArray<BudgetPart> Parts, int Room)> Cases =>
        from parts in Part.ListOf(7)
        from room in Gen.Choose(7 * (14 + SheetBudget.More), 900)
        select (parts.ToImmutableArray(), room);

    [Fact]
    public void What_is_given_fits() => Check((parts, room, given) => Assert.True(Cost(parts, given) <= room));

    [Fact]
    public void Nothing_that_fits_is_left_out() => Check((parts, room, given) =>
    {
        for (var i = 0; i < parts.Length; i++)
        {
            Assert.True(given[i] == parts[i].Costs.Length || Cost(parts, given.SetItem(i, given[i] + 1)) > room);
        }
    });

    [Fact]
    public void Each_part_gets_its_minimum_before_any_gets_more() => Check((parts, room, given) =>
    {
        var minima = parts.Select(part => Math.Min(part.Minimum, part.Costs.Length)).ToImmutableArray();
        Assert.True(Cost(parts, minima) > room || given.Zip(minima).All(x => x.First >= x.Second));
    });

    [Fact]
    public void All_is_given_where_all_fits() => Check((parts, _, _) =>
    {
        var all = parts.Select(part => part.Costs.Length).ToImmutableArray();
        Assert.Equal(all, SheetBudget.Divide(parts, Cost(parts, all)));
    });

    [Fact]
    public void Rounds_go_by_share()
    {
        var small = new BudgetPart([.. Enumerable.Repeat(5, 20)], 0, 1, 1);
        Assert.Equal([4, 7], SheetBudget.Divide([small, small with { Share = 2 }], (11 * 5) + (2 * SheetBudget.More)));
    }

    private static int Cost(ImmutableArray<BudgetPart> parts, ImmutableArray<int> given) => parts.Select((part, i) => SheetBudget.Cost(part, given[i])).Sum();

    private static void Check(Action<ImmutableArray<BudgetPart>, int, ImmutableArray<int>> property) =>
        Prop.ForAll(Cases.ToArbitrary(), x => property(x.Parts, x.Room, SheetBudget.Divide(x.Parts, x.Room))).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
}
