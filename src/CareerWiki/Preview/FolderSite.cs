using CareerWiki.Core.Text;

namespace CareerWiki.Preview;

/// <summary>A folder with a finished site, shown as it lies there.</summary>
public sealed class FolderSite(string folder) : IServedSite
{
    private volatile Version _current = new(0, folder);

    public ISiteVersion Current => _current;

    public event Action? Changed;

    /// <summary>To be called when files in the folder have changed.</summary>
    public void Refresh()
    {
        _current = new Version(_current.Number + 1, folder);
        Changed?.Invoke();
    }

    private sealed class Version(int number, string folder) : ISiteVersion
    {
        public int Number => number;

        public bool Has(PageUrl url) => FileOf(url) is not null;

        public byte[]? Render(PageUrl url) => FileOf(url) is { } file ? File.ReadAllBytes(file) : null;

        public string Panel(PageUrl url) => "";

        // Files that begin with a dot are no part of a site.
        private string? FileOf(PageUrl url)
        {
            var segments = url.OutputPath.Split('/');
            var path = Path.Combine([folder, .. segments]);
            return segments.Any(segment => segment is "" or ['.', ..] || segment.Contains(Path.DirectorySeparatorChar)) || !File.Exists(path) ? null : path;
        }
    }
}
