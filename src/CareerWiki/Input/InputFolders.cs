using System.Collections.Immutable;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Pipelines;
using CareerWiki.Core.Reading;
using CareerWiki.Settings;

namespace CareerWiki.Input;

/// <summary>The Input phase of the documents.</summary>
/// <param name="keys">Checks the metadata of folders.</param>
public sealed class ListDocuments(SiteSettings settings, ReadKeys keys) : IInputModule
{
    public InputListing List()
    {
        var tree = FileTree.Of(settings);
        var metadata = new InheritedMetadata(settings, tree, keys);
        var files = tree.Files.Where(file => file.Key.IsMarkdown).Select(file => DiskFile.ToSource(file.Value, file.Key, metadata.Of(file.Key))).ToImmutableArray();
        return new InputListing(files, [.. settings.Problems, .. tree.Problems, .. metadata.Problems]) { LeftOut = tree.LeftOut };
    }
}

/// <summary>The Input phase of images and other files that documents may use. What is odd about the folders the documents' phase reports.</summary>
public sealed class ListAssets(SiteSettings settings) : IInputModule
{
    private static readonly FileMetadata Nothing = new(Metadata.Empty, "");

    public InputListing List() =>
        new([.. FileTree.Of(settings).Files.Where(file => !file.Key.IsMarkdown).Select(file => DiskFile.ToSource(file.Value, file.Key, Nothing))], []);
}
