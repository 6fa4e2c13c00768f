using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace CareerWiki.Core.Pages.Images;

/// <summary>A part of a PNG: its length, its name of four letters, data, and a checksum, all of which is <see cref="Whole"/>.</summary>
internal readonly ref struct PngChunk
{
    private const int Frame = 12;

    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(n => Enumerable.Range(0, 8).Aggregate((uint)n, (c, _) => (c & 1) == 0 ? c >> 1 : 0xEDB88320 ^ (c >> 1)))];

    private PngChunk(ReadOnlySpan<byte> whole)
    {
        Whole = whole;
        Name = Encoding.Latin1.GetString(whole[4..8]);
    }

    public ReadOnlySpan<byte> Whole { get; }

    public string Name { get; }

    public ReadOnlySpan<byte> Data => Whole[8..^4];

    /// <summary>Takes the next one off; false where no whole one is left.</summary>
    public static bool TryRead(ref ReadOnlySpan<byte> rest, out PngChunk chunk)
    {
        if (rest.Length < Frame || BinaryPrimitives.ReadUInt32BigEndian(rest) is var length && length > rest.Length - Frame)
        {
            chunk = default;
            return false;
        }

        chunk = new PngChunk(rest[..((int)length + Frame)]);
        rest = rest[chunk.Whole.Length..];
        return true;
    }

    public static void Write(ArrayBufferWriter<byte> output, string name, ReadOnlySpan<byte> data)
    {
        var chunk = new byte[data.Length + Frame];
        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
        Encoding.Latin1.GetBytes(name, chunk.AsSpan(4));
        data.CopyTo(chunk.AsSpan(8));
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(^4), Checksum(chunk.AsSpan()[4..^4]));
        output.Write(chunk);
    }

    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var value in bytes)
        {
            sum = Table[(byte)(sum ^ value)] ^ (sum >> 8);
        }

        return ~sum;
    }
}
