using System.Collections.Immutable;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Graph;
using CareerWiki.Core.Pipelines;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Pages;

/// <summary>The addresses of all pages, for search engines (sitemaps.org, 0.9).</summary>
/// <param name="Locations">With scheme and host, escaped as addresses are.</param>
public sealed record SitemapPage(ImmutableArray<string> Locations) : PageModel;

/// <summary>Makes <c>sitemap.xml</c>, for the public profile of a site whose host is known.</summary>
public sealed class SitemapPages(PageOptions options) : IPostProcessModule
{
    public IEnumerable<Page> Pages(Site site)
    {
        if (options is { HasSitemap: true, BaseUrl: not null } && site.Profile == Profile.Public)
        {
            yield return new Page(PageUrl.File("sitemap.xml"), () => Build(site));
        }
    }

    private SitemapPage Build(Site site)
    {
        var urls = site.Documents.Select(site.UrlOf).Concat(site.Kinds.Select(kind => PageUrl.Folder([kind.Slug]))).Append(PageUrl.Root)
            .Concat(site.Taxonomy.Terms.Select(term => term.Url)).Concat(site.Taxonomy.Tags.Select(tag => tag.Url)).Concat(site.Taxonomy.Tags.Select(_ => Taxonomy.TagIndex));
        return new SitemapPage([.. urls.Distinct().Order().Select(url => options.Absolute(url)!)]);
    }
}
