using CareerWiki.Core.Text;

namespace CareerWiki.Preview;

/// <summary>A site that a server shows, as it is at one moment.</summary>
public interface ISiteVersion
{
    /// <summary>Grows with every change.</summary>
    int Number { get; }

    bool Has(PageUrl url);

    /// <summary>Null when there is no such page.</summary>
    byte[]? Render(PageUrl url);

    /// <summary>The site as the public would see it, where another one is shown; null for nothing to switch to.</summary>
    ISiteVersion? Public { get; }

    /// <summary>HTML to be put above a page for its author only; empty for nothing.</summary>
    /// <param name="switchHref">The same page in the other view; null where there is none.</param>
    /// <param name="isKeptBack">True when only the other view has the page.</param>
    string Banner(PageUrl url, string? switchHref, bool isKeptBack);

    /// <summary>HTML to be put below a page for its author only; empty for nothing.</summary>
    string Panel(PageUrl url);
}

/// <summary>A site that may change while it is shown.</summary>
public interface IServedSite
{
    ISiteVersion Current { get; }

    /// <summary>True for a site that never changes: its pages need nothing that reloads them, and are shown as they are.</summary>
    bool IsFixed => false;

    /// <summary>Raised after <see cref="Current"/> has changed.</summary>
    event Action? Changed;
}
