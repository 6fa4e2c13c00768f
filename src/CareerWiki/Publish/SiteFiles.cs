using System.Collections.Immutable;

namespace CareerWiki.Publish;

/// <summary>A finished site as a host has it: paths and bytes, nothing else.</summary>
public sealed class SiteFiles
{
    private readonly Func<string, byte[]> _read;

    private SiteFiles(IEnumerable<string> paths, Func<string, byte[]> read)
    {
        Paths = [.. paths.Order(StringComparer.Ordinal)];
        _read = read;
    }

    /// <summary>Relative to the root of the site, as on disk, with forward slashes, sorted by their letters.</summary>
    public ImmutableArray<string> Paths { get; }

    /// <param name="files">By path, with forward slashes and without a leading one.</param>
    public static SiteFiles Of(IReadOnlyDictionary<string, byte[]> files) => new(files.Keys, path => files[path]);

    /// <summary>
    /// The files below a folder. What begins with a dot is no part of a site, and symbolic links are none of what hosts take. A file is read
    /// when it is asked for.
    /// </summary>
    public static SiteFiles In(string folder)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };
        var paths = Directory.EnumerateFiles(folder, "*", options)
            .Select(file => Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(path => !path.Split('/').Any(segment => segment.StartsWith('.')));
        return new SiteFiles(paths, path => File.ReadAllBytes(Path.Combine(folder, path)));
    }

    /// <exception cref="IOException">The file can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">No permission.</exception>
    public byte[] Read(string path) => _read(path);
}
