using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CareerWiki.Core.Pages.Images;

/// <summary>Reads the size of an image off the first bytes of its file, in CSS pixels as a browser shows it.</summary>
internal static partial class ImageSize
{
    /// <summary>Null for a file that is no PNG, JPEG, GIF, WebP, BMP or SVG, or whose beginning does not tell.</summary>
    public static (int Width, int Height)? Of(ReadOnlySpan<byte> start)
    {
        var size = start switch
        {
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => Png(start),
            [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => At(start, 6, 2, isBigEndian: false),
            [(byte)'B', (byte)'M', ..] => At(start, 18, 4, isBigEndian: false),
            [0xFF, 0xD8, 0xFF, ..] => Jpeg(start),
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => WebP(start),
            _ => Svg(start),
        };
        return size is { Width: > 0 and < 100_000, Height: > 0 and < 100_000 } ? size : null;
    }

    private static (int Width, int Height)? At(ReadOnlySpan<byte> bytes, int offset, int length, bool isBigEndian)
    {
        if (bytes.Length < offset + (2 * length))
        {
            return null;
        }

        // A bitmap that is written from the top has a negative height.
        var (width, height) = (Number(bytes[offset..], length, isBigEndian), Number(bytes[(offset + length)..], length, isBigEndian));
        return (width, height < 0 && height > int.MinValue ? -height : height);
    }

    // Browsers turn a PNG by the EXIF before its pixels.
    private static (int Width, int Height)? Png(ReadOnlySpan<byte> bytes)
    {
        var size = At(bytes, 16, 4, isBigEndian: true);
        for (var rest = bytes[Math.Min(8, bytes.Length)..]; PngChunk.TryRead(ref rest, out var chunk) && chunk.Name != "IDAT";)
        {
            if (chunk.Name == "eXIf" && Orientation.IsTurned(Orientation.Of(chunk.Data)))
            {
                return size is var (width, height) ? (height, width) : null;
            }
        }

        return size;
    }

    private static int Number(ReadOnlySpan<byte> bytes, int length, bool isBigEndian) => (length, isBigEndian) switch
    {
        (2, true) => BinaryPrimitives.ReadUInt16BigEndian(bytes),
        (2, false) => BinaryPrimitives.ReadUInt16LittleEndian(bytes),
        (_, true) => BinaryPrimitives.ReadInt32BigEndian(bytes),
        _ => BinaryPrimitives.ReadInt32LittleEndian(bytes),
    };

    // Segments, each with its length, up to the frame header (ITU T.81, B.1); EXIF may say that the picture lies on its side.
    private static (int Width, int Height)? Jpeg(ReadOnlySpan<byte> bytes)
    {
        var isTurned = false;
        for (var i = 2; i + 9 < bytes.Length && bytes[i] == 0xFF;)
        {
            var marker = bytes[i + 1];
            var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[(i + 2)..]);
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                var (height, width) = (BinaryPrimitives.ReadUInt16BigEndian(bytes[(i + 5)..]), BinaryPrimitives.ReadUInt16BigEndian(bytes[(i + 7)..]));
                return isTurned ? (height, width) : (width, height);
            }

            if (marker == 0xE1 && i + 2 + length <= bytes.Length)
            {
                isTurned |= Turns(bytes.Slice(i + 4, Math.Max(0, length - 2)));
            }

            // Padding and markers without a length.
            i += marker is 0xFF ? 1 : marker is 0x01 or (>= 0xD0 and <= 0xD8) ? 2 : length + 2;
        }

        return null;
    }

    private static bool Turns(ReadOnlySpan<byte> segment) => segment.StartsWith("Exif\0\0"u8) && Orientation.IsTurned(Orientation.Of(segment[6..]));

    // The three forms of WebP: lossy, lossless, extended (RFC 9649).
    private static (int Width, int Height)? WebP(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 30)
        {
            return null;
        }

        switch (bytes[15])
        {
            case (byte)' ':
                return (BinaryPrimitives.ReadUInt16LittleEndian(bytes[26..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(bytes[28..]) & 0x3FFF);
            case (byte)'L':
                var bits = BinaryPrimitives.ReadUInt32LittleEndian(bytes[21..]);
                return ((int)(bits & 0x3FFF) + 1, (int)((bits >> 14) & 0x3FFF) + 1);
            case (byte)'X':
                return (1 + (bytes[24] | (bytes[25] << 8) | (bytes[26] << 16)), 1 + (bytes[27] | (bytes[28] << 8) | (bytes[29] << 16)));
            default:
                return null;
        }
    }

    private static (int Width, int Height)? Svg(ReadOnlySpan<byte> bytes)
    {
        var root = SvgRoot().Match(Encoding.UTF8.GetString(bytes[..Math.Min(bytes.Length, 8192)]));
        if (!root.Success)
        {
            return null;
        }

        if (Length(SvgWidth().Match(root.Value)) is { } width && Length(SvgHeight().Match(root.Value)) is { } height)
        {
            return (width, height);
        }

        var box = SvgViewBox().Match(root.Value);
        return box.Success ? (Pixels(box.Groups[1].Value), Pixels(box.Groups[2].Value)) : null;
    }

    private static int? Length(Match match) => match.Success ? Pixels(match.Groups[1].Value) : null;

    private static int Pixels(string number) => double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var pixels) && pixels < 100_000 ? (int)Math.Round(pixels) : 0;

    [GeneratedRegex(@"<svg\b[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex SvgRoot();

    [GeneratedRegex(@"\swidth=[""']([\d.]+)(?:px)?[""']")]
    private static partial Regex SvgWidth();

    [GeneratedRegex(@"\sheight=[""']([\d.]+)(?:px)?[""']")]
    private static partial Regex SvgHeight();

    [GeneratedRegex(@"\sviewBox=[""']\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)")]
    private static partial Regex SvgViewBox();
}
