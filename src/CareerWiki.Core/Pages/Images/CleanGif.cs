using System.Buffers;

namespace CareerWiki.Core.Pages.Images;

/// <summary>GIF (87a and 89a): colour tables, pictures with how long they stay, and how often they are repeated.</summary>
internal static class CleanGif
{
    private const int HeaderLength = 13;
    private const int DescriptorLength = 10;

    // "!", the extension's label, the length and the name of the application.
    private const int ApplicationLength = 14;

    public static byte[]? Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < HeaderLength || HeaderLength + TableLength(bytes[10]) is var i && i > bytes.Length)
        {
            return null;
        }

        var output = new ArrayBufferWriter<byte>(bytes.Length + 1);
        output.Write(bytes[..i]);
        var (hasPicture, hasLoop) = (false, false);
        // How the next picture is shown; it may also be that of a text, which is left behind.
        ReadOnlySpan<byte> control = [];
        while (i < bytes.Length && PartEnd(bytes, i) is > 0 and var end)
        {
            var part = bytes[i..end];
            i = end;
            switch (part)
            {
                case [(byte)',', ..]:
                    output.Write(control);
                    output.Write(part);
                    control = [];
                    hasPicture = true;
                    break;
                case [_, 0xF9, 4, _, _, _, _, 0]:
                    control = part;
                    break;
                case [_, 0x01, ..]:
                    control = [];
                    break;
                case [_, 0xFF, 11, ..] when !hasLoop && IsLoop(part):
                    output.Write<byte>([.. part[..(ApplicationLength + 4)], 0]);
                    hasLoop = true;
                    break;
            }
        }

        output.Write(";"u8);
        return hasPicture ? output.WrittenSpan.ToArray() : null;
    }

    private static int TableLength(byte flags) => (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);

    // Behind its last block; -1 where the image ends or can't be followed.
    private static int PartEnd(ReadOnlySpan<byte> bytes, int start) => bytes[start] switch
    {
        (byte)'!' => BlocksEnd(bytes, start + 2),
        // The first byte of the data is the size of its codes.
        (byte)',' when start + DescriptorLength <= bytes.Length => BlocksEnd(bytes, start + DescriptorLength + TableLength(bytes[start + 9]) + 1),
        _ => -1,
    };

    private static int BlocksEnd(ReadOnlySpan<byte> bytes, int start)
    {
        for (var i = start; i < bytes.Length; i += bytes[i] + 1)
        {
            if (bytes[i] == 0)
            {
                return i + 1;
            }
        }

        return -1;
    }

    private static bool IsLoop(ReadOnlySpan<byte> part) =>
        (part[3..].StartsWith("NETSCAPE2.0"u8) || part[3..].StartsWith("ANIMEXTS1.0"u8)) && part[ApplicationLength..] is [3, 1, _, _, ..];
}
