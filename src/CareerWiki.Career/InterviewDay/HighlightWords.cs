using CareerWiki.Career.Kinds;
using CareerWiki.Career.Privacy;
using CareerWiki.Core.Reading;

namespace CareerWiki.Career.InterviewDay;

/// <summary>What the labels and headings above a text say of it; the words are data, in <c>highlight-words.txt</c> and <c>private-words.txt</c>.</summary>
internal static class HighlightWords
{
    private static readonly ILookup<string, string> Words = WordList.Load(typeof(HighlightWords).Assembly, "highlight-words.txt")
        .Select(line => line.Split('\t'))
        .ToLookup(fields => fields[0], fields => fields[1]);

    private static readonly PrivateLabels RedFlags = new(new PrivacyPolicy([], ["red-flags"]), KindCatalogue.Prep.Name);

    public static bool IsRedFlag(string label) => RedFlags.OfName(label) is not null;

    /// <summary>For labels among advice.</summary>
    public static bool IsWarning(string label) => Holds(label, "warning") && !Holds(label, "tip");

    public static bool IsSummary(string label) => Holds(label, "summary");

    public static bool IsWeakness(string label) => Holds(label, "weakness");

    // A Latin word counts from its start.
    private static bool Holds(string label, string key)
    {
        var text = " " + label.ToLowerInvariant();
        return Words[key].Any(word => text.Contains(char.IsAscii(word[0]) ? " " + word : word, StringComparison.Ordinal));
    }
}
