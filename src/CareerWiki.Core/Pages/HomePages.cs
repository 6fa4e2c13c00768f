using System.Collections.Immutable;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Graph;
using CareerWiki.Core.Pipelines;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Pages;

/// <summary>The first page: all documents by kind.</summary>
public sealed record HomePage(PageFrame Frame, ImmutableArray<KindList> Kinds) : PageModel;

/// <param name="Href">Of the kind's index.</param>
/// <param name="Count">How many there are in all.</param>
/// <param name="Terms">For a kind of names instead of documents; the most mentioned alone.</param>
public sealed record KindList(string Kind, string Href, int Count, ImmutableArray<DocumentLink> Documents, ImmutableArray<TermLink> Terms);

/// <summary>Makes the first page, unless a document stands there.</summary>
/// <param name="describe">Short texts to tell a document from others in a list.</param>
public sealed class HomePages(PageOptions options, Func<Document, IEnumerable<string>> describe) : IPostProcessModule
{
    private const int MaxTerms = 30;

    public IEnumerable<Page> Pages(Site site) => [new Page(PageUrl.Root, () => Build(site))];

    private HomePage Build(Site site)
    {
        var frame = PageFrame.Of(site, options, PageUrl.Root, null, PageFrame.LanguageOf(site, options));
        var kinds = site.Kinds.Select(kind => kind.IsTaxonomy ? Names(site, kind) : Documents(site, kind));
        return new HomePage(frame, [.. kinds]);
    }

    private KindList Documents(Site site, Kind kind)
    {
        var documents = KindIndexPages.List(site, options, kind, PageUrl.Root, describe);
        return new KindList(kind.Name, Href(kind), documents.Length, documents, []);
    }

    private KindList Names(Site site, Kind kind)
    {
        var views = new TermViews(site, options, PageUrl.Root);
        var links = site.Taxonomy.Terms.Where(term => term.Entry.Kind == kind.Name).Select(views.Link).ToList();
        return new KindList(kind.Name, Href(kind), links.Count, [], [.. links.OrderByDescending(link => link.Count).Take(MaxTerms)]);
    }

    private string Href(Kind kind) => options.Href(PageUrl.Root, PageUrl.Folder([kind.Slug]));
}
