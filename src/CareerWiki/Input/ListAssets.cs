using CareerWiki.Core.Documents;
using CareerWiki.Core.Pipelines;
using CareerWiki.Settings;

namespace CareerWiki.Input;

/// <summary>The Input phase of images and other files that documents may use. What is odd about the folders the documents' phase reports.</summary>
public sealed class ListAssets(SiteSettings settings) : IInputModule
{
    private static readonly FileMetadata Nothing = new(Metadata.Empty, "");

    public InputListing List() =>
        new([.. FileTree.Of(settings).Files.Where(file => !file.Key.IsMarkdown).Select(file => DiskFile.ToSource(file.Value.File, file.Key, Nothing))], []);
}
