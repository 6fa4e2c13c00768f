using CareerWiki.Core.Documents;
using CareerWiki.Core.Text;

namespace CareerWiki.Input;

/// <summary>A file on disk, as Core sees it.</summary>
internal static class DiskFile
{
    public static SourceFile ToSource(FileInfo file, ContentPath path, FileMetadata metadata)
    {
        var real = file.LinkTarget is null ? file : (FileInfo)file.ResolveLinkTarget(returnFinalTarget: true)!;
        return new SourceFile(path, real.Length, $"{real.LastWriteTimeUtc.Ticks}-{real.Length}-{metadata.Stamp}", length => Read(real, length)) { Inherited = metadata.Metadata };
    }

    private static FileContent Read(FileInfo file, int length)
    {
        try
        {
            // Empty ones need no reading, and a pipe, which looks empty, would never end.
            if (file.Length == 0)
            {
                return new FileContent(default, null);
            }

            return new FileContent(length < file.Length ? ReadStart(file, length) : File.ReadAllBytes(file.FullName), null);
        }
        catch (UnauthorizedAccessException)
        {
            return new FileContent(default, "you have no permission to read it");
        }
        catch (FileNotFoundException)
        {
            return new FileContent(default, "it is gone");
        }
        catch (IOException e)
        {
            return new FileContent(default, e.Message.Replace(file.FullName, file.Name, StringComparison.Ordinal).TrimEnd('.'));
        }
    }

    private static byte[] ReadStart(FileInfo file, int length)
    {
        using var stream = file.OpenRead();
        var bytes = new byte[length];
        return bytes[..stream.ReadAtLeast(bytes, length, throwOnEndOfStream: false)];
    }
}
