using CareerWiki.Career.Roadmap;
using CareerWiki.Core.Text;

namespace CareerWiki.Tests.Plots;

/// <summary>Phases on an axis of time.</summary>
public sealed class TimelineTests
{
    private static readonly DateOnly Today = new(2026, 3, 1);

    [Fact]
    public void Bars_lie_between_the_ticks_of_their_dates()
    {
        var timeline = Of("2025 2026", "2026-07 2026-12", "2028 2028")!;
        Assert.Equal(["2025", "2026", "2027", "2028"], timeline.Ticks.Select(t => t.Text));
        Assert.Equal([0, 25, 50, 75], timeline.Ticks.Select(t => Math.Round(t.At)));
        Assert.Equal([(0, 50), (37, 12), (74, 25)], timeline.Rows.Select(row => ((int)row.Bar.From, (int)row.Bar.Width)));
        Assert.Equal(29, timeline.Today);
    }

    [Theory]
    [InlineData("2026-01 2026-02|2026-03 2026-05", "2026.01 2026.02 2026.03 2026.04 2026.05")]
    [InlineData("2025-11 2026-03|2026-04 2026-10", "2025.11 2026.01 2026.03 2026.05 2026.07 2026.09")]
    [InlineData("2025-02 2025-11|2026-01 2026-05", "2025.01 2025.04 2025.07 2025.10 2026.01 2026.04")]
    [InlineData("2025-02 2026-11|2026-01 2027-12", "2025.01 2025.07 2026.01 2026.07 2027.01 2027.07")]
    [InlineData("2020 2024|2024 2035", "2020 2022 2024 2026 2028 2030 2032 2034")]
    public void Ticks_are_months_quarters_halves_or_years(string phases, string ticks) =>
        Assert.Equal(ticks.Split(' '), Of(phases.Split('|'))!.Ticks.Select(t => t.Text));

    [Fact]
    public void Every_other_one_of_many_ticks_is_minor() =>
        Assert.Equal([false, true, false, true, false, true, false], Of("2025 2031", "2026 2030")!.Ticks.Select(t => t.IsMinor));

    [Fact]
    public void An_open_end_goes_on_and_gets_room()
    {
        var rows = Of("2025-01 2025-06", "2025-07 2025-12", "2026-01 ")!.Rows;
        Assert.Equal([false, false, true], rows.Select(row => row.Bar.GoesOn));
        Assert.InRange(rows[2].Bar.Width, 25, 40);
        Assert.Equal(100, rows[2].Bar.From + rows[2].Bar.Width, 1);
        Assert.Equal("2026.01 –", rows[2].Dates);
    }

    [Fact]
    public void What_lies_far_off_squeezes_nothing_and_is_an_arrow()
    {
        var timeline = Of("2015 2024", "2025-01 2025-02", "2025-03 2025-04", "2025-05 2025-06", "2025-07 2025-08", "2045 2050", "2060 ")!;
        Assert.All(timeline.Rows.Skip(1).Take(4), row => Assert.InRange(row.Bar.Width, 3, 50));
        Assert.True(timeline.Rows[0].Bar is { From: 0, Width: < 1, IsCutBefore: true, GoesOn: false });
        Assert.All(timeline.Rows.Skip(5), row => Assert.True(row.Bar is { From: > 99, Width: < 1, IsCutBefore: false, GoesOn: true }));
    }

    [Fact]
    public void A_long_even_plan_is_shown_whole()
    {
        var months = Enumerable.Range(0, 48).Select(i => $"{2024 + (i / 12)}-{(i % 12) + 1:d2} {2024 + (i / 12)}-{(i % 12) + 1:d2}");
        Assert.Equal(["2024", "2025", "2026", "2027"], Of([.. months, "2055 ", "2010 2016"])!.Ticks.Select(t => t.Text));
    }

    [Theory]
    [InlineData("2025-01 2026-02", PhaseState.Past)]
    [InlineData("2025-01 2026-03", PhaseState.Current)]
    [InlineData("2026-03 2026-03", PhaseState.Current)]
    [InlineData("2026-04 2026-05", PhaseState.Coming)]
    [InlineData("2020 ", PhaseState.Current)]
    [InlineData("2027 ", PhaseState.Coming)]
    public void State_is_seen_from_today(string phase, PhaseState state) => Assert.Equal(state, Of(phase, "2026 2026")!.Rows[0].State);

    [Fact]
    public void Today_is_drawn_only_when_it_is_on_the_axis()
    {
        Assert.Null(Of("2027 2028", "2027 2027")!.Today);
        Assert.Null(Of("2020 2022", "2021 2022")!.Today);
    }

    [Fact]
    public void Rows_are_nested_by_the_dated_phases_around_them()
    {
        var phases = new[] { Phase(1, -1, "2025 2027"), Phase(2, 1, null), Phase(3, 2, "2025 2025"), Phase(4, 1, " 2026"), Phase(5, -1, "2028 ") };
        var timeline = Timeline.Of(phases, phase => $"#{phase.Section}", Today)!;
        Assert.Equal(["#1", "#5"], timeline.Rows.Select(row => row.Href));
        Assert.Equal(["#3"], timeline.Rows[0].Rows.Select(row => row.Href));
    }

    [Fact]
    public void Fewer_than_two_phases_with_a_start_make_no_timeline()
    {
        Assert.Null(Of("2025 2026"));
        Assert.Null(Of("2025 2026", " 2027"));
        Assert.Null(Timeline.Of([Phase(1, -1, "2025 2026"), Phase(2, -1, null)], _ => "", Today));
    }

    [Fact]
    public void Of_many_rows_the_deep_ones_are_folded_except_where_today_is()
    {
        var phases = Enumerable.Range(0, 8).SelectMany(i => new[]
        {
            Phase((i * 4) + 1, -1, $"{2020 + i} {2020 + i}"), Phase((i * 4) + 2, (i * 4) + 1, $"{2020 + i} {2020 + i}"), Phase((i * 4) + 3, (i * 4) + 2, $"{2020 + i} {2020 + i}"), Phase((i * 4) + 4, (i * 4) + 2, $"{2020 + i} {2020 + i}"),
        }).ToList();
        Assert.DoesNotContain(Timeline.Of(phases.Take(24), _ => "", Today)!.Rows, row => row.Rows[0].IsFolded);
        var rows = Timeline.Of(phases, _ => "", Today)!.Rows;
        Assert.DoesNotContain(rows, row => row.IsFolded);
        Assert.Equal([2026], rows.Where(row => !row.Rows[0].IsFolded).Select(row => int.Parse(row.Dates)));
    }

    [Theory]
    [InlineData("1단계: 기초 (2025년 6월 ~ 10월, 5개월)", "1단계: 기초")]
    [InlineData("Phase 1 (Jan 2026 – Mar 2026)", "Phase 1")]
    [InlineData("Tier 1: FAANG (목표 연봉 $150K)", "Tier 1: FAANG (목표 연봉 $150K)")]
    [InlineData("(2025년)", "(2025년)")]
    public void A_title_drops_the_dates_in_brackets(string title, string shown) =>
        Assert.Equal(shown, Timeline.Of([Phase(1, -1, "2025 2026") with { Title = title }, Phase(2, -1, "2026 2026")], _ => "", Today)!.Rows[0].Title);

    private static Timeline? Of(params string[] phases) => Timeline.Of(phases.Select((dates, i) => Phase(i, -1, dates)), _ => "", Today);

    private static Phase Phase(int section, int above, string? dates)
    {
        var ends = dates?.Split(' ').Select(date => date.Length > 0 ? date : null).ToList();
        return new Phase(section, new SourceSpan(0, 0), "단계", 2, ends?[0], ends?[1], null) { Above = above };
    }
}
