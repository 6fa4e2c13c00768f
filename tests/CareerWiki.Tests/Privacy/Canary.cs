using System.IO.Compression;
using System.Text;

namespace CareerWiki.Tests.Privacy;

/// <summary>A word that stands in one place of a wiki only, so that whoever meets it elsewhere knows where it comes from.</summary>
/// <param name="Word">ASCII letters and digits in lower case, so that it stays itself in addresses.</param>
/// <param name="InPrivate">False for what the author does not see on the site either: a comment, the metadata of an image.</param>
internal sealed record Canary(string Place, string Word, bool InPrivate);

/// <summary>Looks for words in all that lies in a folder: names, contents, and what is compressed in them.</summary>
internal sealed class CanarySearch
{
    private readonly List<(string File, string Text)> _texts = [];

    public CanarySearch(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(folder, file);
            var bytes = File.ReadAllBytes(file);
            _texts.Add((name, name.ToLowerInvariant()));
            _texts.Add((name, Text(bytes)));
            _texts.AddRange(Inflated(bytes).Select(inner => (name, Text(inner))));
        }
    }

    /// <summary>The first file that holds a word; null for none.</summary>
    public string? Find(string word) => _texts.FirstOrDefault(x => x.Text.Contains(word, StringComparison.Ordinal)).File;

    // Every byte as a letter; of UTF-16, every other one.
    private static string Text(byte[] bytes) => (Encoding.Latin1.GetString(bytes) + Encoding.Latin1.GetString([.. bytes.Where(b => b != 0)])).ToLowerInvariant();

    // Wherever a stream of zlib, gzip or a zip file may begin.
    private static IEnumerable<byte[]> Inflated(byte[] bytes)
    {
        for (var i = 0; i + 2 < bytes.Length; i++)
        {
            Func<Stream, Stream>? open = (bytes[i], bytes[i + 1]) switch
            {
                (0x78, 0x01 or 0x5E or 0x9C or 0xDA) => stream => new ZLibStream(stream, CompressionMode.Decompress),
                (0x1F, 0x8B) => stream => new GZipStream(stream, CompressionMode.Decompress),
                ((byte)'P', (byte)'K') when i == 0 => stream => new ZipArchive(stream).Entries[0].Open(),
                _ => null,
            };
            if (open is not null && Read(open, bytes.AsSpan(i).ToArray()) is { Length: > 0 } inner)
            {
                yield return inner;
            }
        }
    }

    private static byte[] Read(Func<Stream, Stream> open, byte[] bytes)
    {
        using var result = new MemoryStream();
        try
        {
            using var stream = open(new MemoryStream(bytes));
            stream.CopyTo(result);
        }
        catch (InvalidDataException)
        {
            // It only looked like one; what came out before counts.
        }

        return result.ToArray();
    }
}
