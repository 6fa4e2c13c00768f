using System.Buffers.Binary;
using System.Text;

namespace CareerWiki.Core.Pages.Images;

/// <summary>A box of ISO/IEC 14496-12: its length, its type of four letters, and what is in it.</summary>
internal readonly ref struct IsoBox
{
    private IsoBox(string type, Span<byte> body)
    {
        Type = type;
        Body = body;
    }

    public string Type { get; }

    public Span<byte> Body { get; }

    /// <summary>Takes the next one off; false where no whole one is left.</summary>
    public static bool TryRead(ref Span<byte> rest, out IsoBox box)
    {
        box = default;
        if (rest.Length < 8)
        {
            return false;
        }

        // 1 stands for a length of eight bytes behind the type, 0 for all that is left.
        var (length, header) = ((ulong)BinaryPrimitives.ReadUInt32BigEndian(rest), 8);
        if (length == 1 && rest.Length >= 16)
        {
            (length, header) = (BinaryPrimitives.ReadUInt64BigEndian(rest[8..]), 16);
        }
        else if (length == 0)
        {
            length = (ulong)rest.Length;
        }

        if (length < (ulong)header || length > (ulong)rest.Length)
        {
            return false;
        }

        box = new IsoBox(Encoding.Latin1.GetString(rest[4..8]), rest[header..(int)length]);
        rest = rest[(int)length..];
        return true;
    }
}
