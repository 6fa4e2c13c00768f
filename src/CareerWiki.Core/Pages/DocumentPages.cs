using CareerWiki.Core.Documents;
using CareerWiki.Core.Graph;
using CareerWiki.Core.Pipelines;

namespace CareerWiki.Core.Pages;

/// <summary>A page for each document.</summary>
/// <param name="describe">What the kinds of a site's documents have to say of them on their pages.</param>
public sealed class DocumentPages(PageOptions options, Func<Site, Func<Document, PageLinks, KindView>> describe) : IPostProcessModule
{
    public IEnumerable<Page> Pages(Site site)
    {
        var builder = In(site);
        return site.Documents.Select(d => new Page(site.UrlOf(d), () => builder.Page(d)));
    }

    /// <summary>Makes the pages of a site's documents, for those who show them elsewhere.</summary>
    public DocumentPageBuilder In(Site site) => new(site, options, describe(site));
}
