using System.Collections.Immutable;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Graph;
using CareerWiki.Core.Pipelines;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Pages;

/// <summary>All documents of one kind.</summary>
public sealed record KindIndexPage(PageFrame Frame, string Kind, ImmutableArray<DocumentEntry> Documents) : PageModel;

/// <summary>A document in the list of its kind.</summary>
/// <param name="Excerpt">Its description or its first words; null for none, and in a list that is too long for them.</param>
/// <param name="Updated">The day of the last change; null when it is unknown.</param>
public sealed record DocumentEntry(DocumentLink Link, string? Excerpt, DateOnly? Updated);

/// <summary>An index for each kind of documents in use; a document at its address, such as <c>prep/index.md</c>, goes before it.</summary>
/// <param name="describe">Short texts to tell a document from others in a list.</param>
public sealed class KindIndexPages(PageOptions options, Func<Document, IEnumerable<string>> describe) : IPostProcessModule
{
    private const int MostExcerpts = 300;

    public IEnumerable<Page> Pages(Site site) => site.Kinds.Where(kind => !kind.IsTaxonomy).Select(kind =>
    {
        var url = PageUrl.Folder([kind.Slug]);
        return new Page(url, () => new KindIndexPage(
            PageFrame.Of(site, options, url, null, PageFrame.LanguageOf(site, options), kind.Name),
            kind.Name,
            [.. site.OfKind(kind.Name).Select(d => Entry(site, d, url, withExcerpt: site.OfKind(kind.Name).Length <= MostExcerpts))]));
    });

    private DocumentEntry Entry(Site site, Document document, PageUrl from, bool withExcerpt) => new(
        new DocumentLink(document.Title, options.Href(from, site.UrlOf(document)), document.Language, [.. describe(document)]),
        withExcerpt ? Excerpt.Of(document) : null,
        site.LastChanges.DayOf(document));
}
