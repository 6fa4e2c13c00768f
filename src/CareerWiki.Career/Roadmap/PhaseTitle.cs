using System.Text.RegularExpressions;

namespace CareerWiki.Career.Roadmap;

/// <summary>The heading of a phase where its dates are told beside it.</summary>
internal static partial class PhaseTitle
{
    /// <summary><c>1단계: 기초 (2025년 6월 ~ 10월, 5개월)</c> is <c>1단계: 기초</c>. Brackets without a date stay.</summary>
    public static string WithoutDates(string title) =>
        LastBrackets().Match(title) is { Success: true, Index: > 0 } brackets && DateScanner.Scan(brackets.Value).Count > 0 ? title[..brackets.Index].TrimEnd() : title;

    [GeneratedRegex(@"[(（][^()（）]{1,100}[)）]\s*$")]
    private static partial Regex LastBrackets();
}
