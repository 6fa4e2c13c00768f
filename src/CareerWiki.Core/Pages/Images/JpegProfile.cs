using System.Buffers;

namespace CareerWiki.Core.Pages.Images;

/// <summary>The colour profile of a JPEG, which may lie in several segments (ICC.1, annex B.4).</summary>
internal sealed class JpegProfile
{
    private const int MaxPart = 65519;

    private readonly SortedDictionary<int, byte[]> _parts = [];
    private bool _isWritten;

    private static ReadOnlySpan<byte> Name => "ICC_PROFILE\0"u8;

    /// <param name="data">Of an APP2 segment; one that holds something else is passed over.</param>
    public void Add(ReadOnlySpan<byte> data)
    {
        if (data.Length > Name.Length + 2 && data.StartsWith(Name))
        {
            _parts.TryAdd(data[Name.Length], data[(Name.Length + 2)..].ToArray());
        }
    }

    /// <summary>Writes it before the first scan: none behind it is read.</summary>
    public void WriteTo(ArrayBufferWriter<byte> output)
    {
        if (_isWritten)
        {
            return;
        }

        _isWritten = true;
        byte[][] parts = ColourProfile.Of([.. _parts.Values.SelectMany(part => part)]) is { } profile ? [.. profile.Chunk(MaxPart)] : [];
        for (var i = 0; i < parts.Length; i++)
        {
            var length = Name.Length + 4 + parts[i].Length;
            output.Write<byte>([0xFF, 0xE2, (byte)(length >> 8), (byte)length, .. Name, (byte)(i + 1), (byte)parts.Length]);
            output.Write(parts[i]);
        }
    }
}
