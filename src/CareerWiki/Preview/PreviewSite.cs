using System.Collections.Concurrent;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Pipelines;
using CareerWiki.Core.Text;

namespace CareerWiki.Preview;

/// <summary>The site that is being previewed: in memory, built anew on every change, each page rendered when it is asked for.</summary>
public sealed class PreviewSite(Workspace workspace, Edition edition)
{
    private readonly Lock _building = new();
    private volatile Version _current = new(0, workspace.Build(edition));

    /// <summary>A snapshot with its number, and the pages that were already rendered of it.</summary>
    public sealed record Version(int Number, Snapshot Snapshot)
    {
        private readonly ConcurrentDictionary<PageUrl, byte[]> _rendered = [];

        /// <summary>Null when there is no such page.</summary>
        public byte[]? Render(PageUrl url) =>
            Snapshot.Pages.TryGetValue(url, out var page) ? _rendered.GetOrAdd(url, _ => page.Render()) : null;
    }

    public Version Current => _current;

    /// <summary>Raised after <see cref="Current"/> has changed.</summary>
    public event Action? Changed;

    public void Rebuild()
    {
        lock (_building)
        {
            _current = new Version(_current.Number + 1, workspace.Build(edition));
        }

        Changed?.Invoke();
    }
}
