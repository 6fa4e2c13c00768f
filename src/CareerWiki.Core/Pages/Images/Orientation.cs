using System.Buffers.Binary;

namespace CareerWiki.Core.Pages.Images;

/// <summary>The tag Orientation of EXIF (TIFF 6.0, section 8): how a camera was held, so how a browser turns the picture.</summary>
internal static class Orientation
{
    private const int Tag = 0x0112;
    private const int EntryLength = 12;

    /// <summary>The TIFF structure within EXIF is given, without the name before it. 2 to 8; 0 for a picture that stands as it is stored, or without the tag.</summary>
    public static int Of(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < 8 || !(tiff.StartsWith("MM\0*"u8) || tiff.StartsWith("II*\0"u8)))
        {
            return 0;
        }

        var isBigEndian = tiff[0] == (byte)'M';
        var directory = isBigEndian ? BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]);
        if (directory > tiff.Length - 2)
        {
            return 0;
        }

        var entries = tiff[((int)directory + 2)..];
        for (var count = Number(tiff[(int)directory..], isBigEndian); count > 0 && entries.Length >= EntryLength; count--)
        {
            if (Number(entries, isBigEndian) == Tag)
            {
                return Number(entries[8..], isBigEndian) is >= 2 and <= 8 and var orientation ? orientation : 0;
            }

            entries = entries[EntryLength..];
        }

        return 0;
    }

    /// <summary>True for those that swap the sides.</summary>
    public static bool IsTurned(int orientation) => orientation is >= 5 and <= 8;

    /// <summary>A TIFF structure with nothing but this tag.</summary>
    public static byte[] Tiff(int orientation) =>
        [(byte)'M', (byte)'M', 0, (byte)'*', 0, 0, 0, 8, 0, 1, Tag >> 8, Tag & 0xFF, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0];

    private static int Number(ReadOnlySpan<byte> bytes, bool isBigEndian) =>
        isBigEndian ? BinaryPrimitives.ReadUInt16BigEndian(bytes) : BinaryPrimitives.ReadUInt16LittleEndian(bytes);
}
