using CareerWiki.Core.Graph;
using CareerWiki.Core.Pipelines;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Pages;

/// <summary>The page that shows what a search found.</summary>
/// <param name="TagsHref">The index of tags; null when there are none.</param>
public sealed record SearchPage(PageFrame Frame, string? TagsHref) : PageModel;

/// <summary>Makes the search page, and the index that it is done with.</summary>
public sealed class SearchPages(PageOptions options) : IPostProcessModule
{
    /// <summary>Where the form of a search leads to.</summary>
    public static PageUrl Url { get; } = PageUrl.Folder(["search"]);

    private static readonly PageUrl Index = PageUrl.File("search.json");

    public IEnumerable<Page> Pages(Site site) => !options.HasSearch ? [] :
    [
        new Page(Url, () => new SearchPage(
            PageFrame.Of(site, options, Url, null, PageFrame.LanguageOf(site, options)),
            site.Taxonomy.Tags.IsEmpty ? null : options.Href(Url, Taxonomy.TagIndex))),
        new Page(Index, () => SearchIndex.Of(site, options)),
    ];
}
