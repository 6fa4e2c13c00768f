using System.Collections.Immutable;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Pipelines;
using CareerWiki.Core.Reading;
using CareerWiki.Core.Text;
using CareerWiki.Settings;

namespace CareerWiki.Input;

/// <summary>The Input phase of the documents.</summary>
/// <param name="keys">Checks the metadata of folders.</param>
/// <param name="dates">Knows when they last changed; null when nobody wants to know.</param>
public sealed class ListDocuments(SiteSettings settings, ReadKeys keys, GitDates? dates = null) : IInputModule
{
    public InputListing List()
    {
        dates?.Begin();
        var tree = FileTree.Of(settings);
        var metadata = new InheritedMetadata(settings, tree, keys);
        var found = tree.Files.Where(file => file.Key.IsMarkdown).ToList();
        var files = found
            .Select(file => DiskFile.ToSource(file.Value.File, file.Key, MetadataOf(file.Key, file.Value, metadata)))
            .ToImmutableArray();
        return new InputListing(files, [.. settings.Problems, .. tree.Problems, .. metadata.Problems]) { LeftOut = tree.LeftOut, Dates = () => dates?.Of(found) ?? FileDates.None };
    }

    // A link shows what the folder of its target may hide.
    private FileMetadata MetadataOf(ContentPath path, TreeFile file, InheritedMetadata metadata)
    {
        var own = metadata.Of(path, file.Root);
        if (file.File.LinkTarget is null || file.File.ResolveLinkTarget(returnFinalTarget: true) is not { } target)
        {
            return own;
        }

        var root = settings.InputPaths.LastOrDefault(root => SettingsReader.IsWithin(target.FullName, root));
        var there = root is null ? null : metadata.Of(ContentPath.Parse(Path.GetRelativePath(root, target.FullName)), settings.InputPaths.IndexOf(root));
        return there?.Metadata.Text("visibility") is "public" ? own : own with { Metadata = own.Metadata.With(MetadataLayer.Of(MetadataSource.Sidecar, path, "visibility", "private")) };
    }
}
