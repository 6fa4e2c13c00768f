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
    private Workspace _workspace;
    private Explainer _explainer;
    private volatile Version _current;

    public PreviewSite(Workspace workspace, Explainer explainer, Edition edition)
    {
        (_workspace, _explainer, _edition) = (workspace, explainer, edition);
        _current = new Version(0, workspace.Build(edition), explainer);
    }

    /// <summary>A snapshot with its number, and the pages that were already rendered of it.</summary>
    public sealed class Version(int number, Snapshot snapshot, Explainer explainer) : ISiteVersion
    {
        private readonly ConcurrentDictionary<PageUrl, byte[]> _rendered = [];
        private readonly RenderPage _render = new();

        public int Number => number;

        public Snapshot Snapshot => snapshot;

        public bool Has(PageUrl url) => snapshot.Pages.ContainsKey(url);

        public byte[]? Render(PageUrl url) => snapshot.Pages.TryGetValue(url, out var page) ? _rendered.GetOrAdd(url, _ => page.Render()) : null;

        public string Panel(PageUrl url)
        {
            if (!snapshot.Pages.TryGetValue(url, out var page) || page.Page.Model() is not DocumentPage shown
                || snapshot.Site.Documents.FirstOrDefault(d => snapshot.Site.UrlOf(d) == url) is not { } document)
            {
                return "";
            }

            var explanation = explainer.Explain(snapshot.Site, document, shown.Frame.WordsLanguage);
            return Encoding.UTF8.GetString(_render.Render(new Page(url, () => explanation))!);
        }
    }

    public Version Current => _current;

    ISiteVersion IServedSite.Current => _current;

    public event Action? Changed;

    /// <summary>Reads what has changed.</summary>
    public void Rebuild()
    {
        lock (_building)
        {
            _current = new Version(_current.Number + 1, _workspace.Build(_edition), _explainer);
        }

        Changed?.Invoke();
    }

    /// <summary>Reads everything anew, by other settings.</summary>
    public void Reopen(Workspace workspace, Explainer explainer)
    {
        lock (_building)
        {
            (_workspace, _explainer) = (workspace, explainer);
        }

        Rebuild();
    }
}
