using CareerWiki.Career.InterviewDay;
using FsCheck;
using FsCheck.Fluent;

namespace CareerWiki.Tests.InterviewDay;

public sealed class PaperTextTests
{
    private static readonly string[] Words = ["a", "the", "서비스를", "Kubernetes", "🚀", "漢字漢字", "WWWWWWWW", "https://example.com/a/very/long/path/without/an/end", "운영했습니다.", "done.", "대규모인프라를사람손없이굴러가게해서고객의전환속도를높이는"];

    private static Gen<string> Texts => Gen.Elements(Words).NonEmptyListOf().Select(words => string.Join(' ', words));

    [Fact]
    public void What_is_cut_fits() => Check((text, lines) => Assert.True(PaperText.Lines(PaperText.Cut(text, 12, lines), 12) <= lines));

    [Fact]
    public void What_fits_is_whole() => Check((text, lines) => Assert.True(PaperText.Lines(text, 12) > lines || PaperText.Cut(text, 12, lines) == text));

    [Fact]
    public void What_is_cut_is_a_beginning_with_an_ellipsis() => Check((text, lines) =>
    {
        var cut = PaperText.Cut(text, 12, lines);
        Assert.True(cut == text || (cut.EndsWith('…') && text.StartsWith(cut[..^1].TrimEnd(), StringComparison.Ordinal)));
    });

    [Theory]
    [InlineData("one two three four five six", "one two three …")]
    [InlineData("짧은 글", "짧은 글")]
    [InlineData("Done well. And a good deal more", "Done well. …")]
    public void Text_ends_at_a_word_or_a_sentence(string text, string expected) => Assert.Equal(expected, PaperText.Cut(text, 9, 1));

    [Fact]
    public void Hangul_is_wider_than_Latin() => Assert.True(PaperText.Width("가나다라") > 1.5 * PaperText.Width("abcd"));

    private static void Check(Action<string, int> property) =>
        Prop.ForAll((from text in Texts from lines in Gen.Choose(1, 6) select (text, lines)).ToArbitrary(), x => property(x.text, x.lines)).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
}
