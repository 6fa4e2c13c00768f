using CareerWiki.Core.Documents;
using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Reading;

public sealed class ChecklistTests
{
    [Theory]
    [InlineData("- [ ] a\n- [x] b\n- [X] c", 1, 2, 0)]
    [InlineData("□ a\n☐ b\n■ c\n☑ d\n✔ e", 2, 3, 0)]
    [InlineData("- ✅ a\n- ✅ b", 0, 0, 2)]
    [InlineData("□ a\n✅ b\n\n**검증 기준:**\n✅ c", 1, 1, 1)]
    [InlineData("**할 일:**\n- □ a\n- ✅ b\n\n### 다른 묶음\n- ✅ c", 1, 2, 0)]
    [InlineData("**Acceptance criteria:**\n- ✅ a\n- [ ] b", 1, 0, 1)]
    [InlineData("### 이미 끝낸 것\n✅ a\n\n### 그 밖에\n✅ b", 0, 1, 1)]
    [InlineData("- [ ] a\n\n검증 기준\n\n✅ b", 1, 0, 1)]
    [InlineData("- [ ] a\n\n검증 기준\n✅ b", 1, 0, 1)]
    [InlineData("---\ncheck: done\n---\n- ✅ a", 0, 1, 0)]
    [InlineData("---\ncheck: criterion\n---\n□ a\n✅ b", 1, 0, 1)]
    [InlineData("글 중간의 ✅ 와 □ 는 세지 않는다\n\n# ✅ 제목\n\n| ✅ a | □ b |\n|---|---|\n| ☑ c | d |\n|☑ e|f|", 0, 0, 0)]
    [InlineData("■ 지원 배경\n■ 입사 후 계획", 0, 0, 0)]
    [InlineData("[x](y.md) 링크", 0, 0, 0)]
    [InlineData("1. ☑️ a\n2. ⬜ b", 1, 1, 0)]
    public void Marks_mean_what_they_say(string text, int open, int done, int criteria)
    {
        var checks = TestWiki.Read(text).Checks;
        Assert.Equal(
            (open, done, criteria),
            (checks.Count(c => c.State == CheckState.Open), checks.Count(c => c.State == CheckState.Done), checks.Count(c => c.State == CheckState.Criterion)));
    }

    [Fact]
    public void An_edit_that_flips_the_rule_is_told()
    {
        Assert.Empty(TestWiki.ProblemsOf(TestWiki.Read("목록:\n✅ a\n✅ b")));
        Assert.Equal(["CW2005 note.md:2:1"], TestWiki.ProblemsOf(TestWiki.Read("목록:\n✅ a\n□ b")));
    }
}
