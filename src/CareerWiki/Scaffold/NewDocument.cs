using CareerWiki.Career.InterviewPrep;
using CareerWiki.Career.Kinds;

namespace CareerWiki.Scaffold;

/// <summary>A file to be written.</summary>
/// <param name="Path">Relative, with forward slashes.</param>
public sealed record NewFile(string Path, string Text);

/// <summary>What a document to be begun is about.</summary>
/// <param name="Name">As the user wrote it: <c>Kakao – Backend Engineer</c>, a title.</param>
/// <param name="Language"><c>ko</c> or <c>en</c>.</param>
public sealed record NewDocument(string Kind, string Name, string Language, DateOnly Today)
{
    // The most telling first.
    private static readonly string[] Separators = [" – ", " — ", " | ", " - ", " / ", ": "];

    /// <summary>Before the first dash or bar that stands between blanks; without one what the name says, as in a title. Empty for none.</summary>
    public string Company => Parts is [var company, _] ? company.Trim() : TitleTarget.Of(Kind, Name).Company ?? (Kind == KindCatalogue.Prep.Name && TitleTarget.Of(Kind, Name).Role is null ? Name.Trim() : "");

    /// <summary>Behind it, likewise.</summary>
    public string Role => Parts is [_, var role] ? role.Trim() : TitleTarget.Of(Kind, Name).Role ?? "";

    private string[] Parts => Separators.FirstOrDefault(sign => Name.Contains(sign, StringComparison.Ordinal)) is { } separator ? Name.Split(separator, 2) : [Name];
}
