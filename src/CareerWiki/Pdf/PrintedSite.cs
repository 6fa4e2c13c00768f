using CareerWiki.Core.Pipelines;
using CareerWiki.Core.Text;
using CareerWiki.Preview;

namespace CareerWiki.Pdf;

/// <summary>A snapshot as a browser is to print it: the pages as they are published.</summary>
internal sealed class PrintedSite(Snapshot snapshot) : IServedSite, ISiteVersion
{
    private volatile Rendered? _last;

    /// <inheritdoc/>
    public event Action? Changed { add { } remove { } }

    public ISiteVersion Current => this;

    public bool IsFixed => true;

    public int Number => 0;

    public ISiteVersion? Public => null;

    /// <summary>Renders the page that will be asked for next.</summary>
    /// <param name="model">What it is to show instead of its own; null for that.</param>
    /// <returns>Its size in bytes.</returns>
    public int Prepare(PageUrl url, PageModel? model = null)
    {
        var page = snapshot.Pages[url];
        _last = new Rendered(url, (model is null ? page : page with { Page = page.Page with { Model = () => model } }).Render());
        return _last.Content.Length;
    }

    public bool Has(PageUrl url) => snapshot.Pages.ContainsKey(url);

    public byte[]? Render(PageUrl url) => _last is { } last && last.Url == url ? last.Content : snapshot.Pages.TryGetValue(url, out var page) ? page.Render() : null;

    public string Banner(PageUrl url, string? switchHref, bool isKeptBack) => "";

    public string Panel(PageUrl url) => "";

    private sealed record Rendered(PageUrl Url, byte[] Content);
}
