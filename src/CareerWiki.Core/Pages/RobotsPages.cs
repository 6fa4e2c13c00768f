using CareerWiki.Core.Documents;
using CareerWiki.Core.Graph;
using CareerWiki.Core.Pipelines;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Pages;

/// <summary>What robots may read (RFC 9309).</summary>
/// <param name="IsOpen">True for everything, false for nothing.</param>
/// <param name="Sitemap">The address of the site map, with scheme and host; null for none.</param>
public sealed record RobotsPage(bool IsOpen, string? Sitemap) : PageModel;

/// <summary>
/// Makes <c>robots.txt</c>, unless the author has one. Robots look for it at the root of a host only, so a public site that is served below a path,
/// such as a project of GitHub Pages, or at a host that is not known, gets none. The private profile always gets one that forbids everything, wherever it may end up.
/// </summary>
public sealed class RobotsPages(PageOptions options) : IPostProcessModule
{
    private static readonly PageUrl Url = PageUrl.File("robots.txt");

    public IEnumerable<Page> Pages(Site site)
    {
        if (site.Robots is { } own)
        {
            yield return new Page(Url, () => new AssetPage(own));
        }
        else if (site.Profile == Profile.Private)
        {
            yield return new Page(Url, () => new RobotsPage(IsOpen: false, null));
        }
        else if (options is { BaseUrl: not null, LinkRoot: "" })
        {
            yield return new Page(Url, () => new RobotsPage(IsOpen: true, SitemapPages.IsMadeOf(site, options) ? options.Absolute(SitemapPages.Url) : null));
        }
    }
}
