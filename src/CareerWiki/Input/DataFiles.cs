using System.Collections.Immutable;
using CareerWiki.Career.Lexicons;
using CareerWiki.Career.Sections;
using CareerWiki.Core.Diagnostics;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Reading.FrontMatter;
using CareerWiki.Core.Text;
using CareerWiki.Settings;

namespace CareerWiki.Input;

/// <summary>What a wiki adds to the data that the program brings along: the files in <c>_data</c>.</summary>
public sealed record DataFiles(SectionVocabulary Vocabulary, WikiLexicon Lexicon, ImmutableArray<Diagnostic> Problems)
{
    /// <summary>Where they lie, below an input folder; some of them may not be there.</summary>
    public static IEnumerable<string> Names => OwnNames.Files.Select(file => file.File).Append(OwnSectionWords.File).SelectMany(Variants);

    /// <summary>Reads them; of several input folders all count, the last one's words first.</summary>
    public static DataFiles Read(SiteSettings settings)
    {
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        var rules = ImmutableArray.CreateBuilder<SectionRule>();
        foreach (var map in Maps(settings, OwnSectionWords.File, problems))
        {
            var own = OwnSectionWords.Read(map, ContentPath.Parse(OwnSectionWords.File));
            rules.AddRange(own.Rules);
            problems.AddRange(own.Problems);
        }

        var names = OwnNames.Files.SelectMany(file => Maps(settings, file.File, problems).Select(map => (map, ContentPath.Parse(file.File), file.Kind.Name)));
        return new DataFiles(new SectionVocabulary(rules.ToImmutable()), WikiLexicon.Read(names), problems.ToImmutable());
    }

    private static List<MetadataMap> Maps(SiteSettings settings, string file, ImmutableArray<Diagnostic>.Builder problems)
    {
        var maps = new List<MetadataMap>();
        foreach (var (root, name) in settings.InputPaths.Reverse().SelectMany(root => Variants(file).Select(name => (root, name))).Where(x => File.Exists(Path.Combine(x.root, x.name))))
        {
            var result = MetadataFile.Read(File.ReadAllText(Path.Combine(root, name)), ContentPath.Parse(name));
            problems.AddRange(result.Problems);
            if (result.Map is { } map)
            {
                maps.Add(map);
            }
        }

        return maps;
    }

    // In any format that Statiq reads metadata in.
    private static IEnumerable<string> Variants(string file) => MetadataFile.Extensions.Reverse().Select(extension => Path.ChangeExtension(file, extension));
}
