using System.Globalization;
using System.Text.RegularExpressions;
using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Styles;

/// <summary>WCAG 2.2: text at 4.5:1 (1.4.3), edges of what can be used at 3:1 (1.4.11), in the light and in the dark.</summary>
public sealed partial class ContrastTests
{
    private static readonly Dictionary<string, (string Light, string Dark)> Colours = Colour().Matches(File.ReadAllText(Path.Combine(TestPaths.Root, "theme/wwwroot/styles/tokens.css")))
        .ToDictionary(m => m.Groups["name"].Value, m => (m.Groups["light"].Value, m.Groups["dark"].Value));

    [Theory]
    [InlineData("text", "paper surface wash mark")]
    [InlineData("muted", "paper surface wash")]
    [InlineData("link", "paper surface wash link-wash")]
    [InlineData("good", "paper surface wash")]
    [InlineData("goal", "paper surface wash goal-wash")]
    [InlineData("warn", "paper surface wash warn-wash")]
    public void Text_can_be_read(string text, string grounds) => Assert.All(grounds.Split(' '), ground => AssertContrast(text, ground, 4.5));

    [Fact]
    public void Edges_can_be_seen() => Assert.All(["paper", "surface"], ground => AssertContrast("edge", ground, 3));

    private static void AssertContrast(string name, string ground, double least)
    {
        Assert.True(Contrast(Colours[name].Light, Colours[ground].Light) >= least, $"{name} on {ground} in the light");
        Assert.True(Contrast(Colours[name].Dark, Colours[ground].Dark) >= least, $"{name} on {ground} in the dark");
    }

    private static double Contrast(string a, string b)
    {
        double[] luminances = [Luminance(a), Luminance(b)];
        return (luminances.Max() + 0.05) / (luminances.Min() + 0.05);
    }

    private static double Luminance(string colour) => (0.2126 * Channel(colour, 0)) + (0.7152 * Channel(colour, 2)) + (0.0722 * Channel(colour, 4));

    private static double Channel(string colour, int at)
    {
        var value = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }

    [GeneratedRegex("--(?<name>[a-z-]+): light-dark\\(#(?<light>[0-9a-f]{6}), #(?<dark>[0-9a-f]{6})\\);")]
    private static partial Regex Colour();
}
