using System.Text.RegularExpressions;

namespace CareerWiki.Career.InterviewDay;

/// <summary>Cuts a text into its sentences.</summary>
internal static partial class Sentences
{
    public static IReadOnlyList<string> Of(string text)
    {
        var found = new List<string>();
        var start = 0;
        foreach (var end in End().Matches(text).Select(match => match.Index + match.Length))
        {
            Add(text[start..end]);
            start = end;
        }

        Add(text[start..]);
        return found;

        void Add(string sentence)
        {
            if (sentence.Trim() is { Length: > 0 } trimmed)
            {
                found.Add(trimmed);
            }
        }
    }

    // Not behind a number, an initial or an abbreviation, and not before a small letter: "Node.js 3. x", "e.g. Kafka".
    [GeneratedRegex(@"(?<!(?:^|\s)(?:\d{1,2}|\p{Lu}|vs|Mr|Mrs|Ms|Dr|No|Inc|Co|Ltd|approx|e\.g|i\.e|etc))[.!?。？！][”""’)]?(?=\s+(?!\p{Ll}))", RegexOptions.CultureInvariant)]
    private static partial Regex End();
}
