using System.Text.RegularExpressions;
using CareerWiki.Git;

namespace CareerWiki.Scaffold;

/// <summary>Where this program can be had from.</summary>
/// <param name="Repository">On GitHub, as <c>owner/name</c>.</param>
/// <param name="Commit">The whole hash; empty for the newest.</param>
public sealed partial record ProgramSource(string Repository, string Commit)
{
    /// <summary>Where it is not known.</summary>
    public static ProgramSource Unknown { get; } = new("OWNER/career-wiki", "");

    /// <summary>The repository that this program was built in, if that is one of GitHub, with its last commit; else <see cref="Unknown"/>.</summary>
    /// <param name="folder">Where the program lies.</param>
    public static ProgramSource At(GitProgram git, string folder)
    {
        try
        {
            return git.Ask(folder, ["remote", "get-url", "origin"]) is { IsGood: true } remote && GitHub().Match(remote.Out.Trim()) is { Success: true } match
                ? new ProgramSource(match.Groups["name"].Value, git.Ask(folder, ["rev-parse", "HEAD"]) is { IsGood: true } head ? head.Out.Trim() : "")
                : Unknown;
        }
        catch (GitException)
        {
            return Unknown;
        }
    }

    [GeneratedRegex(@"github\.com[:/](?<name>[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+?)(?:\.git)?/?$")]
    private static partial Regex GitHub();
}
