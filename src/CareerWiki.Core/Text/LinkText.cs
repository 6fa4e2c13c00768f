namespace CareerWiki.Core.Text;

/// <summary>What a link says to those who hear it without its sentence (WCAG 2.4.9), and to those who have it on paper.</summary>
public static class LinkText
{
    private static readonly HashSet<string> Empty = new(["click", "go", "here", "info", "information", "more", "start", "this"], StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Schemes = ["https://", "http://", "mailto:", "tel:"];

    /// <summary>True for a name that sounds as if the link led anywhere: "Go".</summary>
    public static bool SaysNothing(string name) => Empty.Contains(name);

    /// <summary>True for a text that is the address itself, though perhaps without its scheme or its last slash: "example.com" of "https://example.com/".</summary>
    public static bool IsAddress(string text, string href) => Bare(text).Equals(Bare(href), StringComparison.OrdinalIgnoreCase);

    private static string Bare(string address)
    {
        address = Uri.UnescapeDataString(address.Trim()).TrimEnd('/');
        return address[(Schemes.FirstOrDefault(scheme => address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))?.Length ?? 0)..];
    }
}
