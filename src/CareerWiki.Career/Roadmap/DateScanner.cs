using System.Globalization;
using System.Text.RegularExpressions;

namespace CareerWiki.Career.Roadmap;

/// <summary>Finds dates in a line: Korean, English and numeric, days, months, quarters, halves and years.</summary>
internal static partial class DateScanner
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public static List<DateToken> Scan(string text) =>
        [.. Pattern().Matches(text).Select(ToToken).Where(token => token is { FirstMonth: <= 12, LastMonth: <= 12 })];

    private static DateToken ToToken(Match match)
    {
        var year = match.Groups["year"].Success ? Number(match.Groups["year"].Value) : 0;
        year += match.Groups["year"].Length == 2 ? 2000 : 0;
        var (first, last) = Span(match);
        return new DateToken(year, first, last, match.Index, match.Length);
    }

    private static (int First, int Last) Span(Match match)
    {
        if (match.Groups["month"].Success)
        {
            var month = Number(match.Groups["month"].Value);
            return month == 0 ? (13, 13) : (month, month);
        }

        if (match.Groups["name"].Success)
        {
            var month = Array.IndexOf(Months, match.Groups["name"].Value[..3].ToLowerInvariant()) + 1;
            return (month, month);
        }

        if (match.Groups["quarter"].Success)
        {
            var quarter = Number(match.Groups["quarter"].Value);
            return ((quarter * 3) - 2, quarter * 3);
        }

        return match.Groups["half"].Value switch
        {
            "" => (0, 0),
            "상" or "1" => (1, 6),
            _ => (7, 12),
        };
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        // 2026년 3월 2일, '26년 3월, 2026년 상반기, 2026년 2분기, 2026년
        @"(?<![\d\p{L}])(?:(?<year>20\d\d)|['’]?(?<year>\d\d)(?=년\s*(?:\d{1,2}월|[상하]반기|\d분기)))년(?:도)?\s*(?:(?<month>\d{1,2})월(?:\s*\d{1,2}일)?|(?<half>[상하])반기|(?<quarter>[1-4])분기)?" +
        // 2026 상반기, 2026 2분기
        @"|(?<![\d\p{L}])(?<year>20\d\d)\s+(?:(?<half>[상하])반기|(?<quarter>[1-4])분기)" +
        // The 12 of 2026.11.16 ~ 12.20
        @"|(?<=20\d\d[.\-/]\s?\d{1,2}[.\-/]\s?\d{1,2}\.?\s?[~〜～–]\s?)(?<month>0?[1-9]|1[0-2])\s?[.\-/]\s?\d{1,2}(?![\d.\-/])" +
        // The 3 of 2026.1~3
        @"|(?<=20\d\d[.\-/]\s?\d{1,2}\s?[~〜～–]\s?)(?<month>0?[1-9]|1[0-2])(?![\d.\-/]|\s?(?:개월|주|일|년|시간))" +
        // 2026.03.02, 2026-03, 2026/3; a year behind the same sign makes a range of years.
        @"|(?<![\d\p{L}.-])(?<year>20\d\d)\s?[.\-/]\s?(?<month>0?[1-9]|1[0-2])(?!\d)(?:\s?[.\-/]\s?\d{1,2}(?!\d))?" +
        // 26.03~26.06
        @"|(?<![\d\p{L}.'’])(?<year>[2-4]\d)\.(?<month>0[1-9]|1[0-2])(?=\s?[~〜～–-])|(?<=\d\d\.\d\d\s?[~〜～–-]\s?)(?<year>[2-4]\d)\.(?<month>0[1-9]|1[0-2])(?!\d)" +
        // '26.03, '26 Q3
        @"|(?<![\d\p{L}])['’](?<year>\d\d)[.\-/]\s?(?<month>0?[1-9]|1[0-2])(?!\d)" +
        // 2026 Q3, 2026-H1, Q3 2026, H1 '26, 1H 2026
        @"|(?<![\d\p{L}])(?<year>20\d\d)\s?[-.]?\s?(?:Q(?<quarter>[1-4])|H(?<half>[12]))(?!\d)" +
        @"|(?<![\d\p{L}])(?:Q(?<quarter>[1-4])|(?<quarter>[1-4])Q|H(?<half>[12])|(?<half>[12])H)(?:\s?['’]?(?<year>20\d\d|\d\d)(?!\d)|(?!\w))" +
        // March 2026, Mar 2, 2026, Mar
        @"|(?<![\d\p{L}])(?<name>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?(?![\p{L}])(?:\s+\d{1,2}(?:st|nd|rd|th)?(?!\d))?,?(?:\s*['’]?(?<year>20\d\d|(?<=['’])\d\d)(?!\d))?" +
        // 3월 2일, 하반기, 2분기, without a year
        @"|(?<![\d\p{L}])(?<month>\d{1,2})월(?:\s*\d{1,2}일)?|(?<![\p{L}])(?<half>[상하])반기|(?<![\d\p{L}])(?<quarter>[1-4])분기" +
        // 2026
        @"|(?<![\d\p{L}.,$₩])(?<year>20[0-9]\d)(?![\d\p{L}%]|\+\d|[.,]\d|\s?(?:원|명|자|개|점|시간|hours?)\b)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Pattern();
}
