using System.Collections.Immutable;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Graph;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Pages;

/// <summary>One kind in the navigation of a page: its index, and the pages of that kind that are near.</summary>
/// <param name="Kind">Its name; the theme has the words for it.</param>
/// <param name="Count">How many documents or names there are in all.</param>
/// <param name="IsCurrent">True on the index and on all pages of the kind.</param>
/// <param name="Links">A few: documents around the page itself, names that matter most. Never all of a large wiki.</param>
public sealed record NavigationGroup(string Kind, string Href, int Count, bool IsCurrent, ImmutableArray<PageLink> Links);

/// <summary>A link to a page within a list of its like.</summary>
/// <param name="Language">Of the title.</param>
/// <param name="IsCurrent">True for the page that the list stands on.</param>
public sealed record PageLink(string Title, string Href, string Language, bool IsCurrent);

/// <summary>Chooses what the navigation of a page shows.</summary>
/// <param name="document">That the page shows; null for a page that the site makes.</param>
internal sealed class Navigation(Site site, PageUrl page, Document? document, Func<PageUrl, string> href)
{
    private const int MaxDocuments = 7;
    private const int MaxTerms = 6;

    /// <param name="current">The kind of the page; null for none.</param>
    /// <param name="language">Of names that no document stands for.</param>
    public ImmutableArray<NavigationGroup> Build(string? current, string language) =>
    [
        .. site.Kinds.Select(kind => new NavigationGroup(
            kind.Name,
            href(PageUrl.Folder([kind.Slug])),
            kind.IsTaxonomy ? site.Taxonomy.NamesOf(kind.Name).Count : site.OfKind(kind.Name).Length,
            kind.Name == current,
            kind.IsTaxonomy ? [.. Terms(kind.Name).Select(term => Link(term.Url, term.Hub?.Title ?? term.Name, term.Hub?.Language ?? language))]
                : kind.Name == current ? [.. Around(kind.Name).Select(d => Link(site.UrlOf(d), d.Title, d.Language))]
                : [])),
    ];

    private PageLink Link(PageUrl url, string title, string language) => new(title, href(url), language, url == page);

    private IEnumerable<Term> Terms(string kind)
    {
        var all = site.Taxonomy.NamesOf(kind).Foremost;
        var first = all.Take(MaxTerms);
        return site.Taxonomy.At(page) is { } own && own.Entry.Kind == kind && !first.Contains(own) ? first.Append(own) : first;
    }

    // The page in the middle of its neighbours, or the first ones on a page of another kind.
    private IEnumerable<Document> Around(string kind)
    {
        var all = site.OfKind(kind);
        if (all.Length <= MaxDocuments || document is null)
        {
            return all.Take(MaxDocuments);
        }

        var before = Walk(document, d => site.NeighboursOf(d).Previous).Take(MaxDocuments - 1).Reverse().ToList();
        var after = Walk(document, d => site.NeighboursOf(d).Next).Take(MaxDocuments - 1).ToList();
        var above = Math.Min(before.Count, Math.Max(MaxDocuments / 2, MaxDocuments - 1 - after.Count));
        return [.. before.TakeLast(above), document, .. after.Take(MaxDocuments - 1 - above)];
    }

    private static IEnumerable<Document> Walk(Document from, Func<Document, Document?> next)
    {
        for (var current = next(from); current is not null; current = next(current))
        {
            yield return current;
        }
    }
}
