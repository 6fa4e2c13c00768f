using System.Collections.Immutable;
using CareerWiki.Career.Explain;
using CareerWiki.Career.Lexicons;

namespace CareerWiki.Reports;

/// <summary>Prints names as lines of the wiki's own lexicon, each with where it stands as a remark.</summary>
public static class SuggestionPrinter
{
    public static void Print(TextWriter writer, ImmutableArray<NameSuggestion> suggestions)
    {
        if (suggestions.IsEmpty)
        {
            writer.WriteLine("No name is used twice that the wiki does not know.");
            return;
        }

        foreach (var (file, kind) in OwnNames.Files)
        {
            var names = suggestions.Where(suggestion => suggestion.Kind == kind.Name).ToList();
            if (names.Count == 0)
            {
                continue;
            }

            writer.WriteLine($"# {file}: copy the lines that are right, with other spellings between the brackets");
            foreach (var name in names)
            {
                var documents = name.Documents == 1 ? "" : $" in {name.Documents} documents";
                writer.WriteLine($"{Yaml.Text(name.Name)}: []  # {name.Count} times{documents}, first {name.Document}:{name.Line}");
            }

            writer.WriteLine();
        }
    }
}
