using CareerWiki.Career.Essay;

namespace CareerWiki.Tests.Career;

public sealed class LimitTextTests
{
    [Theory]
    [InlineData("지원동기 (1000자 이내)", 1000, LimitUnit.Chars, "지원동기")]
    [InlineData("성장과정 500자(공백 포함)", 500, LimitUnit.Chars, "성장과정")]
    [InlineData("최대 700자, 공백 제외", 700, LimitUnit.CharsNoSpaces, "")]
    [InlineData("포부 [2,000byte]", 2000, LimitUnit.BytesCp949, "포부")]
    [InlineData("포부 (UTF-8 기준 1200바이트)", 1200, LimitUnit.BytesUtf8, "포부")]
    [InlineData("500자 이상 800자 이하로 작성", 800, LimitUnit.Chars, "작성")]
    [InlineData("Describe it (max 1,500 characters)", 1500, LimitUnit.Chars, "Describe it")]
    [InlineData("장점 (1천자)", 1000, LimitUnit.Chars, "장점")]
    public void Limits_are_read(string text, int limit, LimitUnit unit, string rest)
    {
        var parsed = LimitText.Parse(text)!;
        Assert.Equal((limit, (LimitUnit?)unit, rest), (parsed.Limit, parsed.Unit, parsed.Rest));
    }

    [Theory]
    [InlineData("Motivation (max 300 words)")]
    [InlineData("경험 (최소 300자)")]
    public void Words_and_minimums_set_none(string text) => Assert.Null(LimitText.Parse(text)!.Limit);

    [Theory]
    [InlineData("3자 회의에서 배운 것")]
    [InlineData("개발자 3명과 함께")]
    [InlineData("1등을 한 이야기")]
    public void Other_numbers_are_no_limits(string text) => Assert.Null(LimitText.Parse(text));

    [Fact]
    public void Each_unit_counts_its_own_way()
    {
        var count = TextCount.Of(["  가 a🚀", "나b  "]);
        Assert.Equal(new TextCount(6, 5, 9, 13), count);
    }
}
