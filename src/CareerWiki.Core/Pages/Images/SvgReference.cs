namespace CareerWiki.Core.Pages.Images;

/// <summary>Addresses within an SVG: those of its own parts, and of what lies in the address itself.</summary>
internal static class SvgReference
{
    private static readonly string[] FontSchemes = ["data:font/", "data:application/font", "data:application/x-font"];

    /// <summary>The address as it may stay; null for one that leads to another file, or to what can't be followed.</summary>
    /// <param name="isShown">True where an image may stand.</param>
    public static string? Clean(string address, bool isShown) => address.Trim() switch
    {
        ['#', ..] own => own,
        var data when isShown && DataImage.IsIn(data) => DataImage.Clean(data),
        _ => null,
    };

    /// <summary>The same for an address in a style, where fonts may stand as well.</summary>
    public static string? CleanInStyle(string address) =>
        FontSchemes.Any(scheme => address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)) ? address : Clean(address, isShown: true);
}
