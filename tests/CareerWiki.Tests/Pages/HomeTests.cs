using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CareerWiki.Core.Documents;
using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Pages;

/// <summary>The first page. The day is the first of March 2026.</summary>
public sealed class HomeTests
{
    [Theory]
    [InlineData("2026-03-01", "D-Day", true)]
    [InlineData("2026-03-02", "D-1", true)]
    [InlineData("2026-03-08", "D-7", true)]
    [InlineData("2026-03-09", "D-8", false)]
    [InlineData("3월 31일 오후 2시", "D-30", false)]
    [InlineData("2027-03-01", "D-365", false)]
    public void Days_left_are_counted(string interview, string badge, bool isSoon)
    {
        var entry = Assert.Single(Home(Prep("acme", "Acme", $"interview: {interview}")).QuerySelectorAll(".home-coming li"));
        Assert.Equal(badge, entry.QuerySelector(".day-badge [aria-hidden]")!.TextContent);
        Assert.Equal(isSoon, entry.QuerySelector(".day-badge")!.ClassList.Contains("soon"));
    }

    [Theory]
    [InlineData("2026-02-28")]
    [InlineData("2월 28일")]
    [InlineData("2026년 4월")]
    [InlineData("TBD")]
    public void What_has_passed_or_is_no_day_is_not_coming(string interview)
    {
        var home = Home(Prep("acme", "Acme", $"interview: {interview}"));
        Assert.Null(home.QuerySelector(".home-coming"));
        Assert.Null(home.QuerySelector(".day-badge"));
        Assert.Equal("Acme", home.QuerySelector(".company-card .card-company")!.TextContent);
    }

    [Fact]
    public void A_day_that_has_passed_is_told_on_the_card_of_its_prep()
    {
        var wiki = TestWiki.Of(("prep/a.md", "---\ninterview: 2026-02-10\ndeadline: 2026-04-01\n---\n# 면접 준비: 카카오 – 개발자\n"));
        Assert.Matches("<dd class=\"past\"><span[^>]*>2026-02-10</span> \\(지남\\)", wiki.Main("/prep/a/"));
        Assert.Single(System.Text.RegularExpressions.Regex.Matches(wiki.Main("/prep/a/"), "지남"));
    }

    [Fact]
    public void The_next_day_comes_first()
    {
        var home = Home(
            Prep("a", "Acme", "interview: 2026-04-01"),
            Prep("b", "Bravo", "interview: 2026-03-05\ndeadline: 2026-03-03"),
            Prep("c", "Charlie", "deadline: 2026-04-01"),
            ("essays/line.md", "---\ndeadline: 2026-03-02\n---\n# 라인 자기소개서\n\n## 지원동기 (500자)\n\n답"),
            ("n.md", "---\ndeadline: 2026-03-04\n---\n# 서류"));
        Assert.Equal(
            ["마감 · 2026-03-02", "마감 · 2026-03-03", "마감 · 2026-03-04", "면접 · 2026-03-05", "면접 · 2026-04-01", "마감 · 2026-04-01"],
            home.QuerySelectorAll(".home-coming .details").Select(e => e.TextContent));
        Assert.Equal(["LINE", "Bravo", "서류", "Bravo", "Acme", "Charlie"], home.QuerySelectorAll(".home-coming li a").Select(e => e.TextContent));
        Assert.Equal("2026-03-02", home.QuerySelector(".home-coming time")!.GetAttribute("datetime"));
    }

    [Fact]
    public void A_labelled_deadline_is_coming_and_front_matter_does_not_double_it()
    {
        var home = Home(Prep("a", "Acme", "deadline: 2026-03-09", "\n\n## 개요\n\n- 마감일: 2026년 3월 9일"));
        Assert.Equal("마감 · 2026-03-09", Assert.Single(home.QuerySelectorAll(".home-coming .details")).TextContent);
    }

    [Fact]
    public void Phases_of_today_have_the_progress_of_their_own_sections()
    {
        var home = Home(("roadmap/plan.md", "# 로드맵\n\n- [x] 밖\n\n## 기초 (2026년 1월 ~ 2026년 5월)\n\n- [x] 가\n- [ ] 나\n\n### 더\n\n- [ ] 다\n\n## 심화 (2026년 6월 ~ 2026년 8월)\n\n- [x] 라"));
        var phase = Assert.Single(home.QuerySelectorAll(".home-now li"));
        Assert.Equal("기초", phase.QuerySelector("a")!.TextContent);
        Assert.Equal("2026.05까지", phase.QuerySelector(".details")!.TextContent);
        Assert.Equal("3개 중 1개 완료", phase.QuerySelector(".progress-text")!.TextContent);
        Assert.Equal("5개 중 3개 완료", Assert.Single(home.QuerySelectorAll(".roadmap-card .details")).TextContent);
        Assert.Equal("roadmap/plan/#기초-2026년-1월-2026년-5월", Uri.UnescapeDataString(phase.QuerySelector("a")!.GetAttribute("href")!));
    }

    [Fact]
    public void A_company_has_its_roles_and_figures_on_one_card()
    {
        var home = Home(
            ("prep/a.md", "# Acme 백엔드 개발자 면접 준비\n\n## 예상 질문\n\n### 왜인가요?\n\n그래서.\n\n### 어떻게인가요?\n\n## 역질문\n\n- 팀은 몇 명인가요?"),
            ("prep/b.md", "---\ninterview: 2026-03-04\n---\n# Acme 데이터 엔지니어 면접 준비\n\n## 예상 질문\n\n- 무엇인가요?"),
            ("essays/acme.md", "# Acme 자기소개서\n\n## 지원동기 (500자)\n\n답"),
            ("n.md", "# 메모\n\n카카오"));
        var card = Assert.Single(home.QuerySelectorAll(".company-card"));
        Assert.Equal("백엔드 개발자 · 데이터 엔지니어", card.QuerySelector(".card-role")!.TextContent);
        Assert.Equal("면접 준비 2 · 자기소개서 1 · 질문 3개 중 1개 답 준비", card.QuerySelector(".details")!.TextContent);
        Assert.Equal("D-3", card.QuerySelector(".day-badge [aria-hidden]")!.TextContent);
    }

    [Fact]
    public void Companies_with_a_day_come_first_then_those_with_most_interviews()
    {
        var home = Home(Prep("a", "Acme"), Prep("b", "Bravo"), ("prep/b2.md", "# Bravo 데이터 엔지니어 면접 준비\n\n## 예상 질문\n\n- 왜인가요?"), Prep("c", "Charlie", "interview: 2026-05-01"), Prep("d", "Delta", "interview: 2026-04-01"));
        Assert.Equal(["Delta", "Charlie", "Bravo", "Acme"], home.QuerySelectorAll(".company-card .card-company").Select(e => e.TextContent));
    }

    [Fact]
    public void Nothing_private_is_on_the_public_one()
    {
        var home = Home(Profile.Public, Prep("a", "Acme", "interview: 2026-03-02"), ("n.md", "---\nvisibility: public\n---\n# 메모"), ("roadmap/plan.md", "# 로드맵\n\n## 기초 (2026년)\n\n- [ ] 가"));
        Assert.Empty(home.QuerySelectorAll(".home-top, .company-card, .roadmap-card"));
        Assert.Equal(["메모"], home.QuerySelectorAll(".documents a").Select(e => e.TextContent));
    }

    [Fact]
    public void Without_documents_it_says_so() => Assert.Equal("아직 문서가 없습니다.", Home(Profile.Public, ("n.md", "# 메모")).QuerySelector("main p")!.TextContent);

    [Fact]
    public void An_own_index_takes_its_place()
    {
        var home = Home(("index.md", "# 처음\n\n내 글"), Prep("a", "Acme", "interview: 2026-03-02"));
        Assert.Equal("처음", home.QuerySelector("h1")!.TextContent);
        Assert.Empty(home.QuerySelectorAll(".home-top, .company-card"));
    }

    private static (string, string) Prep(string name, string company, string frontMatter = "", string more = "") =>
        ($"prep/{name}.md", $"---\n{frontMatter}\n---\n# {company} 백엔드 개발자 면접 준비{more}\n\n## 예상 질문\n\n- 왜인가요?");

    private static IDocument Home(params (string, string)[] files) => Home(Profile.Private, files);

    private static IDocument Home(Profile profile, params (string, string)[] files) => new HtmlParser().ParseDocument(TestWiki.Of(profile, files).Page("/"));
}
