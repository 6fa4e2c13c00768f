using System.IO.Compression;
using System.Text;

namespace CareerWiki.Tests.Images;

/// <summary>Looks for the secret in all the ways that it could be written.</summary>
internal static class Hidden
{
    public static bool IsIn(ReadOnlySpan<byte> bytes)
    {
        if (IsPlainIn(bytes))
        {
            return true;
        }

        for (var i = 0; i + 1 < bytes.Length; i++)
        {
            if (bytes[i] == 0x78 && IsPlainIn(Inflated(bytes[i..].ToArray())))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPlainIn(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf(SampleImages.SecretBytes) >= 0
        || bytes.IndexOf(Encoding.Unicode.GetBytes(SampleImages.Secret)) >= 0
        || bytes.IndexOf(Encoding.BigEndianUnicode.GetBytes(SampleImages.Secret)) >= 0
        || bytes.IndexOf(Encoding.ASCII.GetBytes(Convert.ToBase64String(SampleImages.SecretBytes)[..^2])) >= 0;

    private static byte[] Inflated(byte[] bytes)
    {
        using var output = new MemoryStream();
        try
        {
            using var zlib = new ZLibStream(new MemoryStream(bytes), CompressionMode.Decompress);
            zlib.CopyTo(output);
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
        }

        return output.ToArray();
    }
}
