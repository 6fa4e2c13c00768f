using CareerWiki.Core.Documents;
using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Plots;

public sealed class ProgressTests
{
    [Theory]
    [InlineData(0, 668, 0)]
    [InlineData(1, 668, 1)]
    [InlineData(1, 3, 33)]
    [InlineData(667, 668, 99)]
    [InlineData(668, 668, 100)]
    [InlineData(0, 0, 0)]
    public void Percent_is_rounded_down_but_never_hides_the_first_step(int done, int all, int percent) => Assert.Equal(percent, new CheckCount(all - done, done, 0).Percent);

    [Fact]
    public void Criteria_are_not_counted() =>
        Assert.Equal(new CheckCount(2, 1, 2), CheckCount.Of(TestWiki.Read("- [x] 가\n- [ ] 나\n- [ ] 다\n\n**Acceptance criteria:**\n- ✅ 라\n- ✅ 마").Checks));
}
