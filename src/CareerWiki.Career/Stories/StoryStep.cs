using System.Text.RegularExpressions;

namespace CareerWiki.Career.Stories;

/// <summary>The four steps of STAR, and the words that label them.</summary>
internal static partial class StoryStep
{
    /// <summary>0 for the situation to 3 for the result; null for another label.</summary>
    public static int? Of(string label)
    {
        var match = Pattern().Match(label.Trim());
        if (!match.Success)
        {
            return null;
        }

        return match.Groups["s"].Success ? 0 : match.Groups["t"].Success ? 1 : match.Groups["a"].Success ? 2 : 3;
    }

    [GeneratedRegex(
        @"^[\p{So}\uFE0F\s]*(?:\d[.)]\s*)?(?:(?<s>S|(?:S\s*[(:–-]\s*)?(?:situation|상황|배경)\)?)|(?<t>T|(?:T\s*[(:–-]\s*)?(?:task|과제|목표|임무|과업)\)?)|(?<a>A|(?:A\s*[(:–-]\s*)?(?:actions?|행동|액션|조치|해결 ?과정|대응)\)?)|(?<r>R|(?:R\s*[(:–-]\s*)?(?:results?|결과|성과)\)?))(?:\s*[(（][^)）]*[)）])?\s*[:：]?$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Pattern();
}
