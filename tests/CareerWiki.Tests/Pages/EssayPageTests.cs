using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Pages;

/// <summary>How long each answer of an essay is, on its page.</summary>
public sealed class EssayPageTests
{
    [Theory]
    [InlineData("(10자 이내)", "가나다 라", "5 / 10자", "50%", false)]
    [InlineData("(10자 이내, 공백 제외)", "가나다 라", "4 / 10자 (공백 제외)", "40%", false)]
    [InlineData("(10byte)", "가나다 라", "9 / 10바이트", "90%", false)]
    [InlineData("(10자 이내)", "가나다라마 바사아자", "10 / 10자", "100%", false)]
    [InlineData("(10자 이내)", "**가나다라마** [바사아자차](https://example.com)", "11 / 10자 · 1 초과", "100%", true)]
    [InlineData("(1,000자)", "가", "1 / 1,000자", "0%", false)]
    public void The_count_stands_beside_the_limit(string limit, string answer, string text, string percent, bool isOver)
    {
        var meters = Page($"# 라인 자기소개서\n\n## 지원동기 {limit}\n\n{answer}").QuerySelectorAll(".length");
        // In the card, and at the answer.
        Assert.Equal(2, meters.Length);
        Assert.All(meters, meter =>
        {
            Assert.Equal(text, meter.QuerySelector(".length-text")!.TextContent);
            Assert.Equal(percent, meter.QuerySelector("rect.fill")!.GetAttribute("width"));
            Assert.Equal(isOver, meter.ClassList.Contains("over"));
        });
    }

    [Fact]
    public void A_prompt_above_all_headings_is_led_to_on_its_own_page()
    {
        var page = Page("**1. 지원동기를 쓰시오 (500자)**\n\n답\n\n**2. 성장과정을 쓰시오 (500자)**\n\n답");
        Assert.Equal(["#_content", "#_content"], page.QuerySelectorAll(".prompts a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void Without_a_limit_there_is_a_count_and_no_bar()
    {
        var meter = Page("# 라인 자기소개서\n\n## 지원동기\n\n가나다").QuerySelector(".essay-card .length")!;
        Assert.Equal("3자", meter.TextContent.Trim());
        Assert.Null(meter.QuerySelector("svg"));
    }

    [Fact]
    public void A_prompt_without_an_answer_is_in_the_card_only()
    {
        var page = Page("# 라인 자기소개서\n\n## 지원동기 (500자)\n\n## 입사 후 포부 (500자)\n\n답");
        Assert.Equal(["0 / 500자", "1 / 500자"], page.QuerySelectorAll(".prompts .length-text").Select(e => e.TextContent));
        Assert.Equal("1 / 500자", Assert.Single(page.QuerySelectorAll(".answer-bar .length-text")).TextContent);
    }

    [Fact]
    public void An_answer_with_headings_of_its_own_has_one_counter_and_all_its_parts()
    {
        var page = Page("# 라인 자기소개서\n\n## 지원동기 (500자)\n\n첫째\n\n### 소제목\n\n둘째\n\n#### 더\n\n셋째\n\n## 입사 후 포부 (500자)\n\n넷째");
        Assert.Equal(2, page.QuerySelectorAll(".answer-bar").Length);
        var parts = page.QuerySelectorAll(".essay-answer");
        Assert.Equal(["첫째", "둘째", "셋째", "넷째"], parts.Select(part => part.QuerySelector("p:not(.answer-bar)")!.TextContent));
        Assert.Equal([0, 0, 0, 1], parts.Select(part => parts.Select(p => p.GetAttribute("data-prompt")).Distinct().ToList().IndexOf(part.GetAttribute("data-prompt"))));
        Assert.Equal([true, false, false, true], parts.Select(part => part.QuerySelector(".answer-bar") is not null));
        // "첫째", "소제목", "둘째", "더", "셋째".
        Assert.Equal("10 / 500자", page.QuerySelector(".answer-bar .length-text")!.TextContent);
    }

    [Fact]
    public void The_card_names_company_and_role_and_leads_to_each_prompt()
    {
        var page = Page("# 라인 백엔드 개발자 자기소개서\n\n## 1. 지원동기 (500자)\n\n답\n\n## 2. 입사 후 포부 (500자)\n\n답");
        Assert.Equal(("라인", "백엔드 개발자"), (page.QuerySelector(".essay-card .card-company")!.TextContent, page.QuerySelector(".essay-card .card-role")!.TextContent));
        Assert.Equal(["지원동기", "입사 후 포부"], page.QuerySelectorAll(".prompts a").Select(a => a.TextContent));
        Assert.All(page.QuerySelectorAll(".prompts a"), a => Assert.NotNull(page.GetElementById(Uri.UnescapeDataString(a.GetAttribute("href")!)[1..])));
    }

    [Theory]
    [InlineData("지원동기 (500자)\n\n답 하나.\n\n입사 후 포부 (500자)\n\n답 둘.")]
    [InlineData("**지원동기** (500자)\n답 하나.\n\n**입사 후 포부** (500자)\n답 둘.")]
    [InlineData("1. 지원동기 (500자)\n\n   답 하나.\n\n2. 입사 후 포부 (500자)\n\n   답 둘.")]
    [InlineData("> 지원동기 (500자)\n\n답 하나.\n\n> 입사 후 포부 (500자)\n\n답 둘.")]
    public void Answers_are_told_apart_in_every_layout(string text)
    {
        var page = Page("# 라인 자기소개서\n\n" + text);
        Assert.Equal(["답 하나.", "답 둘."], page.QuerySelectorAll(".essay-answer").Select(part => part.LastElementChild!.TextContent.Trim()));
        Assert.Equal(["5 / 500자", "4 / 500자"], page.QuerySelectorAll(".answer-bar .length-text").Select(e => e.TextContent));
    }

    private static IDocument Page(string text) => new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(TestWiki.Of(("essays/line.md", text)).Page("/essays/line/"));
}
