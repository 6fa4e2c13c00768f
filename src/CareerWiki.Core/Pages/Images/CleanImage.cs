namespace CareerWiki.Core.Pages.Images;

/// <summary>
/// An image rebuilt from the parts that a browser needs to show it. What a camera, a phone or a program wrote beside the picture is left behind: place,
/// owner, previews, comments, former versions, films behind its end. Colours and the way it is turned stay.
/// </summary>
internal static class CleanImage
{
    /// <summary>
    /// The format is told by the bytes. A part that can't be followed ends the picture there. Null for what is no image, for a format that is never
    /// published, and where no picture is left. To clean twice changes nothing more.
    /// </summary>
    public static byte[]? Of(ReadOnlySpan<byte> bytes) => ImageFormats.Of(bytes) switch
    {
        ImageFormat.Jpeg => CleanJpeg.Of(bytes),
        ImageFormat.Png => CleanPng.Of(bytes),
        ImageFormat.Gif => CleanGif.Of(bytes),
        ImageFormat.WebP => CleanWebP.Of(bytes),
        ImageFormat.Bmp => CleanBmp.Of(bytes),
        ImageFormat.Avif => CleanAvif.Of(bytes),
        ImageFormat.Svg => CleanSvg.Of(bytes),
        _ => null,
    };
}
