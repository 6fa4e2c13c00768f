namespace CareerWiki.Core.Pages;

/// <summary>Which mentions in a text become links to the pages of their names.</summary>
public enum TermLinks
{
    /// <summary>The first of each name in each section.</summary>
    FirstInSection,

    /// <summary>The first of each name on a page.</summary>
    FirstInDocument,
    All,
    None,
}
