using System.Text.RegularExpressions;
using CareerWiki.Git;

namespace CareerWiki.Scaffold;

/// <summary>The workflow of GitHub Actions that publishes a site. It needs only the site itself and this program.</summary>
public static partial class Workflow
{
    /// <summary>Stands for the repository of this program, where it is not known.</summary>
    public const string UnknownProgram = "OWNER/career-wiki";

    /// <param name="program">The repository of this program, as <c>owner/name</c>.</param>
    /// <param name="target">The repository that gets the pages; null where it is that of the sources.</param>
    public static NewFile Of(string program, string? target) => new(
        ".github/workflows/pages.yml",
        Templates.Read(target is null ? "pages.yml" : "pages-elsewhere.yml").Replace("{program}", program, StringComparison.Ordinal).Replace("{target}", target, StringComparison.Ordinal));

    /// <summary>True for <c>owner/name</c>.</summary>
    public static bool IsRepository(string text) => Name().IsMatch(text);

    /// <summary>The repository that this program was built in, if that is one of GitHub; else <see cref="UnknownProgram"/>.</summary>
    /// <param name="folder">Where the program lies.</param>
    public static string ProgramAt(GitProgram git, string folder)
    {
        try
        {
            return git.Ask(folder, ["remote", "get-url", "origin"]) is { IsGood: true } answer && GitHub().Match(answer.Out.Trim()) is { Success: true } match ? match.Groups["name"].Value : UnknownProgram;
        }
        catch (GitException)
        {
            return UnknownProgram;
        }
    }

    [GeneratedRegex(@"\A[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}\z")]
    private static partial Regex Name();

    [GeneratedRegex(@"github\.com[:/](?<name>[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+?)(?:\.git)?/?$")]
    private static partial Regex GitHub();
}
