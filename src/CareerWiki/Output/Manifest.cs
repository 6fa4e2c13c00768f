using System.Collections.Immutable;
using System.Text;

namespace CareerWiki.Output;

/// <summary>
/// The list of the files that this program wrote to an output folder: relative paths with forward slashes, a line each, sorted. Only
/// what is on it is ever deleted.
/// </summary>
public static class Manifest
{
    /// <summary>What the last complete run wrote.</summary>
    public const string FileName = ".careerwiki-files";

    /// <summary>What a run that has begun may have written; gone when it is complete.</summary>
    public const string PendingFileName = ".careerwiki-pending";

    /// <summary>Empty when there is none.</summary>
    public static ImmutableSortedSet<string> Read(string folder, string fileName)
    {
        var path = Path.Combine(folder, fileName);
        return File.Exists(path)
            ? File.ReadAllLines(path, Encoding.UTF8).Where(IsOwn).ToImmutableSortedSet(StringComparer.Ordinal)
            : ImmutableSortedSet.Create<string>(StringComparer.Ordinal);
    }

    public static byte[] Format(IEnumerable<string> paths) => Encoding.UTF8.GetBytes(string.Concat(paths.Select(path => path + "\n")));

    // A manifest that someone edited must not lead out of the folder.
    private static bool IsOwn(string path) => path.Length > 0 && !Path.IsPathRooted(path) && !path.Split('/').Contains("..");
}
