using CareerWiki.Core.Pages;
using CareerWiki.Core.Pages.Images;
using CareerWiki.Core.Pipelines;

namespace CareerWiki.Rendering;

/// <summary>Hands a file of the input on as it is, and an image without what lies beside the picture. One of which nothing can be published is empty.</summary>
public sealed class CopyAsset : IOutputModule
{
    /// <exception cref="IOException">The file can't be read any more.</exception>
    public byte[]? Render(Page page)
    {
        if (page.Model() is not AssetPage asset)
        {
            return null;
        }

        var content = asset.File.Read();
        return content.Failure is null ? PublishedFile.Of(asset.File.Path, content.Bytes)?.ToArray() ?? [] : throw new IOException($"{asset.File.Path} could not be read: {content.Failure}.");
    }
}
