namespace CareerWiki.Core.Documents;

/// <summary>How much of a checklist is done. Criteria aren't counted: nobody ticks them off.</summary>
public readonly record struct Progress(int Done, int All)
{
    /// <summary>Whole percent, rounded down: 100 means all, and at least 1 that something is done. 0 for an empty list.</summary>
    public int Percent => Done == 0 ? 0 : Math.Max(1, (int)(100L * Done / All));

    public static Progress Of(IEnumerable<CheckItem> checks)
    {
        var states = checks.Where(check => check.State != CheckState.Criterion).CountBy(check => check.State).ToDictionary();
        var done = states.GetValueOrDefault(CheckState.Done);
        return new Progress(done, done + states.GetValueOrDefault(CheckState.Open));
    }
}
