using System.Collections.Frozen;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Graph;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Pages.Books;

/// <summary>
/// A page that shows documents one behind the other. Links between them stay within it and no id is there twice; all other links lead
/// where they led before.
/// </summary>
public sealed class Book
{
    private readonly FrozenDictionary<PageUrl, string> _anchors;

    /// <param name="documents">Its chapters, in order.</param>
    /// <param name="names">Those that its index lists, in order.</param>
    public Book(Site site, PageOptions options, PageUrl url, IEnumerable<Document> documents, IEnumerable<Term> names)
    {
        // Documents first: the page of a name may be one of them.
        _anchors = documents.Select((d, i) => (Url: site.UrlOf(d), Anchor: $"_{i + 1}"))
            .Concat(names.Select((term, i) => (term.Url, Anchor: $"_name-{i + 1}")))
            .DistinctBy(x => x.Url)
            .ToFrozenDictionary(x => x.Url, x => x.Anchor);
        Links = new BookLinks(options, url, url, _anchors);
    }

    /// <summary>For what the book has beside its chapters.</summary>
    public PageLinks Links { get; }

    /// <summary>The id of the chapter or of the entry of the index that a page became; null for none.</summary>
    public string? AnchorOf(PageUrl page) => _anchors.GetValueOrDefault(page);

    /// <summary>The document as a chapter.</summary>
    /// <param name="frame">Of the book.</param>
    /// <param name="level">Of the chapter's heading, 1 to 6.</param>
    public DocumentPage Chapter(Site site, DocumentPageBuilder documents, Document document, PageFrame frame, int level)
    {
        var page = site.UrlOf(document);
        var links = new BookLinks(Links.Options, Links.Page, page, _anchors);
        return documents.Part(document, links, frame with { Title = document.Title, Language = document.Language }, level) with { Anchor = _anchors[page] };
    }

    /// <param name="page">The page that the text belongs to when it stands alone.</param>
    private sealed class BookLinks(PageOptions options, PageUrl book, PageUrl page, FrozenDictionary<PageUrl, string> anchors) : PageLinks(options, page)
    {
        public override string Href(PageUrl to, string? fragment = null) => anchors.TryGetValue(to, out var anchor)
            ? Options.Href(book, book, fragment is null or Content ? anchor : IdIn(anchor, fragment))
            : Options.Href(book, to, fragment);

        public override string Id(string id) => anchors.TryGetValue(Page, out var anchor) ? IdIn(anchor, id) : id;

        // No id of a chapter begins with another chapter's: numbers end where the hyphen is.
        private static string IdIn(string anchor, string id) => $"{anchor}-{id}";
    }
}
