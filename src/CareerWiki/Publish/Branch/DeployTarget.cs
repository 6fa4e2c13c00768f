using CareerWiki.Git;
using CareerWiki.Settings;

namespace CareerWiki.Publish.Branch;

/// <summary>The branch of a remote that a site goes to. It holds no sources.</summary>
/// <param name="Folder">Where git is run: the folder of the settings. Absolute.</param>
public sealed record DeployTarget(RemoteAddress Remote, string Branch, string Folder)
{
    /// <summary>The full name of the branch.</summary>
    public string Reference => "refs/heads/" + Branch;

    /// <exception cref="SettingsException">There is no such remote, the branch can't be one, or it is that of the sources.</exception>
    /// <exception cref="GitException">Git is missing, or refuses to read the repository of the sources.</exception>
    public static DeployTarget Find(GitProgram git, SiteSettings settings)
    {
        var root = settings.Root;
        var branch = settings.DeployBranch;
        if (!git.Ask(root, ["check-ref-format", "refs/heads/" + branch]).IsGood)
        {
            throw new SettingsException($"\"{branch}\" can't be the name of a branch. Name another one with --branch or the setting DeployBranch.");
        }

        var target = new DeployTarget(RemoteOf(SourceRepository.Of(git, root), settings), branch, root);
        foreach (var folder in settings.InputPaths.Append(root).Distinct(StringComparer.Ordinal))
        {
            if (SourceRepository.Of(git, folder) is { } sources)
            {
                target.CheckSources(git, sources);
            }
        }

        return target;
    }

    private static RemoteAddress RemoteOf(SourceRepository? sources, SiteSettings settings)
    {
        var (name, root) = (settings.DeployRemote, settings.Root);
        const string Hint = "Name one with --remote or the setting DeployRemote: a remote of your repository, an address, or a folder.";
        return !RemoteAddress.IsAddress(name) && sources?.Remote(name) is { } remote ? remote
            : RemoteAddress.IsAddress(name) || Directory.Exists(Path.GetFullPath(name, root)) ? RemoteAddress.Of(name, root)
            : sources is null ? throw new SettingsException($"{root} is in no git repository, and \"{name}\" is neither an address nor a folder. {Hint}")
            : throw new SettingsException($"Your repository has no remote \"{name}\". {Hint}");
    }

    // Neither --force nor anything else lets a site take the place of its sources.
    private void CheckSources(GitProgram git, SourceRepository sources)
    {
        if (sources.Branches().Contains(Branch) && sources.Remotes().Any(Meaning(git).IsSameAs))
        {
            throw new SettingsException($"The branch {Branch} of {Remote} holds your sources, and a site would take their place. Name another branch with --branch or the setting DeployBranch, such as gh-pages.");
        }

        if (Meaning(git).LocalPath is { } path && Directory.Exists(path) && SourceRepository.GitFolderOf(git, path) == sources.GitFolder)
        {
            throw new SettingsException($"{Remote} is the repository of your sources on this machine, which deploy never writes to. Name its remote with --remote.");
        }
    }

    // The configuration of git may have short names for addresses.
    private RemoteAddress Meaning(GitProgram git) => git.Ask(Folder, ["ls-remote", "--get-url", "--", Remote.Value]) is { IsGood: true } answer
        ? RemoteAddress.Of(answer.Out.TrimEnd('\r', '\n'), Folder)
        : Remote;
}
