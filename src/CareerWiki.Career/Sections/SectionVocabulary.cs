using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using CareerWiki.Core.Reading;
using CareerWiki.Core.Text;

namespace CareerWiki.Career.Sections;

/// <summary>Reads headings of interview preps: which words stand for which role is data, in <c>section-roles.txt</c>.</summary>
public static partial class SectionVocabulary
{
    private const int MaxTitleLength = 48;

    private static readonly ImmutableArray<(string Role, string[] Words)> Rules =
    [
        .. WordList.Load(typeof(SectionVocabulary).Assembly, "section-roles.txt")
            .Select(line => line.Split('\t'))
            .Select(fields => (fields[0], fields[1].Split(' ').Select(word => word.Replace('_', ' ')).ToArray())),
    ];

    /// <summary>Null when the heading names none of the roles; numbers, emoji and punctuation around the words don't matter.</summary>
    public static string? RoleOf(string heading)
    {
        var text = " " + Words(heading);
        return text.Length > 1 ? Rules.FirstOrDefault(rule => rule.Words.All(word => Holds(text, word))).Role : null;
    }

    /// <summary>True for a short line that names a role and is no sentence; it may stand for a heading.</summary>
    public static bool IsSectionTitle(string text) => text.Length is > 0 and <= MaxTitleLength && !Sentence().IsMatch(text) && RoleOf(text) is not null;

    [GeneratedRegex("[?？]|세요|시오|[.!다요]$")]
    private static partial Regex Sentence();

    private static bool Holds(string text, string word) =>
        text.Contains(Hangul.Contains(word) ? word : " " + word, StringComparison.Ordinal);

    private static string Words(string heading)
    {
        var result = new StringBuilder(heading.Length);
        foreach (var c in heading.ToLowerInvariant())
        {
            var kept = char.IsLetter(c) || c is '&' || (c is '\'' or '’' && result.Length > 0) ? c : ' ';
            if (kept != ' ' || (result.Length > 0 && result[^1] != ' '))
            {
                result.Append(kept is '’' ? '\'' : kept);
            }
        }

        return result.ToString().TrimEnd();
    }
}
