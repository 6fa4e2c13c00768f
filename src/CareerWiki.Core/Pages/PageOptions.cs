using System.Collections.Immutable;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Pages;

/// <summary>What the settings say of pages.</summary>
public sealed record PageOptions
{
    /// <summary>Null for the theme's own word.</summary>
    public string? SiteTitle { get; init; }

    public string? Description { get; init; }

    public string? Author { get; init; }

    public string? Copyright { get; init; }

    /// <summary>Of the site's own words, <c>ko</c> or <c>en</c>; null to follow the language of each page.</summary>
    public string? Language { get; init; }

    /// <summary>Scheme and host, without a trailing slash; null when nothing absolute can be written.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>The path below which the site is served, without a trailing slash.</summary>
    public string LinkRoot { get; init; } = "";

    /// <summary>False to write <c>index.html</c> into links, for a site that is read without a server.</summary>
    public bool HideIndex { get; init; } = true;

    /// <summary>The deepest level of headings in a table of contents.</summary>
    public int TocLevel { get; init; } = 3;

    public TermLinks TermLinks { get; init; }

    /// <summary>Style sheets, as paths below the site's root; later ones win.</summary>
    public ImmutableArray<string> Styles { get; init; } = ["assets/site.css"];

    public bool HasSitemap { get; init; }

    public bool HasFeed { get; init; }

    /// <summary>False for a site without a search.</summary>
    public bool HasSearch { get; init; } = true;

    /// <summary>The page that lists what is made for paper; null for a site without one.</summary>
    public PageUrl? PrintIndex { get; init; }

    /// <summary>How many documents a page may show one behind the other.</summary>
    public int LongestBook { get; init; } = 1000;

    /// <summary>What one name of a kind is called in a language.</summary>
    public Func<string, string, string> KindLabel { get; init; } = (_, kind) => kind;

    /// <summary>The words for a check mark in a language, for those who can't see it.</summary>
    public required Func<string, CheckState, string> CheckLabel { get; init; }

    /// <summary>The relative link from one page to another.</summary>
    public string Href(PageUrl from, PageUrl to, string? fragment = null) =>
        HideIndex || !to.Value.EndsWith('/') || (from == to && fragment is not null) ? from.HrefTo(to, fragment) : from.HrefTo(PageUrl.File(to.OutputPath), fragment);

    /// <summary>The link with scheme and host; null without a host.</summary>
    public string? Absolute(PageUrl to) => BaseUrl is null ? null : BaseUrl + to.AbsolutePath(LinkRoot);
}
