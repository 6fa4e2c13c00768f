using CareerWiki.Core.Diagnostics;
using CareerWiki.Core.Reading.FrontMatter;
using CareerWiki.Core.Text;

namespace CareerWiki.Input;

/// <summary>Reads a metadata file from disk. Never throws for what is wrong with it.</summary>
internal static class MetadataOnDisk
{
    private const int MaxLength = 1024 * 1024;

    public static MetadataResult Read(FileInfo file, ContentPath path)
    {
        try
        {
            if (file.LinkTarget is not null)
            {
                return new MetadataResult(null, [Problems.LinkOutside(path)]);
            }

            // An empty one needs no reading, and a pipe, which looks empty, would never end.
            return file.Length > MaxLength
                ? new MetadataResult(null, [Problems.TooLarge(path, file.Length)])
                : MetadataFile.Read(file.Length == 0 ? "" : File.ReadAllText(file.FullName), path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new MetadataResult(null, [Problems.Unreadable(path, "you have no permission to read it")]);
        }
    }
}
