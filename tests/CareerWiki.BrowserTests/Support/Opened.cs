namespace CareerWiki.BrowserTests.Support;

/// <summary>A button that opens something, as <c>Probes/opened.js</c> tells it.</summary>
internal sealed class Opened
{
    /// <summary>How the button's markup begins.</summary>
    public string Name { get; init; } = "";

    public bool IsOpen { get; init; }

    /// <summary>What it opens has a size and begins within the window.</summary>
    public bool IsInWindow { get; init; }

    /// <summary>The button has the focus.</summary>
    public bool IsFocused { get; init; }
}
