using CareerWiki.Git;

namespace CareerWiki.Publish.Branch;

/// <summary>A site on its way to a branch: first what is there is looked at, then it is replaced, if it is still the same.</summary>
public sealed class Deployment : IDisposable
{
    private const string Ours = "refs/heads/site";
    private const string Theirs = "refs/heads/seen";

    private readonly TemporaryRepository _repository;
    private readonly string _hash;

    private Deployment(TemporaryRepository repository, DeployTarget target, SiteCommit commit)
    {
        (_repository, Target, Commit) = (repository, target, commit);
        Seen = Head();
        repository.Require("The site could not be made a commit", ["fast-import", "--quiet", "--done"], stream => commit.WriteTo(stream, Ours));
        var hashes = Ask("rev-parse", Ours, Ours + "^{tree}").Split('\n');
        (_hash, var tree) = (hashes[0], hashes[1]);
        IsUnchanged = Seen is { IsOurs: true } && Seen.Tree == tree;
        Changes = TreeChanges.Of(Ask("diff-tree", "-r", "-z", "--no-renames", "--name-status", Seen?.Tree ?? EmptyTree(), tree));
    }

    public DeployTarget Target { get; }

    /// <summary>What takes the place of the branch.</summary>
    public SiteCommit Commit { get; }

    /// <summary>The last commit of the branch; null when there is no such branch yet.</summary>
    public BranchHead? Seen { get; }

    /// <summary>True when the branch has exactly this site.</summary>
    public bool IsUnchanged { get; }

    public TreeChanges Changes { get; }

    /// <summary>What the branch holds now, by path; nothing where there is none.</summary>
    public IReadOnlyCollection<string> FilesSeen => Seen is null ? [] : Ask("ls-tree", "-r", "-z", "--name-only", Seen.Tree).Split('\0');

    /// <summary>Makes the commit and looks at the branch. Writes nothing but a temporary repository.</summary>
    /// <exception cref="GitException">Git is missing, or the remote can't be reached.</exception>
    public static Deployment Look(GitProgram git, DeployTarget target, SiteCommit commit)
    {
        var repository = new TemporaryRepository(git, target.Folder);
        try
        {
            return new Deployment(repository, target, commit);
        }
        catch
        {
            repository.Dispose();
            throw;
        }
    }

    /// <summary>Replaces the branch, provided that it is as it was seen.</summary>
    /// <exception cref="GitException">It moved meanwhile, or the remote refuses or can't be reached.</exception>
    public void Push()
    {
        var answer = _repository.Ask(
        [
            "-c", "push.pushOption=", "push", "--porcelain", "--no-verify", "--no-signed", "--no-follow-tags", "--recurse-submodules=no",
            $"--force-with-lease={Target.Reference}:{Seen?.Hash}", "--", Target.Remote.Value, $"{_hash}:{Target.Reference}",
        ]);
        if (answer.IsGood)
        {
            return;
        }

        if (HashOfBranch() != Seen?.Hash)
        {
            throw new GitException($"The branch {Target.Branch} of {Target.Remote} moved while deploying, so nothing was deployed. Run the command again.");
        }

        // "!", the branches and the reason, with tabs between them.
        var reasons = answer.Out.Split('\n').Where(line => line.StartsWith('!')).Select(line => line.Split('\t')[^1]);
        throw new GitException($"{Target.Remote} did not take the branch {Target.Branch}, so nothing was deployed. Git says:\n{Credentials.Hide(string.Join('\n', [.. reasons, answer.Error.Trim()]))}");
    }

    public void Dispose() => _repository.Dispose();

    private BranchHead? Head()
    {
        if (HashOfBranch() is null)
        {
            return null;
        }

        _repository.Require(
            Unreachable,
            ["fetch", "--quiet", "--depth=1", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head", "--", Target.Remote.Value, $"+{Target.Reference}:{Theirs}"]);
        // The branch may have moved since it was listed: this one is what we have.
        var hash = Ask("rev-parse", Theirs);
        return BranchHead.Of(hash, Ask("cat-file", "commit", hash));
    }

    // A pattern matches the ends of names, so a longer one may be among the answers.
    private string? HashOfBranch() => _repository.Require(Unreachable, ["ls-remote", "--", Target.Remote.Value, Target.Reference])
        .Split('\n').Select(line => line.Split('\t')).FirstOrDefault(line => line.Length == 2 && line[1] == Target.Reference)?[0];

    private string Unreachable => $"{Target.Remote} can't be reached, or is no repository, so nothing was deployed. Git says";

    private string EmptyTree() => _repository.Require("Git failed", ["mktree"]);

    private string Ask(params string[] question) => _repository.Require("Git failed", question);
}
