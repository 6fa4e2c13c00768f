using CareerWiki.Git;

namespace CareerWiki.Publish.Branch;

/// <summary>Tells a branch with sources from one with a site: the first is never replaced, whoever asks for it.</summary>
public static class SourceBranch
{
    /// <param name="head">Its last commit, which this program did not make.</param>
    /// <param name="files">All that is in it, by path.</param>
    /// <param name="inputs">The folders with sources. Absolute.</param>
    public static bool Is(GitProgram git, BranchHead head, IReadOnlyCollection<string> files, IEnumerable<string> inputs)
    {
        foreach (var input in inputs)
        {
            // Work of one's own, on whatever branch it is checked out.
            if (git.Ask(input, ["for-each-ref", "--count=1", $"--contains={head.Hash}", "refs/heads"]) is { IsGood: true, Out.Length: > 0 })
            {
                return true;
            }

            if (SourceRepository.Of(git, input) is { } sources && Path.GetRelativePath(sources.Top, input).Replace('\\', '/') is var folder
                && files.Any(file => file.EndsWith(".md", StringComparison.OrdinalIgnoreCase) && (folder == "." || file.StartsWith(folder + "/", StringComparison.Ordinal)) && File.Exists(Path.Combine(sources.Top, file))))
            {
                return true;
            }
        }

        return false;
    }
}
