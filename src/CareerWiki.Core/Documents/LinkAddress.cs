namespace CareerWiki.Core.Documents;

/// <summary>What can be said of a link's target without knowing the site.</summary>
public static class LinkAddress
{
    private static readonly string[] ImageTypes = ["image/png", "image/jpeg", "image/gif", "image/webp"];

    /// <summary>The scheme in lower case (RFC 3986, 3.1), as a browser would see it: blanks and controls ignored; null for a relative address.</summary>
    public static string? SchemeOf(string target)
    {
        var cleaned = string.Concat(target.Where(c => c > ' ' && !char.IsControl(c)));
        var colon = cleaned.IndexOf(':', StringComparison.Ordinal);
        return colon > 1 && char.IsAsciiLetter(cleaned[0]) && cleaned.AsSpan(0, colon).IndexOfAnyExcept(SchemeCharacters) < 0
            ? cleaned[..colon].ToLowerInvariant()
            : null;
    }

    /// <summary>True for an address that leaves the site: with a scheme, or <c>//host</c>.</summary>
    public static bool IsExternal(string target) => target.StartsWith("//", StringComparison.Ordinal) || SchemeOf(target) is not (null or "xref");

    /// <summary>False for addresses that would run code on the page, or smuggle a document into it.</summary>
    public static bool IsSafe(string target, bool isImage) => SchemeOf(target) switch
    {
        "javascript" or "vbscript" or "blob" or "filesystem" or "view-source" => false,
        "data" => isImage && ImageTypes.Any(type => target.Trim().StartsWith($"data:{type};base64,", StringComparison.OrdinalIgnoreCase)),
        _ => true,
    };

    private static readonly System.Buffers.SearchValues<char> SchemeCharacters =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.");
}
