using System.Collections.Immutable;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Graph;
using CareerWiki.Core.Pipelines;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Pages;

/// <summary>The addresses of all pages, for search engines (sitemaps.org, 0.9).</summary>
public sealed record SitemapPage(ImmutableArray<SitemapEntry> Entries) : PageModel;

/// <param name="Location">With scheme and host, escaped as addresses are.</param>
/// <param name="LastChange">The day of it; null when it is unknown.</param>
public sealed record SitemapEntry(string Location, DateOnly? LastChange);

/// <summary>Makes <c>sitemap.xml</c>, for the public profile of a site whose host is known. Redirects and the page for what is missing are not in it.</summary>
public sealed class SitemapPages(PageOptions options) : IPostProcessModule
{
    public static PageUrl Url { get; } = PageUrl.File("sitemap.xml");

    /// <summary>True for a site that gets one.</summary>
    public static bool IsMadeOf(Site site, PageOptions options) => options is { HasSitemap: true, BaseUrl: not null } && site.Profile == Profile.Public;

    public IEnumerable<Page> Pages(Site site) => IsMadeOf(site, options) ? [new Page(Url, () => Build(site))] : [];

    private SitemapPage Build(Site site) =>
        new([.. Sources(site).DistinctBy(x => x.Url).OrderBy(x => x.Url).Select(x => new SitemapEntry(options.Absolute(x.Url)!, DayOf(site.LastChanges.NewestOf(x.Documents))))]);

    // Each page with the documents that it is made of. Of those with one address the first is the page: a note may be that of a name, or stand for an index.
    private static IEnumerable<(PageUrl Url, IEnumerable<Document> Documents)> Sources(Site site)
    {
        var terms = site.Taxonomy.Terms.Select(term => (term.Url, DocumentsOf(term))).ToList();
        return
        [
            .. terms,
            .. site.Documents.Select(d => (site.UrlOf(d), (IEnumerable<Document>)[d])),
            .. site.Kinds.Select(kind => (PageUrl.Folder([kind.Slug]), kind.IsTaxonomy
                ? site.Taxonomy.Terms.Where(term => term.Entry.Kind == kind.Name).SelectMany(DocumentsOf)
                : site.OfKind(kind.Name))),
            .. site.Taxonomy.Tags.Select(tag => (tag.Url, (IEnumerable<Document>)tag.Documents)),
            .. site.Taxonomy.Tags.Select(_ => (Taxonomy.TagIndex, site.Taxonomy.Tags.SelectMany(tag => tag.Documents))),
            (PageUrl.Root, site.Documents),
        ];
    }

    private static IEnumerable<Document> DocumentsOf(Term term)
    {
        var mentioning = term.Documents.Concat(term.Parts.SelectMany(part => part.Mentions.Select(m => m.Document)));
        return term.Hub is { } hub ? mentioning.Prepend(hub) : mentioning;
    }

    private static DateOnly? DayOf(DateTimeOffset? change) => change is { } at ? DateOnly.FromDateTime(at.DateTime) : null;
}
