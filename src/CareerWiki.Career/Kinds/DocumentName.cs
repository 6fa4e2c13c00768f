using System.Text.RegularExpressions;
using CareerWiki.Core.Documents;

namespace CareerWiki.Career.Kinds;

/// <summary>What a document is called: by its title, and by its file.</summary>
internal sealed record DocumentName(string Title, string File)
{
    public bool Says(Regex words) => words.IsMatch(Title + " " + File);

    /// <summary>Which of the two says so; null when neither does.</summary>
    public Evidence? Evidence(Regex words) =>
        words.Match(Title) is { Success: true } title ? new Evidence("kind", "title", title.Value)
        : words.Match(File) is { Success: true } file ? new Evidence("kind", "file-name", file.Value)
        : null;
}
