namespace CareerWiki.Core.Pages.Images;

/// <summary>An image that is written into its address (RFC 2397). A photograph there knows its place as well as any other.</summary>
internal static class DataImage
{
    private const string Scheme = "data:image/";

    public static bool IsIn(string address) => address.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase);

    /// <summary>The address of the cleaned image; null for a drawing, and for what can't be read or may not be published.</summary>
    public static string? Clean(string address)
    {
        var comma = address.IndexOf(',', StringComparison.Ordinal);
        if (comma < 0 || !address[..comma].EndsWith(";base64", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var bytes = new byte[address.Length];
        if (!Convert.TryFromBase64String(Uri.UnescapeDataString(address[(comma + 1)..]), bytes, out var length))
        {
            return null;
        }

        var image = bytes.AsSpan(0, length);
        return TypeOf(ImageFormats.Of(image)) is { } type && CleanImage.Of(image) is { } clean ? $"{Scheme}{type};base64,{Convert.ToBase64String(clean)}" : null;
    }

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
