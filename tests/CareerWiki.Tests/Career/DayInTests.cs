using CareerWiki.Career.Agenda;
using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Career;

public sealed class DayInTests
{
    [Theory]
    [InlineData("2026-12-03", "2026-12-03")]
    [InlineData("2026-12-03T14:00", "2026-12-03")]
    [InlineData("2026.12.3(목) 14:00", "2026-12-03")]
    [InlineData("2026. 12. 3.", "2026-12-03")]
    [InlineData("2026/12/03 오후 2시", "2026-12-03")]
    [InlineData("2026년 12월 3일", "2026-12-03")]
    [InlineData("1차 면접: 2026년 12월 3일(목) 오후 2시", "2026-12-03")]
    [InlineData("Dec 3, 2026", "2026-12-03")]
    [InlineData("Dec. 3, 2026", "2026-12-03")]
    [InlineData("Sept 3, 2026", "2026-09-03")]
    [InlineData("Thursday, December 3, 2026 at 2pm", "2026-12-03")]
    [InlineData("3 December 2026", "2026-12-03")]
    [InlineData("by 3 dec 2026.", "2026-12-03")]
    [InlineData("2026-13-45, 그러니까 2026-12-03", "2026-12-03")]
    [InlineData("12월 3일", "2026-12-03")]
    [InlineData("12 월 3 일 14:00", "2026-12-03")]
    [InlineData("11월 20일", "2026-11-20")]
    // Just passed: not in eleven months.
    [InlineData("10월 1일", "2026-10-01")]
    [InlineData("9월 21일", "2026-09-21")]
    [InlineData("9월 20일", "2027-09-20")]
    [InlineData("1월 5일", "2027-01-05")]
    [InlineData("2026년 12월", null)]
    [InlineData("12월", null)]
    [InlineData("December 2026", null)]
    [InlineData("2026", null)]
    [InlineData("2026-13-45", null)]
    [InlineData("2026-02-30", null)]
    [InlineData("2월 30일", null)]
    [InlineData("13월 1일", null)]
    [InlineData("0월 0일", null)]
    [InlineData("Decade 3, 2026", null)]
    [InlineData("3/4/2026", null)]
    [InlineData("TBD", null)]
    [InlineData("추후 안내", null)]
    [InlineData("", null)]
    public void The_first_whole_day_of_a_text(string text, string? day) =>
        Assert.Equal(day, DayIn.Text(text, new DateOnly(2026, 11, 20)) is [var first, ..] ? first.ToString("O") : null);

    [Theory]
    [InlineData("deadline", "2026.11.01 ~ 2026.11.30 18시", "2026-11-30")]
    [InlineData("interview", "1차 2026-11-10, 2차 2026-12-15 14:00", "2026-12-15")]
    [InlineData("interview", "1차 2026-11-25, 2차 2026-12-15", "2026-11-25")]
    [InlineData("interview", "1차 2026-11-01, 2차 2026-11-10", "2026-11-10")]
    public void Of_a_deadline_the_last_day_counts_and_of_interviews_the_next(string key, string text, string day)
    {
        var document = TestWiki.Read($"---\n{key}: \"{text}\"\n---\n# 면접 준비: Acme – Engineer\n", "prep/a.md");
        Assert.Equal(day, DatedFact.Of(document, new DateOnly(2026, 11, 20)).Single().Day?.ToString("O"));
    }

    [Fact]
    public void A_leap_day_waits_for_its_year()
    {
        Assert.Equal([new DateOnly(2028, 2, 29)], DayIn.Text("2월 29일", new DateOnly(2027, 11, 20)));
        Assert.Empty(DayIn.Text("2월 29일", new DateOnly(2025, 11, 20)));
    }
}
