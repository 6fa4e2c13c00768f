using System.Collections.Frozen;
using CareerWiki.Career.Company;
using CareerWiki.Core.Pages;

namespace CareerWiki.Theme.Words;

/// <summary>The words of the pages of technologies, companies and tags.</summary>
public sealed record TermWords
{
    public required string Category { get; init; }

    public required string Relation { get; init; }

    public required string Aliases { get; init; }

    public required string PartOf { get; init; }

    public required string Parts { get; init; }

    public required string Plans { get; init; }

    public required string Demands { get; init; }

    public required string Questions { get; init; }

    public required string Proofs { get; init; }

    public required string Others { get; init; }

    public required string Related { get; init; }

    public required string Documents { get; init; }

    public required string Asked { get; init; }

    public required string ToAsk { get; init; }

    public required string Goals { get; init; }

    public required string Employment { get; init; }

    public required string ByCategory { get; init; }

    public required string ByLetter { get; init; }

    public required string AllTags { get; init; }

    public required string Target { get; init; }

    public required string Employer { get; init; }

    public required string Mention { get; init; }

    /// <summary>What one of them is.</summary>
    public required string Technology { get; init; }

    public required string Company { get; init; }

    /// <summary>With <c>{0}</c> for what is done and <c>{1}</c> for all.</summary>
    public required string ProgressFormat { get; init; }

    /// <summary>What the page of a name is about, with <c>{0}</c> for the name, <c>{1}</c> for its category and <c>{2}</c> for how many documents mention it.</summary>
    public required string DescriptionFormat { get; init; }

    /// <summary>By category of the program's lexicon.</summary>
    public required FrozenDictionary<string, string> Categories { get; init; }

    /// <summary>A category of the wiki's own as it is written there.</summary>
    public string CategoryOf(string key) => Categories.GetValueOrDefault(key, key);

    public string RelationOf(string key) => key switch { CompanyRelation.Target => Target, CompanyRelation.Employer => Employer, _ => Mention };

    public string KindOf(string kind) => kind == "company" ? Company : Technology;

    public string Describe(TermHead head) => string.Format(System.Globalization.CultureInfo.InvariantCulture, DescriptionFormat, head.Name, CategoryOf(head.Category), head.Documents);

    public string Progress(int done, int all) => string.Format(System.Globalization.CultureInfo.InvariantCulture, ProgressFormat, done, all);
}
