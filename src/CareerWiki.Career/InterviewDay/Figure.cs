using System.Text.RegularExpressions;
using CareerWiki.Career.Kinds;
using CareerWiki.Career.Lexicons;

namespace CareerWiki.Career.InterviewDay;

/// <summary>Tells figures that measure something from those that name something: dates, versions, ports, numbers of a list.</summary>
internal static partial class Figure
{
    public static bool IsIn(string text)
    {
        var rest = Names().Replace(text, " ");
        return Measured().IsMatch(rest) || Counted().Matches(rest).Any(match => !IsVersion(rest[..match.Index]));
    }

    // "Java 17 services": a number behind the name of a technology is its version, one behind another name its rank.
    private static bool IsVersion(string before)
    {
        var words = before.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 && words[^1].TrimEnd('(') is { Length: > 0 } word
            && (BuiltInLexicon.Lexicon.Named(KindCatalogue.Technology.Name, word) is not null || (words.Length > 1 && char.IsUpper(word[0]) && char.IsLetter(word[^1])));
    }

    // Days, clocks, versions with two points, ranks, names with a number in them.
    [GeneratedRegex(@"(?<![\p{L}\d])(?:(?:19|20)\d\d\s*(?:년(?!\s?(?:간|차))(?:\s*\d{1,2}월(?:\s*\d{1,2}일)?)?|[-./]\d{1,2}(?:[-./]\d{1,2})?|(?=\D|$))|\d{1,2}월(?:\s*\d{1,2}일)?|\d{1,2}:\d\d|24/7|\d+\.\d+\.\d+|v\d[\d.]*|(?:port|포트|version|버전|level|레벨|step|phase|단계|top|no\.?|#|chapter|section)\s*\d[\d.]*|\d+(?:번째|st\b|nd\b|rd\b|th\b))|[A-Za-z]+-?\d+(?:\.\d+)*[A-Za-z]*(?![%+\d])|^\s*\(?\d{1,3}[.)]\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Names();

    [GeneratedRegex(@"\d\s?(?:%|％|퍼센트|percent\b|bps\b)|\d[\d,.]*\s?[KMB]\b|(?<![\p{L}\d.])\d[\d,.]*\s?\+|\d\s?[x×]\b|[$€£₩]\s?\d|\d{1,3}(?:,\d{3})+|\d\s?(?:ms|µs|μs|ns|s|secs?|seconds?|mins?|minutes?|hours?|hrs?|days?|weeks?|months?|years?|[kKMGTP]i?B|[MG]bps|[rtqRTQ]ps|RPS|TPS|QPS|req/s)\b|\d\s?(?:만|억|천|백)|\d[\d,.]*\s?(?:배|건|명|개|회|대|곳|팀|줄|종|인|원|초|분|시간|주|달|년|일|차례|행|쿼리|페이지)|[두세네] ?배|절반|\b(?:halved|doubled|tripled|quadrupled|tenfold)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Measured();

    // "12 services", "140 old DAGs"
    [GeneratedRegex(@"(?<![\p{L}\d.$-])\d+(?= (?:[\p{Ll}-]+ ){0,2}[\p{L}-]+s\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Counted();
}
