using System.Globalization;
using System.Text.RegularExpressions;
using CareerWiki.Career.Company;
using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Plots;

/// <summary>The signs of companies.</summary>
public sealed partial class CompanyMarkTests
{
    // WCAG 2.2, 1.4.3.
    private const double MinContrast = 4.5;

    private static string Css => File.ReadAllText(Path.Combine(TestPaths.Root, "theme/wwwroot/styles/plots.css"));

    [Theory]
    [InlineData("카카오페이", "카")]
    [InlineData("카카오 페이", "카")]
    [InlineData("Kakao Pay", "KP")]
    [InlineData("LINE", "L")]
    [InlineData("우아한형제들", "우")]
    [InlineData("(주)한빛소프트", "한")]
    [InlineData("주식회사 한빛", "한")]
    [InlineData("Korea Credit Data", "KC")]
    [InlineData("AT&T", "AT")]
    [InlineData("11번가", "11")]
    [InlineData("42dot", "42")]
    [InlineData("SK하이닉스", "S")]
    [InlineData("élan vital", "ÉV")]
    [InlineData("日立", "日")]
    [InlineData("…", "")]
    public void Letters_are_those_that_a_name_begins_with(string name, string letters) => Assert.Equal(letters, CompanyMark.Of(name).Letters);

    [Fact]
    public void The_hue_is_always_the_same_and_the_spelling_of_signs_does_not_matter()
    {
        Assert.Equal([2, 3], new[] { "Kakao", "LINE" }.Select(name => CompanyMark.Of(name).Hue));
        Assert.Equal(CompanyMark.Of("Kakao Pay").Hue, CompanyMark.Of("kakao-pay").Hue);
        Assert.Equal(CompanyMark.Hues, Enumerable.Range(0, 200).Select(i => CompanyMark.Of($"회사 {i}").Hue).Distinct().Count());
    }

    [Fact]
    public void Letters_can_be_read_on_every_hue_in_both_schemes()
    {
        var hues = HueOfClass().Matches(Css).Select(m => Number(m.Groups[1])).ToList();
        Assert.Equal(CompanyMark.Hues, hues.Count);
        var colours = MarkColours().Matches(Css).ToDictionary(m => m.Groups["part"].Value, m => m);
        foreach (var scheme in new[] { "light", "dark" })
        {
            Assert.All(hues, hue => Assert.InRange(Contrast(Luminance(colours["rect"], scheme, hue), Luminance(colours["text"], scheme, hue)), MinContrast, 21));
        }
    }

    private static double Contrast(double a, double b) => (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);

    // OKLab to linear sRGB (Björn Ottosson); what the screen can't show is clipped.
    private static double Luminance(Match colour, string scheme, double hue)
    {
        var (lightness, chroma, angle) = (Number(colour.Groups[scheme + "L"]), Number(colour.Groups[scheme + "C"]), hue * Math.PI / 180);
        var (a, b) = (chroma * Math.Cos(angle), chroma * Math.Sin(angle));
        var l = Math.Pow(lightness + (0.3963377774 * a) + (0.2158037573 * b), 3);
        var m = Math.Pow(lightness - (0.1055613458 * a) - (0.0638541728 * b), 3);
        var s = Math.Pow(lightness - (0.0894841775 * a) - (1.2914855480 * b), 3);
        var red = Math.Clamp((4.0767416621 * l) - (3.3077115913 * m) + (0.2309699292 * s), 0, 1);
        var green = Math.Clamp((-1.2684380046 * l) + (2.6097574011 * m) - (0.3413193965 * s), 0, 1);
        var blue = Math.Clamp((-0.0041960863 * l) - (0.7034186147 * m) + (1.7076147010 * s), 0, 1);
        return (0.2126 * red) + (0.7152 * green) + (0.0722 * blue);
    }

    private static double Number(Group group) => double.Parse(group.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\.mark-\d+ \{ --mark-hue: (\d+); \}")]
    private static partial Regex HueOfClass();

    [GeneratedRegex(@"\.mark (?<part>rect|text) \{ fill: light-dark\(oklch\((?<lightL>[\d.]+) (?<lightC>[\d.]+) var\(--mark-hue\)\), oklch\((?<darkL>[\d.]+) (?<darkC>[\d.]+) var")]
    private static partial Regex MarkColours();
}
