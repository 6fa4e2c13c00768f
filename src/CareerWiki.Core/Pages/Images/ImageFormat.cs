using System.Xml;

namespace CareerWiki.Core.Pages.Images;

/// <summary>What an image is by its bytes; what it is called never counts.</summary>
internal enum ImageFormat
{
    /// <summary>No image, or none that is known.</summary>
    None,
    Jpeg,
    Png,
    Gif,
    WebP,
    Bmp,
    Avif,
    Svg,

    /// <summary>An image that is never published: HEIC, TIFF and raw formats of cameras, JPEG 2000 and JPEG XL, Photoshop's.</summary>
    KeptBack,
}

internal static class ImageFormats
{
    public static ImageFormat Of(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xD8, 0xFF, ..] => ImageFormat.Jpeg,
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => ImageFormat.Png,
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', (byte)'7' or (byte)'9', (byte)'a', ..] => ImageFormat.Gif,
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => ImageFormat.WebP,
        // Text may begin with these two letters: the length of the second header tells.
        [(byte)'B', (byte)'M', _, _, _, _, _, _, _, _, _, _, _, _, 12 or 40 or 52 or 56 or 64 or 108 or 124, 0, 0, 0, ..] => ImageFormat.Bmp,
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', _, _, _, _, ..] => OfBrand(bytes[8..12]),
        [(byte)'I', (byte)'I', (byte)'*' or (byte)'+', 0, ..] or [(byte)'M', (byte)'M', 0, (byte)'*' or (byte)'+', ..] => ImageFormat.KeptBack,
        // Raw formats of Olympus and Panasonic, and of Fujifilm.
        [(byte)'I', (byte)'I', (byte)'R', (byte)'O' or (byte)'S', ..] or [(byte)'I', (byte)'I', (byte)'U', 0, ..] => ImageFormat.KeptBack,
        [(byte)'F', (byte)'U', (byte)'J', (byte)'I', (byte)'F', (byte)'I', (byte)'L', (byte)'M', ..] => ImageFormat.KeptBack,
        [0, 0, 0, 12, (byte)'J', (byte)'X', (byte)'L', (byte)' ', ..] or [0, 0, 0, 12, (byte)'j', (byte)'P', (byte)' ', (byte)' ', ..] => ImageFormat.KeptBack,
        [(byte)'8', (byte)'B', (byte)'P', (byte)'S', ..] => ImageFormat.KeptBack,
        _ => IsSvg(bytes) ? ImageFormat.Svg : ImageFormat.None,
    };

    // The major brand of ISO/IEC 14496-12; films have others.
    private static ImageFormat OfBrand(ReadOnlySpan<byte> brand) => System.Text.Encoding.Latin1.GetString(brand) switch
    {
        "avif" => ImageFormat.Avif,
        "avis" or "heic" or "heix" or "heim" or "heis" or "hevc" or "hevx" or "mif1" or "mif2" or "msf1" or "crx " => ImageFormat.KeptBack,
        _ => ImageFormat.None,
    };

    private static bool IsSvg(ReadOnlySpan<byte> bytes)
    {
        if (bytes.TrimStart(" \t\r\n"u8) is not ([(byte)'<', ..] or [0xEF, 0xBB, 0xBF, ..] or [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..] or [0, (byte)'<', ..]))
        {
            return false;
        }

        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes.ToArray()), CleanSvg.ReaderSettings);
            return reader.MoveToContent() == XmlNodeType.Element && reader.LocalName == "svg";
        }
        catch (XmlException)
        {
            return false;
        }
    }
}
