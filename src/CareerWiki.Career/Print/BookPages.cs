using System.Collections.Immutable;
using CareerWiki.Career.Company;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Graph;
using CareerWiki.Core.Pages;
using CareerWiki.Core.Pages.Books;
using CareerWiki.Core.Pipelines;

namespace CareerWiki.Career.Print;

/// <summary>The whole wiki, the roadmaps, the essays and all that there is on a company, a page each, to be printed.</summary>
/// <param name="documents">Makes the chapters.</param>
public sealed class BookPages(PageOptions options, DocumentPages documents) : IPostProcessModule
{
    public IEnumerable<Page> Pages(Site site)
    {
        var builder = documents.In(site);
        return PrintShelf.Of(site)
            .Where(printable => printable.Kind != PrintKind.Sheet && IsMade(printable, options))
            .Select(printable => new Page(printable.Url, () => Build(site, builder, printable)));
    }

    /// <summary>False for what would be too long for a page.</summary>
    internal static bool IsMade(Printable printable, PageOptions options) => printable.Documents.Length <= options.LongestBook;

    private BookPage Build(Site site, DocumentPageBuilder builder, Printable printable)
    {
        var names = printable.Kind == PrintKind.Wiki ? site.Taxonomy.Terms.Where(term => term.IsNamed).ToImmutableArray() : [];
        var book = new Book(site, options, printable.Url, printable.Documents, names);
        var frame = Frame(site, printable);
        ImmutableArray<DocumentPage> Chapters(IEnumerable<Document> all, int level) => [.. all.Select(d => book.Chapter(site, builder, d, frame, level))];
        return new BookPage(
            frame,
            printable.Kind,
            printable is { Kind: PrintKind.Dossier, Company: { } company } ? CompanyPages.InBook(site, company, [.. printable.Documents.Where(d => site.Taxonomy.SubjectOf(d) == company)], book.Links, frame) : null,
            // Only the whole wiki has several kinds of many documents.
            printable.Kind == PrintKind.Wiki
                ? [.. printable.Documents.GroupBy(d => d.Kind).Select(group => new BookPart(group.Key, $"_{group.Key}", Chapters(group, level: 3)))]
                : [new BookPart(null, null, Chapters(printable.Documents, level: 2))],
            [.. Index(site, names, book)]);
    }

    private PageFrame Frame(Site site, Printable printable)
    {
        var language = printable.Documents.All(d => d.Language == printable.Documents[0].Language) ? printable.Documents[0].Language : PageFrame.LanguageOf(site, options);
        return PageFrame.Of(site, options, printable.Url, printable.Company?.Name, language) with { Canonical = null };
    }

    private static IEnumerable<BookNames> Index(Site site, ImmutableArray<Term> names, Book book)
    {
        var views = new TermViews(site, book.Links);
        return names.GroupBy(term => term.Entry.Kind).Select(group => new BookNames(group.Key, $"_names-{group.Key}", [.. group.Select(term => Entry(book, views, term))]));
    }

    private static BookName Entry(Book book, TermViews views, Term term) => new(
        term.Name,
        term.Hub is null ? book.AnchorOf(term.Url) : null,
        term.Hub is null ? null : book.Links.Href(term.Url),
        [.. term.Documents.Where(d => d != term.Hub).Select(views.Link)]);
}
