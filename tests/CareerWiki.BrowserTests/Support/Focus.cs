namespace CareerWiki.BrowserTests.Support;

/// <summary>What has the focus, as <c>Probes/focus.js</c> tells it.</summary>
internal sealed class Focus
{
    /// <summary>How its markup begins.</summary>
    public string Name { get; init; } = "";

    /// <summary>Which step of the walk met it first; -1 when none did.</summary>
    public int VisitedAt { get; init; }

    public bool IsInMain { get; init; }

    public string[] Problems { get; init; } = [];
}
