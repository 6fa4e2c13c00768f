using System.Buffers;
using System.IO.Compression;

namespace CareerWiki.Core.Pages.Images;

/// <summary>PNG and APNG (W3C, third edition): chunks that say how pixels look, and of EXIF how the picture is turned.</summary>
internal static class CleanPng
{
    // In bytes; profiles of displays have about 4 kB.
    private const int MaxProfile = 1 << 16;

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static byte[]? Of(ReadOnlySpan<byte> bytes)
    {
        var output = new ArrayBufferWriter<byte>(bytes.Length + 64);
        output.Write(Signature);
        var (hasPixels, hasProfile, hasOrientation) = (false, false, false);
        for (var rest = bytes[Signature.Length..]; PngChunk.TryRead(ref rest, out var chunk);)
        {
            if (chunk.Name == "IEND")
            {
                break;
            }

            if (MaxLength(chunk.Name) >= chunk.Data.Length)
            {
                hasPixels |= chunk.Name == "IDAT";
                output.Write(chunk.Whole);
            }
            else if (char.IsAsciiLetterUpper(chunk.Name[0]))
            {
                // A reader that doesn't know a critical chunk gives up.
                return null;
            }
            else if (chunk.Name == "iCCP" && !hasPixels && !hasProfile && Profile(chunk.Data) is { } profile)
            {
                hasProfile = true;
                PngChunk.Write(output, chunk.Name, profile);
            }
            else if (chunk.Name == "eXIf" && !hasPixels && !hasOrientation && Orientation.Of(chunk.Data) is > 0 and var orientation)
            {
                hasOrientation = true;
                PngChunk.Write(output, chunk.Name, Orientation.Tiff(orientation));
            }
        }

        PngChunk.Write(output, "IEND", []);
        return hasPixels ? output.WrittenSpan.ToArray() : null;
    }

    // In bytes: longer ones hold something else as well. -1 for chunks that are left behind, among them hIST and sPLT, which no browser reads.
    private static int MaxLength(string chunk) => chunk switch
    {
        "IHDR" => 13,
        "PLTE" => 768,
        "IDAT" or "fdAT" => int.MaxValue,
        "tRNS" => 256,
        "gAMA" or "sBIT" or "cICP" => 4,
        "cHRM" => 32,
        "sRGB" => 1,
        "bKGD" => 6,
        "pHYs" => 9,
        "mDCV" => 24,
        "cLLI" or "acTL" => 8,
        "fcTL" => 26,
        _ => -1,
    };

    // A name, a zero, the method, and the profile. It is stored, not deflated: not every machine deflates to the same bytes.
    private static byte[]? Profile(ReadOnlySpan<byte> data)
    {
        var name = data.IndexOf((byte)0);
        if (name < 0 || name + 2 > data.Length || Inflated(data[(name + 2)..]) is not { } inflated || ColourProfile.Of(inflated) is not { } profile)
        {
            return null;
        }

        using var output = new MemoryStream();
        output.Write("icc\0\0"u8);
        using (var zlib = new ZLibStream(output, CompressionLevel.NoCompression))
        {
            zlib.Write(profile);
        }

        return output.ToArray();
    }

    private static byte[]? Inflated(ReadOnlySpan<byte> data)
    {
        try
        {
            using var zlib = new ZLibStream(new MemoryStream(data.ToArray()), CompressionMode.Decompress);
            var bytes = new byte[MaxProfile + 1];
            var length = zlib.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return length <= MaxProfile ? bytes[..length] : null;
        }
        // The second for one that needs a dictionary.
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            return null;
        }
    }
}
