using System.Collections.Immutable;
using CareerWiki.Career.Privacy;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Reading;

namespace CareerWiki.Career.Kinds;

/// <summary>All front matter keys that mean something: Core's, and those of careers.</summary>
public static class FrontMatterKeys
{
    public static ImmutableArray<MetadataKey> All { get; } =
    [
        .. DocumentKeys.All,
        new("kind", MetadataType.Text, "What the document is; without it the folder and the text decide."),
        new("prompts", MetadataType.List, "The lines of an essay that are prompts; without it they are found."),
        new("phases", MetadataType.Flag, "False takes no heading of a roadmap for a phase."),
        new("technologies", MetadataType.List, "Technologies that it has to do with, beside those in the text."),
        new("companies", MetadataType.List, "Companies that it has to do with, beside those in the text."),
        new("employers", MetadataType.List, "Companies that you work or worked for."),
        new("not", MetadataType.List, "Names of technologies and companies that mean something else here."),
        new("company", MetadataType.Text, "The company that it is written for."),
        new("role", MetadataType.Text, "The role that it is written for."),
        new("position", MetadataType.Text, "The same as role."),
        new("location", MetadataType.Text, "Where the work is."),
        new("pay", MetadataType.Text, "What the job pays."),
        new("type", MetadataType.Text, "Full-time, contract and the like."),
        new("posted", MetadataType.Text, "The day of the job advertisement."),
        new("deadline", MetadataType.Text, "The last day to apply."),
        new("interview", MetadataType.Text, "The day of the interview."),
        new(PrivacyPolicy.SectionsKey.ToLowerInvariant(), MetadataType.List, "Roles of sections that stay private in a public document.") { Values = PrivacyPolicy.AllSections },
        new(PrivacyPolicy.FactsKey.ToLowerInvariant(), MetadataType.List, "Labelled facts that stay private in a public document.") { Values = PrivacyPolicy.AllFacts },
    ];
}
