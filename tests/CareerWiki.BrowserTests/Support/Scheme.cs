namespace CareerWiki.BrowserTests.Support;

/// <summary>How a page is coloured, as <c>Probes/scheme.js</c> tells it.</summary>
internal sealed class Scheme
{
    /// <summary>The attributes of the root element.</summary>
    public string[] Marks { get; init; } = [];

    /// <summary>The attributes of the root element before the first paint.</summary>
    public string[] MarksAtFirst { get; init; } = [];

    /// <summary>The page's background.</summary>
    public string Paper { get; init; } = "";
}
