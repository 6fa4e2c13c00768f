using System.Collections.Immutable;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Graph;
using CareerWiki.Core.Pipelines;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Pages;

/// <summary>All documents of one kind.</summary>
public sealed record KindIndexPage(PageFrame Frame, string Kind, ImmutableArray<DocumentLink> Documents) : PageModel;

/// <summary>An index for each kind of documents in use; a document at its address, such as <c>prep/index.md</c>, goes before it.</summary>
/// <param name="describe">Short texts to tell a document from others in a list.</param>
public sealed class KindIndexPages(PageOptions options, Func<Document, IEnumerable<string>> describe) : IPostProcessModule
{
    public IEnumerable<Page> Pages(Site site) => site.Kinds.Where(kind => !kind.IsTaxonomy).Select(kind =>
    {
        var url = PageUrl.Folder([kind.Slug]);
        return new Page(url, () => new KindIndexPage(
            PageFrame.Of(site, options, url, null, PageFrame.LanguageOf(site, options), kind.Name),
            kind.Name,
            List(site, options, kind, url, describe)));
    });

    internal static ImmutableArray<DocumentLink> List(Site site, PageOptions options, Kind kind, PageUrl from, Func<Document, IEnumerable<string>> describe) =>
        [.. site.OfKind(kind.Name).Select(d => new DocumentLink(d.Title, options.Href(from, site.UrlOf(d)), d.Language, [.. describe(d)]))];
}
