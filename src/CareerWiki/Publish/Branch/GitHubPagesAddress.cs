using System.Text.RegularExpressions;

namespace CareerWiki.Publish.Branch;

/// <summary>Where GitHub Pages serves the site of a repository.</summary>
/// <param name="Host">As the setting of this name: <c>hong.github.io</c>.</param>
/// <param name="LinkRoot">As the setting of this name: <c>/career-wiki</c>; empty for the repository that is called like its host.</param>
public sealed partial record GitHubPagesAddress(string Host, string LinkRoot)
{
    /// <summary>The address of the first page.</summary>
    public string Url => $"https://{Host}{LinkRoot}/";

    /// <param name="remoteUrl">As git takes it: https, ssh or <c>git@github.com:owner/name.git</c>.</param>
    /// <returns>Null for any other host, and for what names no repository.</returns>
    public static GitHubPagesAddress? Of(string remoteUrl)
    {
        if (Repository().Match(remoteUrl) is not { Success: true } match)
        {
            return null;
        }

        var (owner, name) = (match.Groups["owner"].Value, match.Groups["name"].Value);
        // Host names have no case; paths do.
        var host = owner.ToLowerInvariant() + ".github.io";
        return new GitHubPagesAddress(host, name.Equals(host, StringComparison.OrdinalIgnoreCase) ? "" : "/" + name);
    }

    [GeneratedRegex(@"^(?:(?:https?|ssh|git|git\+ssh)://(?:[^/@]*@)?(?:www\.|ssh\.)?github\.com(?::\d+)?/|(?:[^/@:]*@)?github\.com:/?)(?<owner>[\w-]+)/(?<name>[\w.-]+?)(?:\.git)?/*$", RegexOptions.IgnoreCase | RegexOptions.ECMAScript)]
    private static partial Regex Repository();
}
