using System.Globalization;
using System.Text.RegularExpressions;
using CareerWiki.Core.Text;

namespace CareerWiki.Career.Roadmap;

/// <summary>What a heading says of time.</summary>
internal sealed partial record PhaseText(string? Start, string? End, double? Hours)
{
    private const int MaxLength = 300;

    /// <summary>Null when the heading carries neither dates nor hours.</summary>
    public static PhaseText? Parse(string heading)
    {
        if (heading.Length > MaxLength)
        {
            return null;
        }

        var text = UnicodeForm.Nfc(heading);
        var hours = HoursOf(text);
        var (start, end) = Range(text, DateScanner.Scan(text));
        return start is null && end is null && hours is null ? null : new PhaseText(start, end, hours);
    }

    private static (string? Start, string? End) Range(string text, List<DateToken> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            var next = i + 1 < tokens.Count ? tokens[i + 1] : default;
            var isRange = next.Length > 0 && Separator().IsMatch(text[token.End..next.Index]);
            if (isRange && token.Year == 0 && next.Year == 0 && tokens.Find(t => t is { Year: > 0, FirstMonth: 0 }) is { Year: > 0 } year)
            {
                return Join(token with { Year = year.Year }, next);
            }

            if (isRange && (token.Year > 0 || next.Year > 0))
            {
                return Join(token, next);
            }

            if (token.Year == 0 || !IsDate(text, token))
            {
                continue;
            }

            if (OpenEnd().IsMatch(text[token.End..]))
            {
                return (token.First, null);
            }

            return OpenStart().IsMatch(text[..token.Index]) || Until().IsMatch(text[token.End..]) ? (null, token.Last) : (token.First, token.Last);
        }

        return (null, null);
    }

    // Four digits amid words may count anything; at an end of the heading, or set off by signs, they are a year.
    private static bool IsDate(string text, DateToken token) =>
        token.FirstMonth > 0 || token.Length > 4
        || (token.Year is >= 2010 and < 2060 && (SetOffBefore().IsMatch(text[..token.Index]) || SetOffBehind().IsMatch(text[token.End..])));

    // One side may leave its year out: "2027년 3월 ~ 9월", "Oct – Dec 2026"; behind December the next year begins.
    private static (string? Start, string? End) Join(DateToken start, DateToken end)
    {
        if (end.Year == 0)
        {
            end = end with { Year = start.Year + (end.LastMonth < start.FirstMonth ? 1 : 0) };
        }
        else if (start.Year == 0)
        {
            start = start with { Year = end.Year - (end.LastMonth > 0 && start.FirstMonth > end.LastMonth ? 1 : 0) };
        }

        return (start.First, end.Last);
    }

    private static double? HoursOf(string text)
    {
        var budgets = HourAmounts().Matches(text).Where(m => !IsRate(text, m)).ToList();
        var chosen = budgets.Find(m => Total().IsMatch(text[..m.Index])) ?? budgets.FirstOrDefault();
        return chosen is null ? null : double.Parse(chosen.Groups["hours"].Value.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
    }

    private static bool IsRate(string text, Match match) => RateBefore().IsMatch(text[..match.Index]) || RateBehind().IsMatch(text[(match.Index + match.Length)..]);

    [GeneratedRegex(@"^\s*(?:(?:일|부터)\s*)?(?:~|〜|～|–|—|-|→|to|through|until|부터|에서)\s*(?:약\s*)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Separator();

    [GeneratedRegex(@"^\s*(?:~|〜|～)\s*(?:$|[^\d\s])|^\s*(?:–|—|-|→|to|through)\s*(?:$|[)\]（,·|:：]|(?:현재|지금|진행 ?중|계속|present|now|today|ongoing)\b)|^\s*(?:년\s*)?(?:\+|이후|부터|onwards?|and beyond)", RegexOptions.IgnoreCase)]
    private static partial Regex OpenEnd();

    [GeneratedRegex(@"(?:^|[(（\[:：,·|])\s*(?:~|〜|～|until|till|by|before|up to)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex OpenStart();

    [GeneratedRegex(@"(?:^[^\p{L}\d]*|[(（\[:：,·|–—-]\s*)$")]
    private static partial Regex SetOffBefore();

    [GeneratedRegex(@"^\s*(?:$|[)）\]:：,·|–—~-]|이후|까지|onwards?|and beyond|\+)")]
    private static partial Regex SetOffBehind();

    [GeneratedRegex(@"^\s*(?:까지|이전)")]
    private static partial Regex Until();

    // A budget stands in parentheses, behind a comma or a colon, behind a word such as 총, or ends the heading.
    [GeneratedRegex(@"(?<![\d.,\-–]|\d\s?[~〜])(?<hours>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)\+?\s*(?:시간|hours?\b|hrs?\b|h\b)(?=\s*(?:$|[)\]）,;·|/／]|—|–|-|소요|투자|학습|목표|total|budget|예상|정도|per|a\s|each|씩))(?<=(?:[(（\[,;:：·|/／—–]|\s-|총|약|합계|누적|목표|예상|총합|전체|total|about|around|~|approx\.?|\bof|budget)\s*(?:of\s*|약\s*|≈\s*)?(?:\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)\+?\s*(?:시간|hours?|hrs?|h))", RegexOptions.IgnoreCase)]
    private static partial Regex HourAmounts();

    [GeneratedRegex(@"(?:총|합계|누적|전체|total)\s*(?:of|약|:)?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Total();

    [GeneratedRegex(@"(?:주당?|매주|하루|매일|일일|평일|주말|일|월|매월|daily|weekly|per week|per day)\s*(?:약|평균|에)?\s*(?:\d+\s*[-~–]\s*)?$", RegexOptions.IgnoreCase)]
    private static partial Regex RateBefore();

    [GeneratedRegex(@"^\s*(?:/|／|당|씩|per\b|an?\s+(?:day|week|month)|each\b|마다|(?:a|every)\s|이내|weekly|daily)", RegexOptions.IgnoreCase)]
    private static partial Regex RateBehind();
}
