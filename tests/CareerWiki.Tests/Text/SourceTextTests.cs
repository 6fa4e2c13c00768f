using System.Text;
using CareerWiki.Core.Text;

namespace CareerWiki.Tests.Text;

public sealed class SourceTextTests
{
    [Fact]
    public void Places_count_from_one_whatever_the_line_ends()
    {
        foreach (var end in new[] { "\n", "\r\n", "\r" })
        {
            var source = SourceText.From($"ab{end}cde{end}");
            Assert.Equal(new SourcePlace(2, 2), source.Locate(source.Text.IndexOf('d', StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void Columns_of_a_decomposed_line_are_those_of_the_file()
    {
        var original = "한글과 [[Kafka]]".Normalize(NormalizationForm.FormD);
        var source = SourceText.From("첫 줄\n" + original);
        Assert.Equal("첫 줄\n한글과 [[Kafka]]", source.Text);
        var place = source.Locate(source.Text.IndexOf("[[", StringComparison.Ordinal));
        Assert.Equal(new SourcePlace(2, original.IndexOf("[[", StringComparison.Ordinal) + 1), place);
    }

    [Fact]
    public void Lone_surrogates_are_replaced() => Assert.Equal("a\uFFFDb", SourceText.From("a\uD800b").Text);

    [Fact]
    public void Offsets_outside_are_drawn_in()
    {
        var source = SourceText.From("ab");
        Assert.Equal(new SourcePlace(1, 1), source.Locate(-5));
        Assert.Equal(new SourcePlace(1, 3), source.Locate(99));
    }
}
