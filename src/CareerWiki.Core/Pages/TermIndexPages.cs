using System.Collections.Immutable;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Graph;
using CareerWiki.Core.Pipelines;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Pages;

/// <summary>All names of one kind.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="Marked">Those that are told apart, by what they are; the theme has the words for the keys. Empty groups are left out.</param>
/// <param name="Categories">All of them, by category.</param>
/// <param name="Letters">By the first letter, in Latin, then in Hangul; a name stands under each script that it is written in.</param>
/// <param name="Documents">Documents of this kind that are no page of a name.</param>
public sealed record TermIndexPage(
    PageFrame Frame,
    string Kind,
    int Count,
    ImmutableArray<TermGroup> Marked,
    ImmutableArray<TermGroup> Categories,
    ImmutableArray<TermGroup> Letters,
    ImmutableArray<DocumentLink> Documents) : PageModel;

/// <param name="Key">A category, a mark or a letter.</param>
public sealed record TermGroup(string Key, ImmutableArray<TermLink> Terms);

/// <summary>An index for each kind of names; a document at its address goes before it.</summary>
/// <param name="mark">What tells some names from others, such as a company that one applies to; null for the rest.</param>
public sealed class TermIndexPages(PageOptions options, Func<Site, Term, string?> mark) : IPostProcessModule
{
    public IEnumerable<Page> Pages(Site site) => site.Kinds.Where(kind => kind.IsTaxonomy).Select(kind =>
    {
        var url = PageUrl.Folder([kind.Slug]);
        return new Page(url, () => Build(site, kind, url));
    });

    private TermIndexPage Build(Site site, Kind kind, PageUrl url)
    {
        var views = new TermViews(site, new PageLinks(options, url));
        var terms = site.Taxonomy.Terms.Where(term => term.Entry.Kind == kind.Name).ToList();
        var links = terms.SelectMany(term => Entries(term, views)).ToList();
        var hubs = terms.Select(term => term.Hub).OfType<Document>().ToHashSet();
        return new TermIndexPage(
            PageFrame.Of(site, options, url, null, PageFrame.LanguageOf(site, options), kind.Name),
            kind.Name,
            links.Count,
            Groups(terms.Select(term => (Key: mark(site, term), Term: term)).Where(x => x.Key is not null).Select(x => (x.Key!, views.Link(x.Term)))),
            Groups(links.Select(x => (x.Category, x.Link)).OrderBy(x => x.Link.Name, StringComparer.OrdinalIgnoreCase)),
            Groups(links.SelectMany(x => Letters(x.Link, x.Surfaces)).OrderBy(x => x.Letter, LetterOrder.Instance).ThenBy(x => x.Link.Name, StringComparer.OrdinalIgnoreCase)),
            [.. site.OfKind(kind.Name).Where(d => !hubs.Contains(d)).Select(views.Link)]);
    }

    private static ImmutableArray<TermGroup> Groups(IEnumerable<(string Key, TermLink Link)> links) =>
        [.. links.GroupBy(x => x.Key).Select(group => new TermGroup(group.Key, [.. group.Select(x => x.Link)]))];

    private static IEnumerable<(string Category, TermLink Link, IEnumerable<string> Surfaces)> Entries(Term term, TermViews views)
    {
        var link = views.Link(term);
        if (term.IsNamed)
        {
            yield return (term.Category, link, Surfaces(term.Mentions));
        }

        foreach (var part in term.Parts)
        {
            yield return (part.Entry.HasOwnCategory ? term.Category : part.Entry.Category, link with { Name = part.Name, Count = part.Mentions.Select(m => m.Document).Distinct().Count() }, Surfaces(part.Mentions));
        }
    }

    private static IEnumerable<string> Surfaces(ImmutableArray<TermMention> mentions) => mentions.Select(m => m.Mention.Surface);

    // Under its name, and under the Hangul that the texts call it by: who writes 카카오 looks under ㅋ.
    private static IEnumerable<(string Letter, TermLink Link)> Letters(TermLink link, IEnumerable<string> surfaces)
    {
        yield return (LetterOf(link.Name), link);
        if (!Hangul.IsSyllable(link.Name[0]) && surfaces.Where(surface => Hangul.IsSyllable(surface[0])).CountBy(surface => surface).OrderByDescending(count => count.Value).ThenBy(count => count.Key, StringComparer.Ordinal).Select(count => count.Key).FirstOrDefault() is { } surface)
        {
            yield return (LetterOf(surface), link with { Name = surface });
        }
    }

    private static string LetterOf(string name) => name.TrimStart('.', '@', '#') is [var first, ..]
        ? Hangul.IsSyllable(first) ? Hangul.InitialOf(first).ToString() : char.IsAsciiLetter(first) ? char.ToUpperInvariant(first).ToString() : "#"
        : "#";

    // Latin first, then Hangul in the order of the alphabet, then the rest.
    private sealed class LetterOrder : IComparer<string>
    {
        public static LetterOrder Instance { get; } = new();

        public int Compare(string? x, string? y) => x == y ? 0 : x == "#" ? 1 : y == "#" ? -1 : string.CompareOrdinal(x, y);
    }
}
