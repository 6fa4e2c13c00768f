using CareerWiki.Career.Roadmap;

namespace CareerWiki.Tests.Career;

public sealed class PhaseTextTests
{
    [Theory]
    [InlineData("1단계 (2025년 6월 ~ 2025년 10월, 5개월)", "2025-06", "2025-10", null)]
    [InlineData("취업 (2027년 3월 ~ 9월)", "2027-03", "2027-09", null)]
    [InlineData("겨울 (2026년 11월 ~ 2월)", "2026-11", "2027-02", null)]
    [InlineData("창업 (2031년~)", "2031", null, null)]
    [InlineData("장기 (5-10년, 2030-2035년)", "2030", "2035", null)]
    [InlineData("로드맵 2025-2026 (개선판)", "2025", "2026", null)]
    [InlineData("2026년 하반기: 자격증", "2026-07", "2026-12", null)]
    [InlineData("2026년 2분기 ~ 3분기", "2026-04", "2026-09", null)]
    [InlineData("2026.03 ~ 2026.08", "2026-03", "2026-08", null)]
    [InlineData("2026-03-02 ~ 2026-05-31", "2026-03", "2026-05", null)]
    [InlineData("1주 (2026.11.16 ~ 12.20)", "2026-11", "2026-12", null)]
    [InlineData("1주 (2026-11-16 ~ 12-20)", "2026-11", "2026-12", null)]
    [InlineData("'26년 9월 ~ 12월", "2026-09", "2026-12", null)]
    [InlineData("Q3 2026, 60 hours total", "2026-07", "2026-09", 60.0)]
    [InlineData("Jan 2027 – Mar 2027", "2027-01", "2027-03", null)]
    [InlineData("Oct – Dec 2026", "2026-10", "2026-12", null)]
    [InlineData("2026년 11월", "2026-11", "2026-11", null)]
    [InlineData("2028 onwards", "2028", null, null)]
    [InlineData("복학 (12개월, 총 800시간)", null, null, 800.0)]
    [InlineData("Go 마스터 (10주, 180시간)", null, null, 180.0)]
    [InlineData("Drills (40h)", null, null, 40.0)]
    [InlineData("Weeks 9–12: Distributed systems (~40h)", null, null, 40.0)]
    [InlineData("총 1,200시간", null, null, 1200.0)]
    public void Headings_with_time_are_phases(string heading, string? start, string? end, double? hours) =>
        Assert.Equal(new PhaseText(start, end, hours), PhaseText.Parse(heading));

    [Theory]
    [InlineData("평일 저녁 (주 10시간)")]
    [InlineData("Evening reading (2 hours/week)")]
    [InlineData("24시간 온콜 모의 훈련")]
    [InlineData("힙 (1주)")]
    [InlineData("1단계: 준비 (3개월)")]
    [InlineData("ES2022 문법")]
    [InlineData("목표 연봉 $120K-$180K")]
    [InlineData("TPS 2000 처리")]
    [InlineData("3월의 목표")]
    public void Other_numbers_are_none(string heading) => Assert.Null(PhaseText.Parse(heading));
}
