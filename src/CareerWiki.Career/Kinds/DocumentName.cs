using System.Text.RegularExpressions;
using CareerWiki.Career.InterviewPrep;
using CareerWiki.Core.Documents;

namespace CareerWiki.Career.Kinds;

/// <summary>What a document is called: by its title, and by its file.</summary>
internal sealed record DocumentName(string Title, string File)
{
    public bool Says(Regex words) => words.IsMatch(Title + " " + File);

    /// <summary>True for a title that speaks of a prep and names a company before that, or behind a sign: "당근 면접 준비", "Interview Prep: Acme".</summary>
    public bool NamesCompany => KindWords.Prep.Match(Title) is { Success: true } words && TargetTitle.Parse(Title).Company is { Length: > 1 } company
        && (Title.IndexOf(company, StringComparison.Ordinal) < words.Index || Title[(words.Index + words.Length)..].TrimStart() is [':' or '：' or '–' or '—' or '-' or '|' or '@', ..]);

    /// <summary>Which of the two says so; null when neither does.</summary>
    public Evidence? Evidence(Regex words) =>
        words.Match(Title) is { Success: true } title ? new Evidence("kind", "title", title.Value)
        : words.Match(File) is { Success: true } file ? new Evidence("kind", "file-name", file.Value)
        : null;
}
