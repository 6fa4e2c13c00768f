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

    // In characters: who says more says something.
    private const int LongestPlaceholder = 40;

    private static readonly PrivateLabels RedFlags = new(new PrivacyPolicy([], ["red-flags"]), KindCatalogue.Prep.Name);

    public static bool IsRedFlag(string label) => RedFlags.OfName(label) is not null;

    /// <summary>For labels among advice.</summary>
    public static bool IsWarning(string label) => Holds(label, "warning") && !Holds(label, "tip");

    public static bool IsSummary(string label) => Holds(label, "summary");

    public static bool IsWeakness(string label) => Holds(label, "weakness");

    /// <summary>For sentences: what one is paid, how old one is.</summary>
    public static bool IsPersonal(string sentence) => Holds(sentence, "personal");

    /// <summary>True for a short text such as "None so far" or "(TBD)", which says that there is nothing.</summary>
    public static bool IsPlaceholder(string text)
    {
        var bare = text.ToLowerInvariant().TrimStart().TrimStart('(', '[', '<', '-', '–', '—', '.', '…', '?', ' ');
        return bare.Length == 0 || (text.Length <= LongestPlaceholder && Words["placeholder"].Any(word => bare.StartsWith(word, StringComparison.Ordinal) && (bare.Length == word.Length || !char.IsLetterOrDigit(bare[word.Length]))));
    }

    // A Latin word counts from its start.
    private static bool Holds(string label, string key)
    {
        var text = " " + label.ToLowerInvariant();
        return Words[key].Any(word => text.Contains(char.IsAscii(word[0]) ? " " + word : word, StringComparison.Ordinal));
    }
}
