using System.Collections.Immutable;
using CareerWiki.Career.Sections;
using CareerWiki.Core.Documents;

namespace CareerWiki.Career.Privacy;

/// <summary>What of a public document stays private without a mark of its own. Settings, folders and the document itself may say; the nearest counts.</summary>
/// <param name="Sections">Roles of sections.</param>
/// <param name="Facts">Keys of labelled facts.</param>
public sealed record PrivacyPolicy(ImmutableArray<string> Sections, ImmutableArray<string> Facts)
{
    /// <summary>The key of metadata and settings that names roles.</summary>
    public const string SectionsKey = "PrivateSections";

    /// <summary>The key of metadata and settings that names facts.</summary>
    public const string FactsKey = "PrivateFacts";

    public static ImmutableArray<string> AllSections { get; } = SectionRole.All;

    public static ImmutableArray<string> AllFacts { get; } = ["pay", "red-flags", "location", "type", "posted", "deadline", "interview"];

    public static PrivacyPolicy Default { get; } = new([SectionRole.Advice], ["pay", "red-flags"]);

    public static PrivacyPolicy Of(Metadata metadata) => new(Listed(metadata, SectionsKey) ?? Default.Sections, Listed(metadata, FactsKey) ?? Default.Facts);

    // A key without a value says nothing; an empty list says that nothing is private.
    private static ImmutableArray<string>? Listed(Metadata metadata, string key) =>
        metadata[key] is null or MetadataScalar { Value: null } ? null : [.. metadata.Texts(key).Select(value => value.ToLowerInvariant())];
}
