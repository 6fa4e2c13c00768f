namespace CareerWiki.Core.Pages.Images;

/// <summary>Addresses within an SVG: those of its own parts, and of what lies in the address itself.</summary>
internal static class SvgReference
{
    private const string ImageScheme = "data:image/";

    private static readonly string[] FontSchemes = ["data:font/", "data:application/font", "data:application/x-font"];

    /// <summary>The address as it may stay; null for one that leads to another file, or to what can't be followed.</summary>
    /// <param name="isShown">True where an image may stand.</param>
    public static string? Clean(string address, bool isShown) => address.Trim() switch
    {
        ['#', ..] own => own,
        var data when isShown && data.StartsWith(ImageScheme, StringComparison.OrdinalIgnoreCase) => Image(data),
        _ => null,
    };

    /// <summary>The same for an address in a style, where fonts may stand as well.</summary>
    public static string? CleanInStyle(string address) =>
        FontSchemes.Any(scheme => address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)) ? address : Clean(address, isShown: true);

    // A photograph within a drawing knows its place as well as any other.
    private static string? Image(string data)
    {
        var comma = data.IndexOf(',', StringComparison.Ordinal);
        if (comma < 0 || !data[..comma].EndsWith(";base64", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var bytes = new byte[data.Length];
        if (!Convert.TryFromBase64String(Uri.UnescapeDataString(data[(comma + 1)..]), bytes, out var length))
        {
            return null;
        }

        var image = bytes.AsSpan(0, length);
        return TypeOf(ImageFormats.Of(image)) is { } type && CleanImage.Of(image) is { } clean ? $"{ImageScheme}{type};base64,{Convert.ToBase64String(clean)}" : null;
    }

    // No drawing within a drawing.
    private static string? TypeOf(ImageFormat format) => format switch
    {
        ImageFormat.Jpeg => "jpeg",
        ImageFormat.Png => "png",
        ImageFormat.Gif => "gif",
        ImageFormat.WebP => "webp",
        ImageFormat.Bmp => "bmp",
        ImageFormat.Avif => "avif",
        _ => null,
    };
}
