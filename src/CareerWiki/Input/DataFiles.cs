using System.Collections.Immutable;
using CareerWiki.Career.Sections;
using CareerWiki.Core.Diagnostics;
using CareerWiki.Core.Reading.FrontMatter;
using CareerWiki.Core.Text;
using CareerWiki.Settings;

namespace CareerWiki.Input;

/// <summary>What a wiki adds to the data that the program brings along: the files in <c>_data</c>.</summary>
public sealed record DataFiles(SectionVocabulary Vocabulary, ImmutableArray<Diagnostic> Problems)
{
    /// <summary>Reads them; of several input folders all count, the last one's words first.</summary>
    public static DataFiles Read(SiteSettings settings)
    {
        var rules = ImmutableArray.CreateBuilder<SectionRule>();
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var file in settings.InputPaths.Reverse().Select(root => Path.Combine(root, OwnSectionWords.File)).Where(File.Exists))
        {
            var path = ContentPath.Parse(OwnSectionWords.File);
            var result = MetadataFile.Read(File.ReadAllText(file), path);
            problems.AddRange(result.Problems);
            if (result.Map is { } map)
            {
                var own = OwnSectionWords.Read(map, path);
                rules.AddRange(own.Rules);
                problems.AddRange(own.Problems);
            }
        }

        return new DataFiles(new SectionVocabulary(rules.ToImmutable()), problems.ToImmutable());
    }
}
