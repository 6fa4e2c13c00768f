using System.Globalization;
using System.Text.RegularExpressions;
using CareerWiki.Core.Text;

namespace CareerWiki.Career.Agenda;

/// <summary>Finds the day in a text such as <c>1차 면접: 2026년 12월 3일(목) 오후 2시</c>. A month alone is no day.</summary>
internal static partial class DayIn
{
    private const string Month = @"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b\.?";

    /// <summary>All whole days in the order of the text; one without a year is the next such day, or one that has just passed.</summary>
    public static IReadOnlyList<DateOnly> Text(string text, DateOnly today)
    {
        var whole = WholeDay().Matches(text).Select(match => CalendarDate.Parse(Tidy(match.Value))).OfType<DateOnly>().ToList();
        return whole.Count > 0 ? whole : [.. WithoutYear().Matches(text).Select(match => Near(Number(match, "month"), Number(match, "day"), today)).OfType<DateOnly>()];
    }

    // The parser knows neither "Dec." nor "Sept", nor "Dec 3 2026".
    private static string Tidy(string date) => LooseWords().Replace(ShortMonth().Replace(date, "$1").TrimEnd('.', ',', ' '), "${month} ${day}, ${year}");

    // A few weeks ago is more likely meant than in eleven months.
    private static DateOnly? Near(int month, int day, DateOnly today)
    {
        const int JustPassed = 60;
        for (var year = today.Year - 1; year <= today.Year + 1; year++)
        {
            if (month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) && new DateOnly(year, month, day) is var date && date >= today.AddDays(-JustPassed))
            {
                return date;
            }
        }

        return null;
    }

    private static int Number(Match match, string name) => int.Parse(match.Groups[name].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<!\d)(?:19|2\d)\d\d\s*(?:[-./]|년)\s*\d{1,2}\s*(?:[-./]|월)\s*\d{1,2}(?!\d)\s*일?|\b" + Month + @" \d{1,2},? (?:19|2\d)\d\d|\b\d{1,2} " + Month + @" (?:19|2\d)\d\d", RegexOptions.IgnoreCase)]
    private static partial Regex WholeDay();

    [GeneratedRegex(@"\b([A-Za-z]{3})[a-z]*\.?(?= )")]
    private static partial Regex ShortMonth();

    [GeneratedRegex(@"(?<!\d|년\s?)(?<month>\d{1,2})\s?월\s?(?<day>\d{1,2})\s?일")]
    private static partial Regex WithoutYear();

    [GeneratedRegex(@"^(?<month>[A-Za-z]+) (?<day>\d{1,2}),? (?<year>\d{4})$")]
    private static partial Regex LooseWords();
}
