using System.Collections.Immutable;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Graph;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Pages;

/// <summary>What every page has around its content.</summary>
/// <param name="Title">Of the page; null for the home page.</param>
/// <param name="Language">Of the page's content.</param>
/// <param name="WordsLanguage">Of the site's own words on it.</param>
/// <param name="Canonical">The one address of the page, with scheme and host; null without a host, and for pages that no one should find.</param>
/// <param name="HomeHref">Also the place that the theme's files are found from.</param>
/// <param name="Styles">Links to style sheets; later ones win.</param>
/// <param name="Navigation">In the order of kinds.</param>
/// <param name="Trail">The kinds above the page, outermost first, without the home page.</param>
/// <param name="IsPrivate">True when the page belongs to the private profile and must not be published.</param>
public sealed record PageFrame(
    string? SiteTitle,
    string? Title,
    string? Description,
    string? Author,
    string? Copyright,
    string Language,
    string WordsLanguage,
    string? Canonical,
    string HomeHref,
    ImmutableArray<string> Styles,
    ImmutableArray<NavigationGroup> Navigation,
    ImmutableArray<NavigationGroup> Trail,
    bool IsPrivate)
{
    /// <summary>Of the feed; null when the site has none.</summary>
    public string? FeedHref { get; init; }

    /// <summary>Of the page that a search leads to; null for a site without one.</summary>
    public string? SearchHref { get; init; }

    /// <summary>Of the page that lists what is made for paper; null for a site without one.</summary>
    public string? PrintHref { get; init; }

    /// <param name="isAbsolute">For the page that is served at any address: its links start with <see cref="PageOptions.LinkRoot"/>.</param>
    /// <param name="document">That the page shows.</param>
    public static PageFrame Of(Site site, PageOptions options, PageUrl url, string? title, string language, string? kind = null, bool isAbsolute = false, Document? document = null)
    {
        string Href(PageUrl target) => isAbsolute ? (options.HideIndex ? target : PageUrl.File(target.OutputPath)).AbsolutePath(options.LinkRoot) : options.Href(url, target);
        var isPrivate = site.Profile == Profile.Private;
        var words = options.Language ?? language;
        var navigation = new Navigation(site, url, document, Href).Build(kind, words);
        var trail = navigation.Where(group => group.Kind == kind && url != PageUrl.Folder([site.Kinds.First(k => k.Name == kind).Slug])).ToImmutableArray();
        return new PageFrame(
            options.SiteTitle,
            title,
            (document is null ? null : Excerpt.Of(document)) ?? options.Description,
            options.Author,
            options.Copyright,
            language,
            words,
            isAbsolute || isPrivate ? null : options.Absolute(url),
            Href(PageUrl.Root),
            [.. options.Styles.Select(path => Href(PageUrl.File(path)))],
            navigation,
            trail,
            isPrivate)
        {
            SearchHref = options.HasSearch ? Href(SearchPages.Url) : null,
            PrintHref = options.PrintIndex is { } print ? Href(print) : null,
            FeedHref = FeedPages.IsMadeOf(site, options) ? Href(FeedPages.Url) : null,
        };
    }

    /// <summary>A link to a file of the theme.</summary>
    /// <param name="path">Below the site's root, such as <c>assets/toc.js</c>.</param>
    public string Asset(string path) => HomeHref.EndsWith("index.html", StringComparison.Ordinal) ? HomeHref[..^"index.html".Length] + path : (HomeHref == "./" ? "" : HomeHref) + path;

    /// <summary>The language of most documents, for pages that have none of their own.</summary>
    public static string LanguageOf(Site site, PageOptions options) =>
        options.Language ?? (site.Documents.Count(d => d.Language == "ko") * 2 >= site.Documents.Length ? "ko" : "en");
}

/// <summary>A link to a document, with what there is to say of it in a list.</summary>
/// <param name="Details">Short texts such as company and role.</param>
public sealed record DocumentLink(string Title, string Href, string Language, ImmutableArray<string> Details);

/// <summary>A labelled text about a document. The theme has the words for the key.</summary>
public sealed record Property(string Key, string Text);
