namespace CareerWiki.BrowserTests.Support;

/// <summary>What was found in a page, a line each.</summary>
internal static class Problems
{
    /// <summary>Fails with all of them: what xunit prints of a collection ends too early.</summary>
    public static void AssertNone(IEnumerable<string> problems)
    {
        var found = string.Join('\n', problems);
        Assert.True(found.Length == 0, found);
    }
}
