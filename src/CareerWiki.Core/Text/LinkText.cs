namespace CareerWiki.Core.Text;

/// <summary>What a link says to those who hear it without its sentence (WCAG 2.4.9).</summary>
public static class LinkText
{
    private static readonly HashSet<string> Empty = new(["click", "go", "here", "info", "information", "more", "start", "this"], StringComparer.OrdinalIgnoreCase);

    /// <summary>True for a name that sounds as if the link led anywhere: "Go".</summary>
    public static bool SaysNothing(string name) => Empty.Contains(name);
}
