using CareerWiki.Core.Graph;
using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Graph;

public sealed class AnchorTests
{
    private static readonly AnchorTable Anchors = new(TestWiki.Read("# 제목\n\n## 🎯 핵심 전략\n\n## 시스템/인프라 질문\n\n## 학습 계획 (2025년 6월 ~ 2026년 8월)\n\n## Notes\n\n## Notes\n\n## 4. 마지막에 물어볼 것\n\n블록 ^a1"));

    [Theory]
    [InlineData("핵심-전략", "핵심-전략")]
    [InlineData("-핵심-전략", "핵심-전략")]
    [InlineData("%ED%95%B5%EC%8B%AC-%EC%A0%84%EB%9E%B5", "핵심-전략")]
    [InlineData("시스템인프라-질문", "시스템-인프라-질문")]
    [InlineData("시스템/인프라 질문", "시스템-인프라-질문")]
    [InlineData("학습-계획", "학습-계획-2025년-6월-2026년-8월")]
    [InlineData("학습-계획-2025년-6월--2026년-8월", "학습-계획-2025년-6월-2026년-8월")]
    [InlineData("notes", "notes")]
    [InlineData("notes-1", "notes-1")]
    [InlineData("Notes#시스템/인프라 질문", "시스템-인프라-질문")]
    [InlineData("^a1", "^a1")]
    [InlineData("마지막에 물어볼 것", "4-마지막에-물어볼-것")]
    [InlineData("없는-것", null)]
    [InlineData("", null)]
    public void Fragments_of_any_tool_find_their_heading(string fragment, string? id) => Assert.Equal(id, Anchors.Find(fragment));

    [Fact]
    public void Ids_of_the_page_are_never_those_of_a_heading()
    {
        var page = TestWiki.Of(("a.md", "# Content\n\n## content\n\n## fn-1\n\n## toc\n\nx[^1] y ^b\n\nz ^b\n\n[^1]: n")).Page("/a/");
        var ids = System.Text.RegularExpressions.Regex.Matches(page, "\\sid=\"([^\"]+)\"").Select(m => m.Groups[1].Value).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }
}
