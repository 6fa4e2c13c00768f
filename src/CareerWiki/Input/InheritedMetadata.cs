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
/// Reads Statiq's <c>_directory.yml</c>, for all files in a folder and below it, and sidecars such as <c>_cv.yml</c> for <c>cv.md</c>. Of
/// several input folders the last one's file counts, as for documents; but that a document may be public, only a file of its own input folder
/// can say, and that it is private, any.
/// </summary>
public sealed class InheritedMetadata(SiteSettings settings, FileTree tree, ReadKeys keys)
{
    private static readonly string[] FolderNames = [.. MetadataFile.Extensions.Select(e => "_directory" + e)];

    // Statiq's order: the first that exists counts.
    private static readonly string[] SidecarExtensions = [".json", ".yaml", ".yml"];

    private readonly Dictionary<(string Path, int Root), Folder> _folders = [];
    private readonly Dictionary<TreeFile, MetadataMap?> _read = [];
    private readonly bool _hasSidecars = settings.ProcessSidecarFiles && tree.MetadataFiles.Any(group => !FolderNames.Contains(group.Key.FileName));

    /// <summary>What was wrong with the files that were asked for.</summary>
    public ImmutableArray<Diagnostic>.Builder Problems { get; } = ImmutableArray.CreateBuilder<Diagnostic>();

    /// <param name="root">The index of the input folder that the file is from.</param>
    public FileMetadata Of(ContentPath path, int root)
    {
        var folder = FolderAt(string.Join('/', path.Folders), root).Own;
        if (!_hasSidecars)
        {
            return folder;
        }

        var found = SidecarExtensions.SelectMany(e => new[] { $"_{path.Stem}{e}", $"_{path.FileName}{e}" })
            .Select(name => FileTree.Key(ContentPath.Parse(string.Join('/', path.Folders) + "/" + name)))
            .Where(tree.MetadataFiles.Contains)
            .ToList();
        return found.Count == 0 ? folder : With(folder, found[0], found, MetadataSource.Sidecar, root).Metadata;
    }

    private Folder FolderAt(string path, int root)
    {
        if (_folders.TryGetValue((path, root), out var known))
        {
            return known;
        }

        var inherited = path.Length == 0
            ? new FileMetadata(new Metadata(settings.ForDocuments), "")
            : FolderAt(path[..Math.Max(0, path.LastIndexOf('/'))], root).Below;
        var (own, below) = (inherited, inherited);
        foreach (var file in settings.ApplyDirectoryMetadata ? FolderNames.Select(name => ContentPath.Parse(path + "/" + name)).Where(tree.MetadataFiles.Contains) : [])
        {
            var (metadata, map) = With(own, file, [file], MetadataSource.Folder, root);
            own = metadata;
            below = map["Recursive"] is MetadataScalar { Flag: false } ? below : With(below, file, [file], MetadataSource.Folder, root).Metadata;
        }

        return _folders[(path, root)] = new Folder(own, below);
    }

    /// <param name="file">Whose last copy counts.</param>
    /// <param name="all">All that have a say in visibility.</param>
    private (FileMetadata Metadata, MetadataMap Map) With(FileMetadata before, ContentPath file, IReadOnlyList<ContentPath> all, MetadataSource source, int root)
    {
        var copies = all.SelectMany(path => tree.MetadataFiles[path].Select(f => new Copy(path, f, Read(path, f)))).ToList();
        var counting = copies.Last(copy => copy.Path == file);
        var map = counting.Map ?? new MetadataMap(new SourcePlace(1, 1), []);
        var others = map with { Entries = map.Entries.RemoveAll(entry => entry.Key.Equals("visibility", StringComparison.OrdinalIgnoreCase)) };
        // What keeps a document back is never dropped because another file is read in its place.
        var metadata = copies.Where(copy => copy != counting && copy.Map is not null && (source == MetadataSource.Sidecar || copy.File.Root == root))
            .Aggregate(before.Metadata, (all, copy) => all.With(new MetadataLayer(source, copy.Path, ReadKeys.KeepingBack(copy.Map!))))
            .With(new MetadataLayer(source, file, others));
        if (VisibilityOf(copies, source, root) is { } visibility)
        {
            metadata = metadata.With(MetadataLayer.Of(source, file, "visibility", visibility));
        }

        return (new FileMetadata(metadata, before.Stamp + string.Concat(copies.Select(copy => copy.Stamp))), map);
    }

    // A sidecar speaks of this one document, wherever it lies: any that hides it hides it. A folder speaks of its own documents first.
    private static string? VisibilityOf(List<Copy> copies, MetadataSource source, int root)
    {
        var marked = copies.Where(copy => copy.HasMark).ToList();
        var own = marked.Where(copy => copy.File.Root == root).ToList();
        var heard = source == MetadataSource.Sidecar || own.Count == 0 ? marked : own;
        return heard.Exists(copy => !copy.IsPublic) ? "private" : own.Count > 0 ? "public" : null;
    }

    // Null for broken metadata, which may have meant to hide the document.
    private MetadataMap? Read(ContentPath path, TreeFile file)
    {
        if (_read.TryGetValue(file, out var known))
        {
            return known;
        }

        var result = MetadataOnDisk.Read(file.File, path);
        var problems = result.Problems.AddRange(result.Map is { } map ? keys.Check(path, map) : []);
        Problems.AddRange(problems);
        return _read[file] = problems.Any(p => p.Code == Core.Diagnostics.Problems.VisibilityCode) ? null : result.Map;
    }

    /// <summary>A metadata file of one input folder.</summary>
    /// <param name="Map">Null for a broken one.</param>
    private sealed record Copy(ContentPath Path, TreeFile File, MetadataMap? Map)
    {
        public bool HasMark => Map is null || Map["visibility"] is not null;

        public bool IsPublic => Map?["visibility"] is MetadataScalar { Text: "public" };

        public string Stamp => $"/{File.File.LastWriteTimeUtc.Ticks}-{File.File.Length}";
    }

    /// <param name="Own">For files right in the folder.</param>
    /// <param name="Below">For folders in it.</param>
    private sealed record Folder(FileMetadata Own, FileMetadata Below);
}
