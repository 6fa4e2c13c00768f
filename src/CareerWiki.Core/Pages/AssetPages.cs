using CareerWiki.Core.Documents;
using CareerWiki.Core.Graph;
using CareerWiki.Core.Pipelines;

namespace CareerWiki.Core.Pages;

/// <summary>A file of the author's own.</summary>
public sealed record AssetPage(SourceFile File) : PageModel;

/// <summary>The images and files that some document of the site uses; no others go out.</summary>
public sealed class AssetPages : IPostProcessModule
{
    public IEnumerable<Page> Pages(Site site) => site.Documents
        .SelectMany(d => Enumerable.Range(0, d.Links.Length).Select(i => site.Links.TargetOf(d, i)))
        .OfType<AssetTarget>()
        .DistinctBy(asset => asset.Url)
        .Select(asset => new Page(asset.Url, () => new AssetPage(asset.File)));
}
