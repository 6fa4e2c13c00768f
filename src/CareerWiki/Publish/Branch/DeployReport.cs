using System.Globalization;
using CareerWiki.Settings;

namespace CareerWiki.Publish.Branch;

/// <summary>What is said of a deployment, in plain sentences without credentials.</summary>
public static class DeployReport
{
    private const int MostLines = 10;

    public static string Unchanged(Deployment deployment) => $"There is nothing to deploy: {Place(deployment)} is unchanged.";

    public static string Foreign(Deployment deployment, BranchHead head) =>
        $"error: Nothing was deployed: {Place(deployment)} has commits that this program did not make. The last one is {head.Hash[..7]}{Day(head)}: \"{head.Subject}\". "
        + "Name another branch with --branch, or replace all that is there with --force.";

    /// <summary>Neither <c>--force</c> nor anything else lets a site take the place of its sources.</summary>
    public static string Sources(Deployment deployment) =>
        $"The branch {deployment.Target.Branch} of {deployment.Target.Remote} holds your sources, and a site would take their place. Name another branch with --branch or the setting DeployBranch, such as gh-pages.";

    public static string Done(Deployment deployment, SiteSettings settings) =>
        $"Deployed {Files(deployment.Commit.Files.Count)} to {Place(deployment)}: {Counts(deployment.Changes)}.{(SiteOf(deployment, settings) is { } site ? $" The site: {site}" : "")}";

    /// <summary>The counts, and some of the names: a plus for what is new, a tilde for what differs, a minus for what goes.</summary>
    public static string Planned(Deployment deployment)
    {
        var changes = deployment.Changes;
        string[] names = [.. changes.Deleted.Select(name => "  - " + name), .. changes.Added.Select(name => "  + " + name), .. changes.Changed.Select(name => "  ~ " + name)];
        string[] shown = names.Length <= MostLines ? names : [.. names.Take(MostLines - 1), $"  and {names.Length - MostLines + 1} more"];
        return string.Join('\n', [$"{Files(deployment.Commit.Files.Count)} would go to {Place(deployment)}: {Counts(changes)}. Nothing was deployed, because of --dry-run.", .. shown]);
    }

    private static string Counts(TreeChanges changes) => $"{changes.Added.Length} added, {changes.Changed.Length} changed, {changes.Deleted.Length} deleted";

    private static string Files(int count) => count == 1 ? "1 file" : $"{count} files";

    private static string Place(Deployment deployment) => $"the branch {deployment.Target.Branch} of {deployment.Target.Remote}";

    private static string Day(BranchHead head) => head.Day is { } day ? day.ToString("' of' yyyy-MM-dd", CultureInfo.InvariantCulture) : "";

    // Settings know of a host of one's own.
    private static string? SiteOf(Deployment deployment, SiteSettings settings) => GitHubPagesAddress.Of(deployment.Target.Remote.Value) is not { } pages ? null
        : settings.BaseUrl is { } host ? $"{host}{settings.LinkRoot}/"
        : pages.Url;
}
