using System.Buffers.Binary;
using System.Text;

namespace CareerWiki.Core.Pages.Images;

/// <summary>
/// A colour profile (ICC.1) without its words: that of a screenshot names the display, sometimes by its owner and its serial number. Values that turn
/// colours into colours stay.
/// </summary>
internal static class ColourProfile
{
    private const int HeaderLength = 128;
    private const int EntryLength = 12;
    private const int MaxTags = 100;

    private static readonly HashSet<string> ColourTags =
    [
        "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC", "kTRC", "wtpt", "bkpt", "chad", "lumi", "cicp", "gamt",
        "A2B0", "A2B1", "A2B2", "B2A0", "B2A1", "B2A2", "D2B0", "D2B1", "D2B2", "D2B3", "B2D0", "B2D1", "B2D2", "B2D3",
    ];

    // A description and a copyright must be there: one text of one blank, in English, for both.
    private static readonly byte[] Text = [.. "mluc"u8, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 12, .. "enUS"u8, 0, 0, 0, 2, 0, 0, 0, 28, 0, (byte)' ', 0, 0];

    /// <summary>Null for what is no profile; colours are then those of sRGB.</summary>
    public static byte[]? Of(ReadOnlySpan<byte> profile)
    {
        if (Tags(profile) is not { } tags)
        {
            return null;
        }

        var starts = new Dictionary<(int Offset, int Length), int>();
        var end = HeaderLength + 4 + (EntryLength * (tags.Count + 2));
        using var data = new MemoryStream();
        var table = new List<byte>();
        AddTag(table, "desc", end, Text.Length - 2);
        AddTag(table, "cprt", end, Text.Length - 2);
        data.Write(Text);
        foreach (var (name, offset, length) in tags)
        {
            // Curves of three colours are often one.
            if (starts.TryAdd((offset, length), end + (int)data.Length))
            {
                data.Write(profile.Slice(offset, length));
                data.SetLength(data.Position = (data.Length + 3) & ~3);
            }

            // Forged: they lie one over the other.
            if (data.Length > profile.Length)
            {
                return null;
            }

            AddTag(table, name, starts[(offset, length)], length);
        }

        var size = end + (int)data.Length;
        byte[] header = [.. profile[..HeaderLength]];
        BinaryPrimitives.WriteInt32BigEndian(header, size);
        // Its checksum, and what is reserved.
        header.AsSpan(84).Clear();
        return [.. header, .. Number(tags.Count + 2), .. table, .. data.ToArray()];
    }

    private static List<(string Name, int Offset, int Length)>? Tags(ReadOnlySpan<byte> profile)
    {
        if (profile.Length < HeaderLength + 4 || !profile[36..].StartsWith("acsp"u8) || BinaryPrimitives.ReadUInt32BigEndian(profile[HeaderLength..]) is var count && count > MaxTags)
        {
            return null;
        }

        var tags = new List<(string Name, int Offset, int Length)>();
        for (var i = HeaderLength + 4; count > 0; count--, i += EntryLength)
        {
            if (i + EntryLength > profile.Length)
            {
                return null;
            }

            var name = Encoding.Latin1.GetString(profile.Slice(i, 4));
            var (offset, length) = (BinaryPrimitives.ReadUInt32BigEndian(profile[(i + 4)..]), BinaryPrimitives.ReadUInt32BigEndian(profile[(i + 8)..]));
            if (offset > profile.Length || length > profile.Length - offset)
            {
                return null;
            }

            if (ColourTags.Contains(name))
            {
                tags.Add((name, (int)offset, (int)length));
            }
        }

        return tags.Count > 0 ? tags : null;
    }

    private static void AddTag(List<byte> table, string name, int offset, int length) =>
        table.AddRange([.. Encoding.Latin1.GetBytes(name), .. Number(offset), .. Number(length)]);

    private static byte[] Number(int value) => [(byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value];
}
