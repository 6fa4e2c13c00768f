using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace CareerWiki.Core.Pages.Images;

/// <summary>WebP (RFC 9649): bitmaps, transparency, frames and the colour profile. Browsers don't turn it by its EXIF, so nothing of that stays.</summary>
internal static class CleanWebP
{
    private const int RiffLength = 12;
    private const int ChunkHeader = 8;
    private const int FrameHeader = 16;
    private const int FlagsAt = RiffLength + ChunkHeader;
    private const byte HasProfile = 0x20;
    private const byte IsTransparent = 0x10;
    private const byte IsAnimated = 0x02;

    public static byte[]? Of(ReadOnlySpan<byte> bytes)
    {
        var end = Math.Min(bytes.Length, ChunkHeader + (long)BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]));
        if (end < RiffLength)
        {
            return null;
        }

        var output = new ArrayBufferWriter<byte>(bytes.Length + 64);
        output.Write(bytes[..RiffLength]);
        var (flags, isExtended, hasPicture) = ((byte)0, false, false);
        for (var rest = bytes[RiffLength..(int)end]; TryRead(ref rest, out var name, out var data);)
        {
            switch (name)
            {
                case "VP8X" when !isExtended && !hasPicture && data.Length >= 10:
                    isExtended = true;
                    flags = (byte)(data[0] & (IsTransparent | IsAnimated));
                    Write(output, name, [flags, 0, 0, 0, .. data[4..10]]);
                    break;
                case "ICCP" when isExtended && !hasPicture && (flags & HasProfile) == 0 && ColourProfile.Of(data) is { } profile:
                    flags |= HasProfile;
                    Write(output, name, profile);
                    break;
                case "ANIM" when (flags & IsAnimated) != 0 && data.Length >= 6:
                    Write(output, name, data[..6]);
                    break;
                case "ANMF" when (flags & IsAnimated) != 0 && data.Length >= FrameHeader && Frame(data) is { } frame:
                    hasPicture = true;
                    Write(output, name, frame);
                    break;
                case "ALPH" when isExtended && !hasPicture && (flags & IsAnimated) == 0:
                    Write(output, name, data);
                    break;
                case "VP8 " or "VP8L" when !hasPicture && (flags & IsAnimated) == 0:
                    hasPicture = true;
                    Write(output, name, data);
                    break;
            }
        }

        var image = output.WrittenSpan.ToArray();
        BinaryPrimitives.WriteInt32LittleEndian(image.AsSpan(4), image.Length - ChunkHeader);
        if (isExtended)
        {
            image[FlagsAt] = flags;
        }

        return hasPicture ? image : null;
    }

    private static byte[]? Frame(ReadOnlySpan<byte> frame)
    {
        var output = new ArrayBufferWriter<byte>(frame.Length + 1);
        output.Write(frame[..FrameHeader]);
        for (var rest = frame[FrameHeader..]; TryRead(ref rest, out var name, out var data);)
        {
            if (name is "ALPH" or "VP8 " or "VP8L")
            {
                Write(output, name, data);
                if (name != "ALPH")
                {
                    return output.WrittenSpan.ToArray();
                }
            }
        }

        return null;
    }

    // A chunk of odd length is followed by a zero that doesn't count.
    private static bool TryRead(ref ReadOnlySpan<byte> rest, out string name, out ReadOnlySpan<byte> data)
    {
        name = "";
        data = [];
        if (rest.Length < ChunkHeader || BinaryPrimitives.ReadUInt32LittleEndian(rest[4..]) is var length && length > rest.Length - ChunkHeader)
        {
            return false;
        }

        name = Encoding.Latin1.GetString(rest[..4]);
        data = rest.Slice(ChunkHeader, (int)length);
        rest = rest[Math.Min(rest.Length, ChunkHeader + (int)length + ((int)length & 1))..];
        return true;
    }

    private static void Write(ArrayBufferWriter<byte> output, string name, ReadOnlySpan<byte> data)
    {
        Span<byte> header = stackalloc byte[ChunkHeader];
        Encoding.Latin1.GetBytes(name, header);
        BinaryPrimitives.WriteInt32LittleEndian(header[4..], data.Length);
        output.Write(header);
        output.Write(data);
        output.Write<byte>(data.Length % 2 == 0 ? [] : [0]);
    }
}
