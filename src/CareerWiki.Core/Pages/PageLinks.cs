using CareerWiki.Core.Text;

namespace CareerWiki.Core.Pages;

/// <summary>Where the links of a text lead, and what its ids are called: here as on the page of its own.</summary>
/// <param name="page">The page that the text belongs to.</param>
public class PageLinks(PageOptions options, PageUrl page)
{
    /// <summary>The id of a page's own text, without what stands around it.</summary>
    public const string Content = "_content";

    public PageOptions Options => options;

    /// <summary>The page that the text belongs to, wherever it is shown.</summary>
    public PageUrl Page => page;

    /// <summary>The relative link to a page, to an id of it, or to an id of the text itself.</summary>
    public virtual string Href(PageUrl to, string? fragment = null) => options.Href(page, to, fragment);

    /// <summary>An id of the text, unique where it is shown.</summary>
    public virtual string Id(string id) => id;
}
