using System.Text.RegularExpressions;

namespace CareerWiki.Scaffold;

/// <summary>The workflow of GitHub Actions that publishes a site. It needs only the site itself and this program.</summary>
public static partial class Workflow
{
    /// <param name="program">Where this program is.</param>
    /// <param name="target">The repository that gets the pages; null where it is that of the sources.</param>
    public static NewFile Of(ProgramSource program, string? target) => new(
        ".github/workflows/pages.yml",
        Templates.Read(target is null ? "pages.yml" : "pages-elsewhere.yml")
            .Replace("{program}", program.Repository, StringComparison.Ordinal)
            .Replace("{commit}", program.Commit, StringComparison.Ordinal)
            .Replace("{target}", target, StringComparison.Ordinal));

    /// <summary>True for <c>owner/name</c>.</summary>
    public static bool IsRepository(string text) => Name().IsMatch(text);

    [GeneratedRegex(@"\A[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}\z")]
    private static partial Regex Name();
}
