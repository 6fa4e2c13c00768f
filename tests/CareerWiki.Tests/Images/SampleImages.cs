using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using CareerWiki.Core.Pages.Images;

namespace CareerWiki.Tests.Images;

/// <summary>Small valid images, and what cameras and programs write beside the picture; every such piece holds <see cref="Secret"/>.</summary>
internal static class SampleImages
{
    public const string Secret = "HiddenOwner";

    private static readonly byte[] JpegTablesAndScan = Convert.FromBase64String(
        "/9sAQwANCQoLCggNCwoLDg4NDxMgFRMSEhMnHB4XIC4pMTAuKS0sMzpKPjM2RjcsLUBXQUZMTlJTUjI+WmFaUGBKUVJP/9sAQwEODg4TERMmFRUmTzUtNU9PT09PT09PT09PT09PT09PT09PT09PT09PT09P"
        + "T09PT09PT09PT09PT09PT09PT09P/8AAEQgABAAIAwEiAAIRAQMRAf/EABUAAQEAAAAAAAAAAAAAAAAAAAAG/8QAGBABAAMBAAAAAAAAAAAAAAAAAAVDgcH/xAAVAQEBAAAAAAAAAAAAAAAAAAAEBv/EABwR"
        + "AAAGAwAAAAAAAAAAAAAAAAABAwU0gTWxsv/aAAwDAQACEQMRAD8AkZOreALBgxyd9GEvc5StEP/Z");

    private static readonly byte[] PngPixels = Convert.FromBase64String("eNpj+M/A8B8Zo3H/M9BeAQBRFD/B");

    private static readonly byte[] Profile = Convert.FromBase64String(
        "AAAByAAAAAAEMAAAbW50clJHQiBYWVogB+AAAQABAAAAAAAAYWNzcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAPbWAAEAAAAA0y0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
        + "AAAAAAAAAAAAAAAAAAAJZGVzYwAAAPAAAAAkclhZWgAAARQAAAAUZ1hZWgAAASgAAAAUYlhZWgAAATwAAAAUd3RwdAAAAVAAAAAUclRSQwAAAWQAAAAoZ1RSQwAAAWQAAAAoYlRSQwAAAWQAAAAoY3BydAAA"
        + "AYwAAAA8bWx1YwAAAAAAAAABAAAADGVuVVMAAAAIAAAAHABzAFIARwBCWFlaIAAAAAAAAG+iAAA49QAAA5BYWVogAAAAAAAAYpkAALeFAAAY2lhZWiAAAAAAAAAkoAAAD4QAALbPWFlaIAAAAAAAAPbWAAEA"
        + "AAAA0y1wYXJhAAAAAAAEAAAAAmZmAADypwAADVkAABPQAAAKWwAAAAAAAAAAbWx1YwAAAAAAAAABAAAADGVuVVMAAAAgAAAAHABIAGkAZABkAGUAbgBPAHcAbgBlAHIAIAAyADAAMgA2");

    private static readonly byte[] Vp8 = Convert.FromBase64String("8AIAnQEqCAAEAAKAQiWoAnS6AUAD8AK7/3AAEYHctEAA/uv/+V4r/8W5osz/7sFtIG47P+/v/8dbbcckz5fMGczxAAA=");

    private static readonly byte[] AvifImage = Convert.FromBase64String(
        "AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUIAAADybWV0YQAAAAAAAAAoaGRscgAAAAAAAAAAcGljdAAAAAAAAAAAAAAAAGxpYmF2aWYAAAAADnBpdG0AAAAAAAEAAAAeaWxvYwAAAABEAAABAAEA"
        + "AAABAAABGgAAAB0AAAAoaWluZgAAAAAAAQAAABppbmZlAgAAAAABAABhdjAxQ29sb3IAAAAAamlwcnAAAABLaXBjbwAAABRpc3BlAAAAAAAAAAIAAAACAAAAEHBpeGkAAAAAAwgICAAAAAxhdjFDgQ0MAAAA"
        + "ABNjb2xybmNseAACAAIAAYAAAAAXaXBtYQAAAAAAAAABAAEEAQKDBAAAACVtZGF0EgAKCBgANogQEAwgMg8f8D///8WfhwB8+ErK42A=");

    public static byte[] SecretBytes { get; } = Encoding.ASCII.GetBytes(Secret);

    /// <summary>8 by 4 pixels.</summary>
    /// <param name="segments">They stand behind the first.</param>
    public static byte[] Jpeg(params byte[][] segments) =>
        [0xFF, 0xD8, .. Segment(0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0]), .. segments.SelectMany(s => s), .. JpegTablesAndScan];

    public static byte[] Segment(byte marker, byte[] data) => [0xFF, marker, (byte)((data.Length + 2) >> 8), (byte)(data.Length + 2), .. data];

    public static byte[] ExifSegment(int orientation) => Segment(0xE1, [.. "Exif\0\0"u8, .. Exif(orientation)]);

    public static byte[] ProfileSegment(int number, int count, Range part) => Segment(0xE2, [.. "ICC_PROFILE\0"u8, (byte)number, (byte)count, .. Profile[part]]);

    /// <summary>A description, an orientation and a directory of places, in the order of bytes of Intel.</summary>
    public static byte[] Exif(int orientation) =>
    [
        .. "II*\0"u8, 8, 0, 0, 0, 3, 0,
        0x0E, 0x01, 2, 0, (byte)Secret.Length, 0, 0, 0, 50, 0, 0, 0,
        0x12, 0x01, 3, 0, 1, 0, 0, 0, (byte)orientation, 0, 0, 0,
        0x25, 0x88, 4, 0, 1, 0, 0, 0, 50, 0, 0, 0,
        0, 0, 0, 0, .. SecretBytes,
    ];

    /// <summary>8 by 4 pixels.</summary>
    public static byte[] Png(byte[][]? before = null, byte[][]? behind = null) =>
    [
        0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n', .. Chunk("IHDR", [0, 0, 0, 8, 0, 0, 0, 4, 8, 6, 0, 0, 0]),
        .. (before ?? []).SelectMany(c => c), .. Chunk("IDAT", PngPixels), .. (behind ?? []).SelectMany(c => c), .. Chunk("IEND", []),
    ];

    public static byte[] Chunk(string name, byte[] data)
    {
        var output = new ArrayBufferWriter<byte>();
        PngChunk.Write(output, name, data);
        return output.WrittenSpan.ToArray();
    }

    public static byte[] ProfileChunk() => Chunk("iCCP", [.. SecretBytes, 0, 0, .. Deflated(Profile)]);

    public static byte[] Deflated(byte[] data)
    {
        using var output = new MemoryStream();
        using (var zlib = new ZLibStream(output, CompressionLevel.SmallestSize))
        {
            zlib.Write(data);
        }

        return output.ToArray();
    }

    /// <summary>1 by 1 pixel.</summary>
    public static byte[] Gif(byte[][]? before = null, byte[][]? behind = null) =>
    [
        .. "GIF89a"u8, 1, 0, 1, 0, 0x80, 0, 0, 255, 0, 0, 0, 0, 255, .. (before ?? []).SelectMany(e => e),
        (byte)',', 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, .. (behind ?? []).SelectMany(e => e), (byte)';',
    ];

    public static byte[] GifExtension(byte label, params byte[][] blocks) => [(byte)'!', label, .. blocks.SelectMany(b => (byte[])[(byte)b.Length, .. b]), 0];

    /// <summary>8 by 4 pixels, with a profile.</summary>
    public static byte[] WebP(params (string Name, byte[] Data)[] behind) =>
        Riff([("VP8X", [0x2C, 0, 0, 0, 7, 0, 0, 3, 0, 0]), ("ICCP", Profile), ("VP8 ", Vp8), .. behind]);

    /// <summary>Two frames of 8 by 4 pixels.</summary>
    public static byte[] MovingWebP()
    {
        byte[] frame = [0, 0, 0, 0, 0, 0, 7, 0, 0, 3, 0, 0, 100, 0, 0, 0, .. RiffChunk("XMP ", SecretBytes), .. RiffChunk("VP8 ", Vp8), .. RiffChunk("EXIF", SecretBytes)];
        return Riff([("VP8X", [0x0E, 0, 0, 0, 7, 0, 0, 3, 0, 0]), ("ANIM", [0, 0, 0, 0, 0, 0]), ("ANMF", frame), ("ANMF", frame), ("XMP ", SecretBytes)]);
    }

    /// <summary>2 by 2 pixels of 24 bits.</summary>
    public static byte[] Bmp(int headerLength = 40, byte[]? gap = null)
    {
        var image = new byte[14 + headerLength + (gap?.Length ?? 0) + 16];
        "BM"u8.CopyTo(image);
        BinaryPrimitives.WriteInt32LittleEndian(image.AsSpan(2), image.Length);
        BinaryPrimitives.WriteInt32LittleEndian(image.AsSpan(10), image.Length - 16);
        BinaryPrimitives.WriteInt32LittleEndian(image.AsSpan(14), headerLength);
        (image[18], image[22], image[26], image[28]) = (2, 2, 1, 24);
        gap?.CopyTo(image, 14 + headerLength);
        image.AsSpan(^16).Fill(0x7F);
        return image;
    }

    /// <summary>2 by 2 pixels.</summary>
    public static byte[] Avif() => [.. AvifImage];

    public static byte[] Svg(string content, string attributes = "", string before = "") =>
        Encoding.UTF8.GetBytes($"{before}<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"8\" height=\"4\"{attributes}>{content}</svg>");

    /// <summary>One of each format, with something beside the picture.</summary>
    public static IEnumerable<byte[]> All =>
    [
        [.. Jpeg(ExifSegment(6), ProfileSegment(1, 1, ..), Segment(0xFE, SecretBytes)), .. SecretBytes],
        [.. Png([Chunk("tEXt", SecretBytes), ProfileChunk(), Chunk("eXIf", Exif(3))]), .. SecretBytes],
        Gif([GifExtension(0xFE, SecretBytes), GifExtension(0xFF, "NETSCAPE2.0"u8.ToArray(), [1, 0, 0]), GifExtension(0xF9, [0, 1, 0, 0])]),
        WebP(("EXIF", SecretBytes)),
        MovingWebP(),
        Bmp(124, SecretBytes),
        Avif(),
    ];

    private static byte[] Riff((string Name, byte[] Data)[] chunks)
    {
        byte[] body = [.. "WEBP"u8, .. chunks.SelectMany(c => RiffChunk(c.Name, c.Data))];
        return [.. "RIFF"u8, .. BitConverter.GetBytes(body.Length), .. body];
    }

    private static byte[] RiffChunk(string name, byte[] data) =>
        [.. Encoding.ASCII.GetBytes(name), .. BitConverter.GetBytes(data.Length), .. data, .. data.Length % 2 == 0 ? (byte[])[] : [0]];
}
