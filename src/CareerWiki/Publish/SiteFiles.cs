using System.Collections.Immutable;
using System.Text;
using CareerWiki.Core.Pipelines;
using CareerWiki.Settings;

namespace CareerWiki.Publish;

/// <summary>All files of a site in memory, by their path with forward slashes.</summary>
public static class SiteFiles
{
    /// <summary>Every page of the snapshot, rendered.</summary>
    /// <exception cref="IOException">A file that a page uses can't be read.</exception>
    public static ImmutableSortedDictionary<string, byte[]> Of(Snapshot snapshot)
    {
        var pages = snapshot.Pages.Values.ToList();
        var contents = new byte[pages.Count][];
        try
        {
            Parallel.For(0, pages.Count, i => contents[i] = pages[i].Render());
        }
        catch (AggregateException e) when (e.InnerExceptions.FirstOrDefault(inner => inner is IOException or UnauthorizedAccessException) is { } disk)
        {
            throw new IOException($"Not all pages could be made: {disk.Message}", disk);
        }

        return pages.Zip(contents).ToImmutableSortedDictionary(x => x.First.Page.Url.OutputPath, x => x.Second, StringComparer.Ordinal);
    }

    /// <summary>
    /// With what GitHub Pages wants beside the pages: <c>.nojekyll</c>, since Jekyll would leave files out, and <c>CNAME</c> where the site is
    /// the root of a host of its own, which GitHub would otherwise forget.
    /// </summary>
    public static ImmutableSortedDictionary<string, byte[]> ForHost(this ImmutableSortedDictionary<string, byte[]> files, DeployTarget target, SiteSettings settings)
    {
        var whole = files.ContainsKey(".nojekyll") ? files : files.Add(".nojekyll", []);
        return GitHubPagesAddress.Of(target.Remote.Value) is not null && OwnHost(settings) is { } host && !files.ContainsKey("CNAME")
            ? whole.Add("CNAME", Encoding.UTF8.GetBytes(host + "\n"))
            : whole;
    }

    private static string? OwnHost(SiteSettings settings) =>
        settings.LinkRoot.Length == 0 && settings.BaseUrl is { } url && new Uri(url) is { IsDefaultPort: true } uri && !uri.IdnHost.EndsWith(".github.io", StringComparison.OrdinalIgnoreCase)
            ? uri.IdnHost
            : null;
}
