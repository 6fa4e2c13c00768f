using System.Globalization;
using System.Text.RegularExpressions;
using CareerWiki.Career.Explain;
using CareerWiki.Career.InterviewPrep;
using CareerWiki.Career.Kinds;
using CareerWiki.Core.Text;

namespace CareerWiki.Scaffold;

/// <summary>A file to be written.</summary>
/// <param name="Path">Relative, with forward slashes.</param>
public sealed record NewFile(string Path, string Text);

/// <summary>What a document to be begun is about.</summary>
/// <param name="Name">As the user wrote it: <c>Kakao – Backend Engineer</c>, a title.</param>
/// <param name="Language"><c>ko</c> or <c>en</c>.</param>
public sealed record NewDocument(string Kind, string Name, string Language, DateOnly Today)
{
    /// <summary>Before the first dash or bar that stands between blanks; without one what the name says, as in a title. Empty for none.</summary>
    public string Company => Parts is [var company, _] ? company.Trim() : TitleTarget.Of(Kind, Name).Company ?? (Kind == KindCatalogue.Prep.Name && TitleTarget.Of(Kind, Name).Role is null ? Name.Trim() : "");

    /// <summary>Behind it, likewise.</summary>
    public string Role => Parts is [_, var role] ? role.Trim() : TitleTarget.Of(Kind, Name).Role ?? "";

    private string[] Parts => Separators.FirstOrDefault(sign => Name.Contains(sign, StringComparison.Ordinal)) is { } separator ? Name.Split(separator, 2) : [Name];

    // The most telling first.
    private static readonly string[] Separators = [" – ", " — ", " | ", " - ", " / ", ": "];
}

/// <summary>The beginnings of documents: front matter and sections, in Korean and English. They are files beside this one.</summary>
public static partial class Templates
{
    /// <param name="name">Of the template, without language and extension.</param>
    public static string Fill(string name, NewDocument document)
    {
        var heading = document.Name.Trim();
        return Hole().Replace(Read($"{name}.{document.Language}.md"), match => match.Groups["name"].Value switch
        {
            "title" => Yaml.Text(heading),
            "heading" => heading.Replace("<!--", "&lt;!--", StringComparison.Ordinal),
            "company" => document.Company.Length > 0 ? Yaml.Text(document.Company) : "",
            "role" => document.Role.Length > 0 ? Yaml.Text(document.Role) : "",
            var part => DatePart(document.Today, part),
        });
    }

    // Four ends of two stages of three months each, from this month on.
    private static string DatePart(DateOnly today, string part)
    {
        var date = today.AddMonths(part[^1] switch { '2' => 2, '3' => 3, '4' => 5, _ => 0 });
        return part.TrimEnd('2', '3', '4') switch
        {
            "year" => date.Year.ToString(CultureInfo.InvariantCulture),
            "month" => date.Month.ToString(CultureInfo.InvariantCulture),
            _ => date.Month.ToString("00", CultureInfo.InvariantCulture),
        };
    }

    // Filled in one go: what is filled in is not looked at again.
    [GeneratedRegex("\\{(?<name>title|heading|company|role|(?:year|month|mm)[234]?)\\}")]
    private static partial Regex Hole();

    /// <summary>The file of a new document: in the folder of its kind, named by its slug.</summary>
    /// <param name="folder">The folder's name.</param>
    public static NewFile For(NewDocument document, string folder) => new($"{folder}/{Slug.Of(document.Name)}.md", Fill(document.Kind, document));

    private static string Read(string name)
    {
        using var stream = typeof(Templates).Assembly.GetManifestResourceStream("Templates/" + name) ?? throw new InvalidOperationException($"{name} is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
