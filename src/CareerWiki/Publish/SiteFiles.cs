using System.Collections.Immutable;
using CareerWiki.Core.Pipelines;
using CareerWiki.Settings;

namespace CareerWiki.Publish;

/// <summary>All files of a site in memory, by their path with forward slashes.</summary>
public static class SiteFiles
{
    /// <summary>Every page of the snapshot, rendered.</summary>
    public static ImmutableSortedDictionary<string, byte[]> Of(Snapshot snapshot) => snapshot.Pages.Values.AsParallel()
        .Select(page => KeyValuePair.Create(page.Page.Url.OutputPath, page.Render()))
        .ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>
    /// With what GitHub Pages wants beside the pages: <c>.nojekyll</c>, since Jekyll would leave files out, and <c>CNAME</c> where the site is
    /// the root of a host of its own, which GitHub would otherwise forget.
    /// </summary>
    public static ImmutableSortedDictionary<string, byte[]> ForHost(this ImmutableSortedDictionary<string, byte[]> files, DeployTarget target, SiteSettings settings)
    {
        var whole = files.ContainsKey(".nojekyll") ? files : files.Add(".nojekyll", []);
        return GitHubPagesAddress.Of(target.Remote.Value) is not null && OwnHost(settings) is { } host && !files.ContainsKey("CNAME")
            ? whole.Add("CNAME", System.Text.Encoding.UTF8.GetBytes(host + "\n"))
            : whole;
    }

    private static string? OwnHost(SiteSettings settings) =>
        settings.LinkRoot.Length == 0 && settings.BaseUrl is { } url && new Uri(url) is { IsDefaultPort: true } uri && !uri.IdnHost.EndsWith(".github.io", StringComparison.OrdinalIgnoreCase)
            ? uri.IdnHost
            : null;
}
