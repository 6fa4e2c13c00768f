using CareerWiki.Core.Documents;

namespace CareerWiki.Core.Pages;

/// <summary>What the settings say of pages.</summary>
/// <param name="SiteTitle">Null for the theme's own word.</param>
/// <param name="Language">Of the site's own words, <c>ko</c> or <c>en</c>; null to follow the language of each page.</param>
/// <param name="LinkRoot">The path below which the site is served, without a trailing slash.</param>
/// <param name="TocLevel">The deepest level of headings in a table of contents.</param>
/// <param name="CheckLabel">The words for a check mark in a language, for those who can't see it.</param>
public sealed record PageOptions(
    string? SiteTitle,
    string? Description,
    string? Language,
    string LinkRoot,
    int TocLevel,
    Func<string, CheckState, string> CheckLabel);
