using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace CareerWiki.Publish.Branch;

/// <summary>
/// One commit with a whole site and without parents: what was taken back from the site is then not in the history of its branch either. It names
/// this program and not its user, whose address may be private, and tells no time zone.
/// </summary>
/// <param name="Files">By path, sorted.</param>
/// <param name="Message">The subject, and more if the user likes.</param>
public sealed record SiteCommit(ImmutableSortedDictionary<string, byte[]> Files, string Message, DateTimeOffset Time)
{
    /// <summary>The last line of every such commit.</summary>
    public const string Trailer = "Published-by: career-wiki";

    // No one has an address below .invalid (RFC 2606).
    private const string Identity = "Career Wiki <career-wiki@noreply.invalid>";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>What <c>git fast-import</c> reads: the bytes go in as they are, past filters, line ends, ignored names and hooks.</summary>
    public void WriteTo(Stream stream, string reference)
    {
        var mark = 0;
        foreach (var content in Files.Values)
        {
            Write(stream, $"blob\nmark :{++mark}\n");
            WriteData(stream, content);
        }

        Write(stream, $"commit {reference}\ncommitter {Identity} {Time.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)} +0000\n");
        WriteData(stream, Utf8.GetBytes($"{Clean(Message)}\n\n{Trailer}\n"));
        mark = 0;
        foreach (var path in Files.Keys)
        {
            Write(stream, $"M 100644 :{++mark} {Quote(path)}\n");
        }

        Write(stream, "done\n");
        stream.Flush();
    }

    private static void WriteData(Stream stream, byte[] content)
    {
        Write(stream, $"data {content.Length}\n");
        stream.Write(content);
        Write(stream, "\n");
    }

    private static void Write(Stream stream, string text) => stream.Write(Utf8.GetBytes(text));

    // As in C. Letters of any script stay as they are.
    private static string Quote(string path) =>
        $"\"{path.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}\"";

    // Git refuses a message with a zero byte.
    private static string Clean(string message) => string.Concat(message.ReplaceLineEndings("\n").Where(c => c == '\n' || !char.IsControl(c))).Trim();
}
