using System.Buffers;
using System.Buffers.Binary;

namespace CareerWiki.Core.Pages.Images;

/// <summary>JPEG (ITU T.81, annex B): tables, frames and scans, the colour profile, and of EXIF how the picture is turned.</summary>
internal static class CleanJpeg
{
    private const int StartOfImage = 0xD8;
    private const int EndOfImage = 0xD9;
    private const int StartOfScan = 0xDA;

    public static byte[]? Of(ReadOnlySpan<byte> bytes)
    {
        var output = new ArrayBufferWriter<byte>(bytes.Length + 64);
        var profile = new JpegProfile();
        output.Write<byte>([0xFF, StartOfImage]);
        var (hasScan, hasOrientation) = (false, false);
        for (var i = 2; i + 1 < bytes.Length && bytes[i] == 0xFF;)
        {
            int marker = bytes[i + 1];
            if (marker is 0xFF or 0x01 or (>= 0xD0 and <= 0xD7))
            {
                // Padding, and markers that stand alone.
                i += marker == 0xFF ? 1 : 2;
                continue;
            }

            if (marker is StartOfImage or EndOfImage || i + 4 > bytes.Length
                || BinaryPrimitives.ReadUInt16BigEndian(bytes[(i + 2)..]) is var length && (length < 2 || length > bytes.Length - i - 2))
            {
                break;
            }

            var segment = bytes.Slice(i, length + 2);
            i += segment.Length;
            if (marker == StartOfScan)
            {
                var end = i + ScanLength(bytes[i..]);
                profile.WriteTo(output);
                output.Write(segment);
                output.Write(bytes[i..end]);
                (hasScan, i) = (true, end);
            }
            else if (IsOfThePicture(marker))
            {
                output.Write(segment);
            }
            else if (marker == 0xE1 && !hasOrientation && segment[4..].StartsWith("Exif\0\0"u8))
            {
                hasOrientation = WriteOrientation(output, segment[10..]);
            }
            else if (marker == 0xE2)
            {
                profile.Add(segment[4..]);
            }
            else
            {
                WriteHeader(output, marker, segment[4..]);
            }
        }

        output.Write<byte>([0xFF, EndOfImage]);
        return hasScan ? output.WrittenSpan.ToArray() : null;
    }

    // Frames, Huffman and arithmetic tables, quantization tables, number of lines, restart interval.
    private static bool IsOfThePicture(int marker) => marker is (>= 0xC0 and <= 0xCF and not 0xC8) or 0xDB or 0xDC or 0xDD;

    // The zero behind 0xFF says that it is data; restart markers are part of the scan.
    private static int ScanLength(ReadOnlySpan<byte> bytes)
    {
        for (var i = 0; ; i += 2)
        {
            var next = bytes[Math.Min(i, bytes.Length)..].IndexOf((byte)0xFF);
            if (next < 0)
            {
                return bytes.Length;
            }

            i += next;
            if (i + 1 == bytes.Length || bytes[i + 1] is not (0 or (>= 0xD0 and <= 0xD7)))
            {
                return i;
            }
        }
    }

    private static bool WriteOrientation(ArrayBufferWriter<byte> output, ReadOnlySpan<byte> tiff)
    {
        if (Orientation.Of(tiff) is not (> 0 and var orientation))
        {
            return false;
        }

        output.Write<byte>([0xFF, 0xE1, 0, 34, .. "Exif\0\0"u8, .. Orientation.Tiff(orientation)]);
        return true;
    }

    private static void WriteHeader(ArrayBufferWriter<byte> output, int marker, ReadOnlySpan<byte> data)
    {
        // JFIF without its preview, and Adobe's, which tells how colours are stored.
        if (marker == 0xE0 && data.Length >= 14 && data.StartsWith("JFIF\0"u8))
        {
            output.Write<byte>([0xFF, 0xE0, 0, 16, .. data[..12], 0, 0]);
        }
        else if (marker == 0xEE && data.Length >= 12 && data.StartsWith("Adobe"u8))
        {
            output.Write<byte>([0xFF, 0xEE, 0, 14, .. data[..12]]);
        }
    }
}
