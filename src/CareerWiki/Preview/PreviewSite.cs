using System.Collections.Concurrent;
using System.Text;
using CareerWiki.Career.Explain;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Pages;
using CareerWiki.Core.Pipelines;
using CareerWiki.Core.Text;
using CareerWiki.Rendering;

namespace CareerWiki.Preview;

/// <summary>The site that is being previewed: in memory, built anew on every change, each page rendered when it is asked for.</summary>
public sealed class PreviewSite : IServedSite
{
    private readonly Lock _building = new();
    private readonly Edition _edition;
    private Source _source;
    private volatile Version _current;

    /// <param name="open">Makes a workspace over the folders; a second one for what the public would see.</param>
    public PreviewSite(Func<Workspace> open, Explainer explainer, Edition edition)
    {
        (_source, _edition) = (new Source(open, explainer), edition);
        _current = Build(0);
    }

    /// <summary>A snapshot with its number, and the pages that were already rendered of it.</summary>
    /// <param name="asPublic">The same for the public; null when this is it.</param>
    public sealed class Version(int number, Snapshot snapshot, Explainer explainer, Lazy<Version>? asPublic) : ISiteVersion
    {
        private readonly ConcurrentDictionary<PageUrl, byte[]> _rendered = [];
        private readonly RenderPage _render = new();

        public int Number => number;

        public Snapshot Snapshot => snapshot;

        public ISiteVersion? Public => asPublic?.Value;

        public bool Has(PageUrl url) => snapshot.Pages.ContainsKey(url);

        public byte[]? Render(PageUrl url) => snapshot.Pages.TryGetValue(url, out var page) ? _rendered.GetOrAdd(url, _ => page.Render()) : null;

        public string Banner(PageUrl url, string? switchHref, bool isKeptBack)
        {
            var document = DocumentAt(url);
            var language = document?.Shown.Frame.WordsLanguage ?? (snapshot.Pages.TryGetValue(NotFoundPages.Url, out var page) ? ((NotFoundPage)page.Page.Model()).Frame.WordsLanguage : "en");
            return Html(url, new PreviewBanner(language, snapshot.Site.Profile, switchHref, isKeptBack ? Visibility.Private : document?.Document.Visibility, document?.Document.PrivateParts.Length ?? 0));
        }

        public string Panel(PageUrl url) =>
            DocumentAt(url) is var (document, shown) ? Html(url, explainer.Explain(snapshot.Site, document, shown.Frame.WordsLanguage)) : "";

        private string Html(PageUrl url, PageModel model) => Encoding.UTF8.GetString(_render.Render(new Page(url, () => model))!);

        private (Document Document, DocumentPage Shown)? DocumentAt(PageUrl url) =>
            snapshot.Pages.TryGetValue(url, out var page) && page.Page.Model() is DocumentPage shown && snapshot.Site.Documents.FirstOrDefault(d => snapshot.Site.UrlOf(d) == url) is { } document
                ? (document, shown)
                : null;
    }

    public Version Current => _current;

    ISiteVersion IServedSite.Current => _current;

    public event Action? Changed;

    /// <summary>Reads what has changed.</summary>
    public void Rebuild()
    {
        lock (_building)
        {
            _current = Build(_current.Number + 1);
        }

        Changed?.Invoke();
    }

    /// <summary>Reads everything anew, by other settings.</summary>
    public void Reopen(Func<Workspace> open, Explainer explainer)
    {
        lock (_building)
        {
            _source = new Source(open, explainer);
        }

        Rebuild();
    }

    // What the public sees is worked out when someone asks for it.
    private Version Build(int number)
    {
        var source = _source;
        var snapshot = source.Everything.Build(_edition);
        var asPublic = _edition.Profile == Profile.Public ? null : new Lazy<Version>(() =>
        {
            lock (_building)
            {
                return new Version(number, source.Public.Build(_edition with { Profile = Profile.Public, WithDrafts = false }), source.Explainer, null);
            }
        });
        return new Version(number, snapshot, source.Explainer, asPublic);
    }

    /// <summary>What snapshots are made by. Each profile has a memory of its own, since each looks for other names.</summary>
    private sealed class Source(Func<Workspace> open, Explainer explainer)
    {
        private readonly Lazy<Workspace> _public = new(open);

        public Workspace Everything { get; } = open();

        public Workspace Public => _public.Value;

        public Explainer Explainer => explainer;
    }
}
