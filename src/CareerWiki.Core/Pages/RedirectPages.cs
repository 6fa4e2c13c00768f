using CareerWiki.Core.Graph;
using CareerWiki.Core.Pipelines;

namespace CareerWiki.Core.Pages;

/// <summary>A page that sends its visitors on.</summary>
/// <param name="Href">Where to, relative.</param>
/// <param name="Canonical">The same with scheme and host, for search engines; null without a host.</param>
public sealed record RedirectPage(string Title, string Language, string Href, string? Canonical) : PageModel;

/// <summary>A page for each former address of a document.</summary>
public sealed class RedirectPages(PageOptions options) : IPostProcessModule
{
    public IEnumerable<Page> Pages(Site site) => site.Redirects.Select(redirect => new Page(redirect.From, () =>
    {
        var target = site.UrlOf(redirect.To);
        return new RedirectPage(redirect.To.Title, redirect.To.Language, options.Href(redirect.From, target), options.Absolute(target));
    }));
}
