namespace CareerWiki.Core.Documents;

/// <summary>How many check marks there are in each state.</summary>
/// <param name="Criteria">By which something is judged; they are neither open nor done.</param>
public sealed record CheckCount(int Open, int Done, int Criteria)
{
    public static CheckCount None { get; } = new(0, 0, 0);

    /// <summary>Those that can be done.</summary>
    public int All => Open + Done;

    /// <summary>What is done, in whole percent rounded down: 100 means all, and at least 1 that something is done. 0 for an empty list.</summary>
    public int Percent => Done == 0 ? 0 : Math.Max(1, (int)(100L * Done / All));

    public static CheckCount Of(IEnumerable<CheckItem> checks)
    {
        var (open, done, criteria) = (0, 0, 0);
        foreach (var check in checks)
        {
            open += check.State == CheckState.Open ? 1 : 0;
            done += check.State == CheckState.Done ? 1 : 0;
            criteria += check.State == CheckState.Criterion ? 1 : 0;
        }

        return new CheckCount(open, done, criteria);
    }

    public static CheckCount operator +(CheckCount a, CheckCount b) => new(a.Open + b.Open, a.Done + b.Done, a.Criteria + b.Criteria);
}
