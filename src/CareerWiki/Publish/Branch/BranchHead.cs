using System.Globalization;

namespace CareerWiki.Publish.Branch;

/// <summary>The last commit of the branch, as the remote has it.</summary>
/// <param name="Tree">The hash of its files.</param>
/// <param name="IsOurs">True when this program made it, and nothing lies below it.</param>
/// <param name="Day">When it was committed; null when it doesn't say.</param>
public sealed record BranchHead(string Hash, string Tree, bool IsOurs, string Subject, DateOnly? Day)
{
    /// <param name="commit">The object itself: logs hide the parents of a commit that was fetched alone.</param>
    public static BranchHead Of(string hash, string commit)
    {
        var end = commit.IndexOf("\n\n", StringComparison.Ordinal) is >= 0 and var found ? found : commit.Length;
        var headers = commit[..end].Split('\n');
        var message = commit[end..].Trim().Split('\n');
        var isOurs = message[^1] == SiteCommit.Trailer && !headers.Any(line => line.StartsWith("parent ", StringComparison.Ordinal));
        var tree = headers.First(line => line.StartsWith("tree ", StringComparison.Ordinal))["tree ".Length..];
        // A terminal would obey control characters of a stranger.
        var subject = string.Concat(message[0].Select(c => char.IsControl(c) ? ' ' : c));
        return new BranchHead(hash, tree, isOurs, subject, DayOf(headers.FirstOrDefault(line => line.StartsWith("committer ", StringComparison.Ordinal))));
    }

    // "committer Name <address> 1767225600 +0900"
    private static DateOnly? DayOf(string? committer) => committer?.Split(' ') is [.., var seconds, _] && long.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out var time)
        ? DateOnly.FromDateTime(DateTime.UnixEpoch.AddSeconds(Math.Min(time, 253402300799)))
        : null;
}
