using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using CareerWiki.Core.Reading;
using CareerWiki.Core.Text;

namespace CareerWiki.Career.Sections;

/// <summary>Which words in a heading stand for which role.</summary>
/// <param name="Words">All of them have to stand in the heading, in lower case.</param>
/// <param name="IsOwn">True for a rule of the wiki's own <c>_data/sections.yml</c>.</param>
public sealed record SectionRule(string Role, ImmutableArray<string> Words, bool IsOwn = false);

/// <summary>Reads headings of interview preps: the words are data, in <c>section-roles.txt</c> and in a wiki's own <c>_data/sections.yml</c>.</summary>
public sealed partial class SectionVocabulary
{
    private const int MaxTitleLength = 48;

    private static readonly ImmutableArray<SectionRule> Rules =
    [
        .. WordList.Load(typeof(SectionVocabulary).Assembly, "section-roles.txt")
            .Select(line => line.Split('\t'))
            .Select(fields => new SectionRule(fields[0], [.. fields[1].Split(' ').Select(word => word.Replace('_', ' '))])),
    ];

    private readonly ImmutableArray<SectionRule> _rules;

    /// <param name="own">Rules that go before those that are built in.</param>
    public SectionVocabulary(ImmutableArray<SectionRule> own) => _rules = own.AddRange(Rules);

    /// <summary>Only what is built in.</summary>
    public static SectionVocabulary BuiltIn { get; } = new([]);

    /// <summary>Null when the heading names none of the roles, or one that the wiki's own rules call <c>other</c>.</summary>
    public string? RoleOf(string heading) => RuleFor(heading)?.Role is { } role && role != SectionRole.Other ? role : null;

    /// <summary>The rule that decides; null when none fits. Numbers, emoji and punctuation around the words don't matter.</summary>
    public SectionRule? RuleFor(string heading)
    {
        var text = " " + Words(heading);
        return text.Length > 1 ? _rules.FirstOrDefault(rule => rule.Words.All(word => Holds(text, word))) : null;
    }

    /// <summary>True for a short line that names a role and is no sentence; it may stand for a heading.</summary>
    public bool IsSectionTitle(string text) => text.Length is > 0 and <= MaxTitleLength && !Sentence().IsMatch(text) && RoleOf(text) is not null;

    /// <summary>A heading as rules see it: lower case, without signs and numbers.</summary>
    public static string Words(string heading)
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

    private static bool Holds(string text, string word) =>
        text.Contains(Hangul.Contains(word) ? word : " " + word, StringComparison.Ordinal);

    // "직무 개요" is a noun, whatever it ends in.
    [GeneratedRegex("[?？]|세요|시오|[.!다]$|(?<!개)요$")]
    private static partial Regex Sentence();
}
