using System.Buffers.Binary;

namespace CareerWiki.Core.Pages.Images;

/// <summary>
/// BMP: headers, colours and pixels keep their places; what lies between and behind them goes, also a colour profile, which may be the path of a file on
/// somebody's disk.
/// </summary>
internal static class CleanBmp
{
    private const int FileHeader = 14;

    // BITMAPCOREHEADER of OS/2, with sides of two bytes.
    private const int CoreHeader = 12;
    private const int InfoHeader = 40;
    private const int MaxSide = 1 << 20;
    private const int ProfileAt = FileHeader + 56;

    public static byte[]? Of(ReadOnlySpan<byte> bytes)
    {
        var header = bytes[FileHeader];
        if (bytes.Length < FileHeader + Math.Max(header, (byte)InfoHeader) || PixelLength(bytes, header) is not (> 0 and var length))
        {
            return null;
        }

        var start = BinaryPrimitives.ReadUInt32LittleEndian(bytes[10..]);
        var colours = FileHeader + header + ColourLength(bytes, header);
        if (start < colours || start >= bytes.Length)
        {
            return null;
        }

        var image = bytes[..(int)Math.Min(bytes.Length, start + length)].ToArray();
        image.AsSpan((int)colours..(int)start).Clear();
        BinaryPrimitives.WriteInt32LittleEndian(image.AsSpan(2), image.Length);
        image.AsSpan(6, 4).Clear();
        if (header >= 108 && !image.AsSpan(ProfileAt, 4).SequenceEqual("\0\0\0\0"u8))
        {
            // Its colours are called sRGB, which is what they are without a profile.
            "BGRs"u8.CopyTo(image.AsSpan(ProfileAt));
        }

        if (header == 124)
        {
            image.AsSpan(FileHeader + 112, 12).Clear();
        }

        return image;
    }

    // Rows are filled up to four bytes. Packed ones say themselves how long they are; JPEG and PNG within a BMP are not shown by browsers.
    private static long? PixelLength(ReadOnlySpan<byte> bytes, int header)
    {
        var (width, height, depth) = header == CoreHeader
            ? (BinaryPrimitives.ReadUInt16LittleEndian(bytes[18..]), BinaryPrimitives.ReadUInt16LittleEndian(bytes[20..]), BinaryPrimitives.ReadUInt16LittleEndian(bytes[24..]))
            : (BinaryPrimitives.ReadInt32LittleEndian(bytes[18..]), Math.Abs((long)BinaryPrimitives.ReadInt32LittleEndian(bytes[22..])), BinaryPrimitives.ReadUInt16LittleEndian(bytes[28..]));
        return (header == CoreHeader ? 0 : BinaryPrimitives.ReadUInt32LittleEndian(bytes[30..])) switch
        {
            0 or 3 or 6 when width is > 0 and <= MaxSide && height <= MaxSide && depth is 1 or 2 or 4 or 8 or 16 or 24 or 32 => (((long)width * depth) + 31) / 32 * 4 * height,
            1 or 2 => BinaryPrimitives.ReadUInt32LittleEndian(bytes[34..]),
            _ => null,
        };
    }

    // Masks behind the header of 40 bytes, and the table: all colours of the depth, unless the header counts them.
    private static long ColourLength(ReadOnlySpan<byte> bytes, int header)
    {
        if (header == CoreHeader)
        {
            var bits = BinaryPrimitives.ReadUInt16LittleEndian(bytes[24..]);
            return bits <= 8 ? 3 << bits : 0;
        }

        var (depth, count) = (BinaryPrimitives.ReadUInt16LittleEndian(bytes[28..]), BinaryPrimitives.ReadUInt32LittleEndian(bytes[46..]));
        var masks = header == InfoHeader ? BinaryPrimitives.ReadUInt32LittleEndian(bytes[30..]) switch { 3 => 12, 6 => 16, _ => 0 } : 0;
        return masks + (depth > 8 ? 0 : 4L * (count is > 0 and <= 256 ? count : 1u << depth));
    }
}
