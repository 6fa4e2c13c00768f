using System.Collections.Immutable;
using CareerWiki.Core.Diagnostics;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Reading;
using CareerWiki.Core.Reading.FrontMatter;
using CareerWiki.Core.Text;
using CareerWiki.Settings;

namespace CareerWiki.Input;

/// <summary>What settings, folders and sidecars say of a file.</summary>
/// <param name="Stamp">Changes when any of the files behind it does.</param>
public sealed record FileMetadata(Metadata Metadata, string Stamp);

/// <summary>
/// Reads Statiq's <c>_directory.yml</c>, for all files in a folder and below it, and sidecars such as <c>_cv.yml</c> for <c>cv.md</c>.
/// </summary>
public sealed class InheritedMetadata(SiteSettings settings, FileTree tree, ReadKeys keys)
{
    private static readonly string[] FolderNames = [.. MetadataFile.Extensions.SelectMany(e => new[] { "_directory" + e, "_Directory" + e })];

    // Statiq's order: the first that exists counts.
    private static readonly string[] SidecarExtensions = [".json", ".yaml", ".yml"];

    private readonly Dictionary<string, Folder> _folders = new(StringComparer.Ordinal);
    private readonly bool _hasSidecars = settings.ProcessSidecarFiles && tree.MetadataFiles.Keys.Any(path => !FolderNames.Contains(path.FileName));

    /// <summary>What was wrong with the files that were asked for.</summary>
    public ImmutableArray<Diagnostic>.Builder Problems { get; } = ImmutableArray.CreateBuilder<Diagnostic>();

    public FileMetadata Of(ContentPath path)
    {
        var folder = FolderAt(string.Join('/', path.Folders));
        return _hasSidecars && Sidecar(path) is { } sidecar && Read(sidecar, MetadataSource.Sidecar) is var layer
            ? new FileMetadata(folder.Own.Metadata.With(layer), folder.Own.Stamp + Stamp(sidecar))
            : folder.Own;
    }

    private Folder FolderAt(string path)
    {
        if (_folders.TryGetValue(path, out var known))
        {
            return known;
        }

        var inherited = path.Length == 0
            ? new FileMetadata(new Metadata(settings.ForDocuments), "")
            : FolderAt(path[..Math.Max(0, path.LastIndexOf('/'))]).Below;
        var (own, below) = (inherited, inherited);
        foreach (var file in settings.ApplyDirectoryMetadata ? FolderNames.Select(name => ContentPath.Parse(path + "/" + name)).Where(tree.MetadataFiles.ContainsKey) : [])
        {
            var layer = Read(file, MetadataSource.Folder);
            own = new FileMetadata(own.Metadata.With(layer), own.Stamp + Stamp(file));
            below = layer.Map["Recursive"] is MetadataScalar { Flag: false } ? below : new FileMetadata(below.Metadata.With(layer), below.Stamp + Stamp(file));
        }

        return _folders[path] = new Folder(own, below);
    }

    private ContentPath? Sidecar(ContentPath path)
    {
        foreach (var name in SidecarExtensions.SelectMany(e => new[] { $"_{path.Stem}{e}", $"_{path.FileName}{e}" }))
        {
            var sidecar = ContentPath.Parse(string.Join('/', path.Folders) + "/" + name);
            if (tree.MetadataFiles.ContainsKey(sidecar))
            {
                return sidecar;
            }
        }

        return null;
    }

    private string Stamp(ContentPath file) => $"/{tree.MetadataFiles[file].LastWriteTimeUtc.Ticks}-{tree.MetadataFiles[file].Length}";

    // Broken metadata may have meant to hide the document.
    private MetadataLayer Read(ContentPath file, MetadataSource source)
    {
        try
        {
            var result = MetadataFile.Read(File.ReadAllText(tree.MetadataFiles[file].FullName), file);
            Problems.AddRange(result.Problems);
            Problems.AddRange(result.Map is null ? [] : keys.Check(file, result.Map));
            return result.Map is { } map && !keys.Check(file, map).Any(p => p.Code == Core.Diagnostics.Problems.VisibilityCode)
                ? new MetadataLayer(source, file, map)
                : MetadataLayer.Of(source, file, "visibility", "private");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Problems.Add(Core.Diagnostics.Problems.Unreadable(file, "you have no permission to read it"));
            return MetadataLayer.Of(source, file, "visibility", "private");
        }
    }

    /// <param name="Own">For files right in the folder.</param>
    /// <param name="Below">For folders in it.</param>
    private sealed record Folder(FileMetadata Own, FileMetadata Below);
}
