using System.Collections.Immutable;
using CareerWiki.Career.Kinds;
using CareerWiki.Core.Diagnostics;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Text;

namespace CareerWiki.Career.Sections;

/// <summary>Reads a wiki's own words for roles: a mapping from a role to headings, or to words that stand in them.</summary>
public static class OwnSectionWords
{
    /// <summary>Where a wiki keeps them, below its input folder.</summary>
    public const string File = "_data/sections.yml";

    private static readonly ImmutableArray<string> Roles = [.. SectionRole.All, SectionRole.Other];

    public static (ImmutableArray<SectionRule> Rules, ImmutableArray<Diagnostic> Problems) Read(MetadataMap map, ContentPath file)
    {
        var rules = ImmutableArray.CreateBuilder<SectionRule>();
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var entry in map.Entries)
        {
            if (!Roles.Contains(entry.Key))
            {
                problems.Add(CareerProblems.UnknownRole(file, entry.Place, entry.Key, Roles));
                continue;
            }

            var scalars = entry.Value is MetadataList list ? list.Items.OfType<MetadataScalar>() : entry.Value is MetadataScalar scalar ? [scalar] : [];
            rules.AddRange(scalars
                .Select(text => SectionVocabulary.Words(text.Text))
                .Where(words => words.Length > 0)
                .Select(words => new SectionRule(entry.Key, [words], IsOwn: true)));
        }

        // The longest say the most.
        return ([.. rules.OrderByDescending(rule => rule.Words[0].Length)], problems.ToImmutable());
    }
}
