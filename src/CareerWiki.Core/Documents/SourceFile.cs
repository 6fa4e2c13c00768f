using CareerWiki.Core.Text;

namespace CareerWiki.Core.Documents;

/// <summary>A file that the Input phase listed. Its content is read when Process asks for it, so that large attachments never are.</summary>
/// <param name="Length">In bytes.</param>
/// <param name="Stamp">Changes whenever the content may have changed (time of last write and length, say).</param>
/// <param name="ReadStart">Reads so many bytes from its start at the edge, fewer where it ends; never throws.</param>
public sealed record SourceFile(ContentPath Path, long Length, string Stamp, Func<int, FileContent> ReadStart)
{
    /// <summary>Reads all of it; never throws.</summary>
    public FileContent Read() => ReadStart(int.MaxValue);

    /// <summary>What the folders above say of the file (<c>_directory.yml</c>), outermost first.</summary>
    public Metadata Inherited { get; init; } = Metadata.Empty;

    /// <summary>A file in memory.</summary>
    public static SourceFile Of(string path, byte[] content) =>
        new(ContentPath.Parse(path), content.Length, Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(content)), length => new FileContent(content.AsMemory(0, Math.Min(length, content.Length)), null));
}

/// <param name="Failure">Why it could not be read, in one plain phrase; null when it could.</param>
public sealed record FileContent(ReadOnlyMemory<byte> Bytes, string? Failure);
