using CareerWiki.Core.Graph;
using CareerWiki.Core.Pipelines;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Pages;

/// <summary>What a server shows for an address that does not exist.</summary>
public sealed record NotFoundPage(PageFrame Frame) : PageModel;

/// <summary>Makes <c>404.html</c>. It is served at any depth, so its links start at the root of the host.</summary>
public sealed class NotFoundPages(PageOptions options) : IPostProcessModule
{
    public static PageUrl Url { get; } = PageUrl.File("404.html");

    public IEnumerable<Page> Pages(Site site) =>
        [new Page(Url, () => new NotFoundPage(PageFrame.Of(site, options, Url, null, PageFrame.LanguageOf(site, options), isAbsolute: true)))];
}
