using CareerWiki.Core.Text;

namespace CareerWiki.Tests.Text;

public sealed class SlugTests
{
    [Theory]
    [InlineData("C", "c")]
    [InlineData("C++", "c-plus-plus")]
    [InlineData("C#", "c-sharp")]
    [InlineData("F#", "f-sharp")]
    [InlineData(".NET", "dot-net")]
    [InlineData("Node.js", "node-js")]
    [InlineData("CI/CD", "ci-cd")]
    [InlineData("My Note_1", "my-note-1")]
    [InlineData("🎯 핵심 전략", "핵심-전략")]
    [InlineData("회사 (2025년)", "회사-2025년")]
    [InlineData("What's new", "whats-new")]
    [InlineData("Café", "café")]
    [InlineData("한글", "한글")]
    [InlineData("🚀", "u1f680")]
    [InlineData("🗺️ 2026 로드맵", "2026-로드맵")]
    [InlineData("--a--", "a")]
    public void Text_becomes_one_segment(string text, string slug) => Assert.Equal(slug, Slug.Of(text));

    [Fact]
    public void Long_names_fit_a_file_name_and_stay_apart()
    {
        var a = Slug.Of(new string('가', 200) + "1");
        var b = Slug.Of(new string('가', 200) + "2");
        Assert.True(System.Text.Encoding.UTF8.GetByteCount(a) <= 180);
        Assert.NotEqual(a, b);
    }
}
