using CareerWiki.Core.Text;

namespace CareerWiki.Tests.Text;

public sealed class LabelTextTests
{
    [Theory]
    [InlineData("카카오", 3)]
    [InlineData("go", 1.1)]
    [InlineData("AWS", 2.1)]
    [InlineData("👩‍💻", 1)]
    [InlineData("é", 0.55)]
    public void Width_is_roughly_that_of_a_font(string text, double width) => Assert.Equal(width, LabelText.Width(text), 3);

    [Theory]
    [InlineData("카카오페이", 5, "카카오페이")]
    [InlineData("카카오 백엔드", 5, "카카오|백엔드")]
    [InlineData("백엔드 로드맵 2025-2026", 6, "백엔드|로드맵 20…")]
    [InlineData("백엔드 로드맵", 3, "백엔드|로드맵")]
    [InlineData("국민건강보험공단전산직", 6, "국민건강보험|공단전산직")]
    [InlineData("한국수자원공사전산직렬면접준비", 6, "한국수자원공|사전산직렬…")]
    [InlineData("👩‍💻👩‍💻👩‍💻", 2, "👩‍💻👩‍💻|👩‍💻")]
    [InlineData("A 국민건강보험공단", 6, "A 국민건강|보험공단")]
    [InlineData("", 5, "")]
    [InlineData("가", 0.5, "가")]
    public void A_label_has_two_lines_at_most(string text, double width, string lines) => Assert.Equal(lines, string.Join('|', LabelText.Lines(text, width)));
}
