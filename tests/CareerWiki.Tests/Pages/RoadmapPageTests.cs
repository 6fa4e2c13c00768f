using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Pages;

/// <summary>The sections of a roadmap fold. The day is the first of March 2026.</summary>
public sealed class RoadmapPageTests
{
    private const string Text = """
        # 로드맵

        ## 기초 (2026년 1월 ~ 2026년 5월)

        - [x] 가
        - [ ] 나

        ### 심화 (2026년 3월)

        - [ ] 다

        #### 더

        - [x] 라

        ### 글

        목록이 없다.

        ## 다음 (2026년 6월 ~ 2026년 8월)

        - [ ] 마

        **검증 기준:**

        - ✅ 바

        ## 기준 (2026년 9월)

        **검증 기준:**

        - ✅ 사
        """;

    [Fact]
    public void A_heading_with_a_checklist_folds_and_tells_its_progress() => Assert.Equal(
        [("기초 (2026년 1월 ~ 2026년 5월)", "4개 중 2개 완료"), ("심화 (2026년 3월)", "2개 중 1개 완료"), ("다음 (2026년 6월 ~ 2026년 8월)", "1개 중 0개 완료")],
        Page(Text).QuerySelectorAll("details.fold").Select(fold => (fold.PreviousElementSibling!.TextContent.Trim(), fold.QuerySelector(".progress-text")!.TextContent)));

    [Fact]
    public void A_fold_is_open_and_holds_all_below_its_heading()
    {
        var fold = Page(Text).QuerySelector("details.fold")!;
        Assert.True(fold.HasAttribute("open"));
        Assert.Equal(["심화 (2026년 3월)", "더", "글"], fold.QuerySelectorAll("h3, h4").Select(heading => heading.TextContent.Trim()));
    }

    [Fact]
    public void The_phase_of_today_has_a_badge() =>
        Assert.Equal("심화 (2026년 3월)", Assert.Single(Page(Text).QuerySelectorAll("summary .badge")).Closest("section")!.QuerySelector("h2, h3")!.TextContent.Trim());

    [Fact]
    public void All_of_it_is_told_at_the_head() => Assert.Equal("5개 중 2개 완료", Page(Text).QuerySelector("header .progress-text")!.TextContent);

    [Fact]
    public void Only_roadmaps_fold() => Assert.Empty(new HtmlParser().ParseDocument(TestWiki.Of(("n.md", "# 메모\n\n## 할 일\n\n- [ ] 가")).Page("/n/")).QuerySelectorAll("details"));

    private static IDocument Page(string text) => new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(TestWiki.Of(("roadmap/plan.md", text)).Page("/roadmap/plan/"));
}
