using System.Collections.Immutable;
using CareerWiki.Core.Graph;
using CareerWiki.Core.Pages;
using CareerWiki.Core.Pipelines;

namespace CareerWiki.Career.Print;

/// <summary>All that there is to be printed.</summary>
public sealed record PrintIndexPage(PageFrame Frame, ImmutableArray<PrintLink> Links) : PageModel;

/// <summary>The page that lists what is made for paper.</summary>
public sealed class PrintIndexPages(PageOptions options) : IPostProcessModule
{
    public IEnumerable<Page> Pages(Site site) => [new Page(PrintShelf.Index, () => Build(site))];

    private PrintIndexPage Build(Site site)
    {
        var links = new PageLinks(options, PrintShelf.Index);
        return new PrintIndexPage(
            PageFrame.Of(site, options, PrintShelf.Index, null, PageFrame.LanguageOf(site, options)) with { Canonical = null },
            [.. PrintShelf.Of(site).Where(printable => BookPages.IsMade(printable, options)).Select(printable => PrintLink.To(printable, links))]);
    }
}
