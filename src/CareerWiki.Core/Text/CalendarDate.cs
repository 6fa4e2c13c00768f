using System.Globalization;
using System.Text.RegularExpressions;

namespace CareerWiki.Core.Text;

/// <summary>Reads a day as people and programs write it. What means another day in another country (<c>3/4/2026</c>) is not read.</summary>
public static partial class CalendarDate
{
    private static readonly string[] Words = ["MMMM d, yyyy", "MMM d, yyyy", "d MMMM yyyy", "d MMM yyyy", "MMMM yyyy", "MMM yyyy"];

    /// <summary>
    /// <c>2026-03-04</c>, also with dots, slashes or <c>년 월 일</c> and with a time behind it; <c>March 4, 2026</c>; a month or a year alone is its
    /// first day. Null for anything else.
    /// </summary>
    public static DateOnly? Parse(string text)
    {
        var trimmed = text.Trim();
        if (Numbers().Match(trimmed) is { Success: true } match)
        {
            var (year, month, day) = (Number(match, "year"), Number(match, "month"), Number(match, "day"));
            return month <= 12 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
        }

        return DateOnly.TryParseExact(trimmed, Words, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
    }

    private static int Number(Match match, string name) => match.Groups[name] is { Success: true } group ? Math.Max(1, int.Parse(group.Value, CultureInfo.InvariantCulture)) : 1;

    [GeneratedRegex(@"^(?<year>(?:19|2\d)\d\d)(?:\s*(?:[-./]|년)\s*(?<month>\d{1,2})(?:\s*(?:[-./]|월)\s*(?<day>\d{1,2})[일.]?)?월?)?년?(?:[T\s]\s*\d.*)?$")]
    private static partial Regex Numbers();
}
