using CareerWiki.Career.Essay;
using CareerWiki.Career.Kinds;

namespace CareerWiki.Career.InterviewPrep;

/// <summary>Company and role as a title names them, for the kinds of document that are written for a job.</summary>
public static class TitleTarget
{
    /// <param name="kind">The name of a kind.</param>
    /// <returns>Null for what the title does not name.</returns>
    public static (string? Company, string? Role) Of(string kind, string title) =>
        kind == KindCatalogue.Prep.Name ? TargetTitle.Parse(title)
        : kind == KindCatalogue.Essay.Name ? EssayTarget.Parse(title)
        : (null, null);
}
