using System.Collections.Immutable;
using CareerWiki.Career.Kinds;
using CareerWiki.Core.Reading;
using CareerWiki.Core.Tagging;

namespace CareerWiki.Career.Lexicons;

/// <summary>The technologies and companies that the program knows by itself; the data lies in the folders of these kinds.</summary>
public static class BuiltInLexicon
{
    private static readonly Lazy<ImmutableArray<LexiconEntry>> Entries = new(Load);

    private static readonly Lazy<Lexicon> Ready = new(() => new Lexicon(All));

    /// <summary>Read when someone asks.</summary>
    public static ImmutableArray<LexiconEntry> All => Entries.Value;

    /// <summary>The same, ready to be searched.</summary>
    public static Lexicon Lexicon => Ready.Value;

    private static ImmutableArray<LexiconEntry> Load()
    {
        var contexts = Lines("contexts.txt").Select(line => line.Split('\t')).ToDictionary(fields => fields[0], fields => fields[1].Split('|').ToImmutableArray());
        return
        [
            .. LexiconText.Parse(KindCatalogue.Technology.Name, Lines("technologies.txt"), contexts),
            .. LexiconText.Parse(KindCatalogue.Company.Name, Lines("companies.txt"), contexts),
        ];
    }

    private static ImmutableArray<string> Lines(string name) => WordList.Load(typeof(BuiltInLexicon).Assembly, name);
}
