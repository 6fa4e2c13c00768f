using System.Collections.Immutable;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Graph;
using CareerWiki.Core.Pipelines;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Pages;

/// <summary>What changed last, for readers of feeds (Atom, RFC 4287). Addresses have scheme and host.</summary>
/// <param name="Title">Of the site; null for the theme's own word.</param>
/// <param name="Language">Of the site's own words.</param>
/// <param name="Url">Of the feed itself, which is also what identifies it.</param>
/// <param name="Entries">The last change first; at least one.</param>
public sealed record FeedPage(
    string? Title,
    string? Description,
    string? Author,
    string? Copyright,
    string Language,
    string Url,
    string HomeUrl,
    DateTimeOffset Updated,
    ImmutableArray<FeedEntry> Entries) : PageModel;

/// <param name="Url">Of the page, which is also what identifies the entry.</param>
/// <param name="Summary">Null for none.</param>
public sealed record FeedEntry(string Title, string Language, string Url, DateTimeOffset Updated, string? Summary);

/// <summary>Makes <c>feed.xml</c>, for the public profile of a site whose host is known, if it is known of any document when it changed.</summary>
public sealed class FeedPages(PageOptions options) : IPostProcessModule
{
    private const int MaxEntries = 20;

    public static PageUrl Url { get; } = PageUrl.File("feed.xml");

    /// <summary>True for a site that gets one.</summary>
    public static bool IsMadeOf(Site site, PageOptions options) =>
        options is { HasFeed: true, BaseUrl: not null } && site.Profile == Profile.Public && site.LastChanges.Newest is not null;

    public IEnumerable<Page> Pages(Site site) => IsMadeOf(site, options) ? [new Page(Url, () => Build(site))] : [];

    private FeedPage Build(Site site) => new(
        options.SiteTitle,
        options.Description,
        options.Author,
        options.Copyright,
        PageFrame.LanguageOf(site, options),
        options.Absolute(Url)!,
        options.Absolute(PageUrl.Root)!,
        site.LastChanges.Newest!.Value,
        [.. site.Documents.Where(d => site.LastChanges.Of(d) is not null).OrderByDescending(site.LastChanges.Of).ThenBy(d => d.Path).Take(MaxEntries).Select(d => Entry(site, d))]);

    private FeedEntry Entry(Site site, Document document) =>
        new(document.Title, document.Language, options.Absolute(site.UrlOf(document))!, site.LastChanges.Of(document)!.Value, document.Metadata.Text("description"));
}
