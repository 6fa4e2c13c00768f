using CareerWiki.Career.Roadmap;
using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Plots;

/// <summary>What a roadmap has for a day.</summary>
public sealed class CurrentPhaseTests
{
    private const string Roadmap = """
        # 로드맵 (2025년 ~ 2026년)

        ## 군 복무 (2025년 6월 ~ 2026년 8월)

        ### 1단계 (2025년 6월 ~ 2025년 10월)

        ### 준비물

        #### 2단계 (2025년 11월 ~ 2026년 2월)

        ## 단기 목표 (2025년)

        ## 창업 (2031년~)

        ## 정리 (~ 2025년 7월)

        ## 연습 (40시간)
        """;

    [Theory]
    [InlineData("2024-12-31", "정리")]
    [InlineData("2025-01-01", "단기 목표, 정리")]
    [InlineData("2025-05-31", "단기 목표, 정리")]
    [InlineData("2025-06-01", "1단계, 단기 목표, 정리")]
    [InlineData("2025-07-31", "1단계, 단기 목표, 정리")]
    [InlineData("2025-08-01", "1단계, 단기 목표")]
    [InlineData("2025-10-31", "1단계, 단기 목표")]
    [InlineData("2025-11-01", "2단계, 단기 목표")]
    [InlineData("2025-12-31", "2단계, 단기 목표")]
    [InlineData("2026-02-28", "2단계")]
    [InlineData("2026-03-01", "군 복무")]
    [InlineData("2026-08-31", "군 복무")]
    [InlineData("2026-09-01", "로드맵")]
    [InlineData("2027-01-01", "")]
    [InlineData("2030-12-31", "")]
    [InlineData("2031-01-01", "창업")]
    [InlineData("2099-12-31", "창업")]
    public void The_innermost_phases_that_contain_the_day_in_text_order(string day, string expected)
    {
        var phases = TestWiki.Read(Roadmap, "roadmap/plan.md").FactsOf<Phase>();
        Assert.Equal(expected, string.Join(", ", CurrentPhases.Of(phases, DateOnly.Parse(day)).Select(phase => phase.Title[..phase.Title.IndexOf(" (", StringComparison.Ordinal)])));
    }

    [Fact]
    public void A_phase_knows_the_phase_around_it_and_not_the_one_before_it()
    {
        var phases = TestWiki.Read("## A (2025)\n\n## B\n\n### C (2025)\n\n# D (2026)\n\n#### E (2026)", "roadmap/plan.md").FactsOf<Phase>().ToList();
        Assert.Equal([-1, -1, -1, 4], phases.Select(phase => phase.Above));
    }
}
