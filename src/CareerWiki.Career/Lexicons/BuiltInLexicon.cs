using System.Collections.Immutable;
using System.Text;
using CareerWiki.Career.Kinds;
using CareerWiki.Core.Tagging;

namespace CareerWiki.Career.Lexicons;

/// <summary>The technologies and companies that the program knows by itself; the data lies in the folders of these kinds.</summary>
public static class BuiltInLexicon
{
    private static readonly Lazy<Lexicon> Ready = new(Read);

    /// <summary>Read when someone asks.</summary>
    public static ImmutableArray<LexiconEntry> All => Lexicon.Entries;

    /// <summary>The same, ready to be searched.</summary>
    public static Lexicon Lexicon => Ready.Value;

    /// <summary>Reads it anew.</summary>
    public static Lexicon Read()
    {
        var contexts = Text("contexts.txt").Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')).ToDictionary(fields => fields[0], fields => ContextPhrases.Of([fields[1]]));
        // A file on each of two cores.
        var companies = Task.Run(() => LexiconText.Parse(KindCatalogue.Company.Name, Text("companies.txt"), contexts));
        var technologies = LexiconText.Parse(KindCatalogue.Technology.Name, Text("technologies.txt"), contexts, areTools: true);
        return Lexicon.Of(contexts["@otherworlds"], technologies, companies.GetAwaiter().GetResult());
    }

    private static string Text(string name)
    {
        using var stream = typeof(BuiltInLexicon).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not embedded.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Encoding.UTF8.GetString(bytes);
    }
}
