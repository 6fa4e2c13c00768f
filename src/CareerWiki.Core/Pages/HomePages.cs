using System.Collections.Immutable;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Graph;
using CareerWiki.Core.Pipelines;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Pages;

/// <summary>The first page: all documents by kind.</summary>
public sealed record HomePage(PageFrame Frame, ImmutableArray<KindList> Kinds) : PageModel;

/// <param name="Href">Of the kind's index.</param>
public sealed record KindList(string Kind, string Href, ImmutableArray<DocumentLink> Documents);

/// <summary>Makes the first page, unless a document stands there.</summary>
/// <param name="describe">Short texts to tell a document from others in a list.</param>
public sealed class HomePages(PageOptions options, Func<Document, IEnumerable<string>> describe) : IPostProcessModule
{
    public IEnumerable<Page> Pages(Site site) => [new Page(PageUrl.Root, () => Build(site))];

    private HomePage Build(Site site)
    {
        var frame = PageFrame.Of(site, options, PageUrl.Root, null, PageFrame.LanguageOf(site, options));
        var kinds = site.Kinds.Select(kind => new KindList(kind.Name, options.Href(PageUrl.Root, PageUrl.Folder([kind.Slug])), KindIndexPages.List(site, options, kind, PageUrl.Root, describe)));
        return new HomePage(frame, [.. kinds]);
    }
}
