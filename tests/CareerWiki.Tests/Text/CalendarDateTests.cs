using System.Globalization;
using CareerWiki.Core.Text;

namespace CareerWiki.Tests.Text;

public sealed class CalendarDateTests
{
    [Theory]
    [InlineData("2026-03-04", "2026-03-04")]
    [InlineData("2026.3.4", "2026-03-04")]
    [InlineData("2026/03/04 09:00", "2026-03-04")]
    [InlineData("2026-03-04T09:00:00+09:00", "2026-03-04")]
    [InlineData("2026년 3월 4일", "2026-03-04")]
    [InlineData("2026-03", "2026-03-01")]
    [InlineData("2026년", "2026-01-01")]
    [InlineData("March 4, 2026", "2026-03-04")]
    [InlineData("4 Mar 2026", "2026-03-04")]
    [InlineData("3/4/2026", null)]
    [InlineData("2026-13-01", null)]
    [InlineData("2026-02-30", null)]
    [InlineData("soon", null)]
    [InlineData("", null)]
    public void Days_are_read_as_people_write_them(string text, string? day) =>
        Assert.Equal(day, CalendarDate.Parse(text)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
