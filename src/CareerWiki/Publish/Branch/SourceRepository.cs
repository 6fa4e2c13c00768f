using System.Collections.Immutable;
using CareerWiki.Git;
using CareerWiki.Input;

namespace CareerWiki.Publish.Branch;

/// <summary>The repository that a folder with sources is in. It is asked, and never written to.</summary>
public sealed class SourceRepository
{
    private static readonly string[] AskForGitFolder = ["rev-parse", "--path-format=absolute", "--git-common-dir"];

    private readonly GitProgram _git;
    private readonly string _folder;

    private SourceRepository(GitProgram git, string folder)
    {
        (_git, _folder) = (git, folder);
        Top = Require("rev-parse", "--show-toplevel");
        GitFolder = Require(AskForGitFolder);
    }

    /// <summary>The top of the working copy. Absolute.</summary>
    public string Top { get; }

    /// <summary>Where git keeps what all working copies share. Absolute.</summary>
    public string GitFolder { get; }

    /// <summary>The same of any folder; null where there is no repository.</summary>
    public static string? GitFolderOf(GitProgram git, string folder) =>
        git.Ask(folder, AskForGitFolder) is { IsGood: true } answer ? answer.Out.TrimEnd('\r', '\n') : null;

    /// <returns>Null outside of a repository.</returns>
    /// <exception cref="GitException">Git is missing, or refuses to read the repository.</exception>
    public static SourceRepository? Of(GitProgram git, string folder) => GitLog.IsInRepository(folder) ? new SourceRepository(git, folder) : null;

    /// <summary>Where a remote is pushed to; null when there is none of this name.</summary>
    public RemoteAddress? Remote(string name) => Answer("remote", "get-url", "--push", "--", name) is { } url ? RemoteAddress.Of(url, Top) : null;

    /// <summary>All places that it is fetched from or pushed to.</summary>
    public IEnumerable<RemoteAddress> Remotes() => Require("remote", "--verbose").Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line[(line.IndexOf('\t', StringComparison.Ordinal) + 1)..])
        .Select(line => RemoteAddress.Of(line[..line.LastIndexOf(" (", StringComparison.Ordinal)], Top));

    /// <summary>
    /// The branch that is checked out, and that which it follows on its remote. Where a commit alone is, as in continuous integration, the branches of
    /// remotes that are at it.
    /// </summary>
    public ImmutableArray<string> Branches()
    {
        if (Answer("symbolic-ref", "--quiet", "HEAD") is not { } head)
        {
            return [.. (Answer("for-each-ref", "--points-at=HEAD", "--format=%(refname:lstrip=3)", "refs/remotes") ?? "").Split('\n')];
        }

        var branch = Short(head);
        return Answer("config", "--get", $"branch.{branch}.merge") is { } followed ? [branch, Short(followed)] : [branch];
    }

    private static string Short(string reference) => reference.StartsWith("refs/heads/", StringComparison.Ordinal) ? reference["refs/heads/".Length..] : reference;

    private string? Answer(params string[] question) => _git.Ask(_folder, question) is { IsGood: true } answer ? answer.Out.TrimEnd('\r', '\n') : null;

    private string Require(params string[] question) => _git.Ask(_folder, question) is var answer && answer.IsGood ? answer.Out.TrimEnd('\r', '\n')
        : throw new GitException($"Git does not read the repository of {_folder}:\n{Credentials.Hide(answer.Error.Trim())}");
}
