using CareerWiki.Core.Text;

namespace CareerWiki.Tests.Text;

public sealed class ParticleTests
{
    [Theory]
    [InlineData("카카오", "을/를", "를")]
    [InlineData("당근", "을/를", "을")]
    [InlineData("당근", "은/는", "은")]
    [InlineData("서울", "으로/로", "로")]
    [InlineData("부산", "으로/로", "으로")]
    [InlineData("Go", "이/가", "가")]
    [InlineData("Spring", "을/를", "을")]
    [InlineData("Docker", "은/는", "는")]
    [InlineData("SQL", "으로/로", "로")]
    [InlineData("AWS", "을/를", "를")]
    [InlineData("2026", "은/는", "은")]
    [InlineData("3차 (최종)", "이/가", "이")]
    [InlineData("“카프카”", "과/와", "와")]
    [InlineData("Git", "을/를", "을(를)")]
    [InlineData("🚀", "이/가", "이(가)")]
    public void The_form_follows_the_sound(string word, string pair, string form) =>
        Assert.Equal(form, Particle.Choose(word, pair));

    [Fact]
    public void Templates_take_the_word_the_particle_or_both() =>
        Assert.Equal("카카오를, 카카오와 “카카오”가", Particle.Fill("{0:을/를}, {0}와 “{0}”{0::이/가}", "카카오"));
}
