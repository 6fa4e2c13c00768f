using System.Globalization;
using System.Text.RegularExpressions;
using CareerWiki.Career.Explain;
using CareerWiki.Core.Text;

namespace CareerWiki.Scaffold;

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

    /// <summary>A template as it lies beside this file.</summary>
    internal static string Read(string name)
    {
        using var stream = typeof(Templates).Assembly.GetManifestResourceStream("Templates/" + name) ?? throw new InvalidOperationException($"{name} is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
