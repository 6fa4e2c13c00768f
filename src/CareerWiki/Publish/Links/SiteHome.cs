namespace CareerWiki.Publish.Links;

/// <summary>Where a site is to be hosted.</summary>
/// <param name="BaseUrl">Scheme and host, without a trailing slash; null when it is not known, so that every full address is one of another host.</param>
/// <param name="LinkRoot">The path that the site lies below, with a leading and without a trailing slash; empty for the root of the host.</param>
public sealed record SiteHome(string? BaseUrl, string LinkRoot)
{
    private readonly string[] _folders = [.. LinkRoot.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString)];

    /// <summary>True for the name of this host, with or without the port that its scheme has anyway.</summary>
    public bool IsHost(string host) => BaseUrl is not null && WithoutPort(host).Equals(WithoutPort(BaseUrl[(BaseUrl.IndexOf("//", StringComparison.Ordinal) + 2)..]), StringComparison.OrdinalIgnoreCase);

    /// <summary>What is left of a path of the host below <see cref="LinkRoot"/>, without a leading slash; null for a path elsewhere.</summary>
    /// <param name="path">Begins with a slash.</param>
    public string? Below(string path)
    {
        var rest = path[1..];
        foreach (var folder in _folders)
        {
            var end = rest.IndexOf('/') is >= 0 and var at ? at : rest.Length;
            if (Uri.UnescapeDataString(rest[..end]) != folder)
            {
                return null;
            }

            rest = rest[Math.Min(rest.Length, end + 1)..];
        }

        return rest;
    }

    private static string WithoutPort(string host) => host.EndsWith(":80", StringComparison.Ordinal) || host.EndsWith(":443", StringComparison.Ordinal) ? host[..host.LastIndexOf(':')] : host;
}
