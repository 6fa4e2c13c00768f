using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using CareerWiki.Tests.Support;
using CareerWiki.Theme;

namespace CareerWiki.Tests.Styles;

/// <summary>The theme's own style sheet and scripts.</summary>
public sealed partial class ThemeAssetTests
{
    // What a page may cost, in bytes as it is sent.
    private const int MostBytes = 15_000;

    private static readonly string Theme = Path.Combine(TestPaths.Root, "theme");

    private static readonly string Css = Encoding.UTF8.GetString(ThemeAssets.Read(ThemeAssets.StyleSheet));

    private static readonly string Rules = Comment().Replace(Css, "");

    private static IEnumerable<string> StyleFiles => Directory.EnumerateFiles(Path.Combine(Theme, "wwwroot/styles")).Order(StringComparer.Ordinal);

    [Fact]
    public void The_style_sheet_is_all_files_joined_with_the_order_of_layers_first()
    {
        Assert.Equal("_layers.css", Path.GetFileName(StyleFiles.First()));
        Assert.Equal(string.Concat(StyleFiles.Select(File.ReadAllText)), Css);
        Assert.DoesNotContain(ThemeAssets.Paths, path => path.Contains("styles", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_layer_has_a_place_in_that_order()
    {
        var order = LayerOrder().Match(Rules).Groups[1].Value.Split(", ");
        Assert.Equal(order.Order(StringComparer.Ordinal), Layer().Matches(Rules).Select(m => m.Groups[1].Value).Distinct().Order(StringComparer.Ordinal));
        // What is in no layer would be stronger than all of them, and than a wiki's own style.
        Assert.All(StyleFiles.Skip(1), file => Assert.Matches(@"^(?:@layer [a-z]+ \{\n(?:(?:  .*)?\n)*\}\n*)+$", Comment().Replace(File.ReadAllText(file), "").TrimStart()));
    }

    [Fact]
    public void Every_variable_that_is_used_is_defined()
    {
        var defined = Defined().Matches(Rules).Select(m => m.Groups[1].Value).ToHashSet();
        Assert.Empty(Used().Matches(Rules).Select(m => m.Groups[1].Value).Except(defined));
    }

    [Fact]
    public void Every_class_with_a_rule_is_written_somewhere()
    {
        string[] folders = ["theme", "src"];
        var sources = string.Join('\n', folders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(TestPaths.Root, folder), "*", SearchOption.AllDirectories))
            .Where(file => Path.GetExtension(file) is ".razor" or ".cs" or ".js" && !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(File.ReadAllText));
        var words = Word().Matches(sources).Select(m => m.Value).ToHashSet();
        var classes = Selector().Matches(Rules).SelectMany(m => Class().Matches(m.Value)).Select(m => m.Groups[1].Value).Distinct().ToList();
        Assert.True(classes.Count > 50);
        // "heading-4" and "mark-7" are put together from a word and a number.
        Assert.All(classes, name => Assert.True(words.Contains(name) || words.Contains(Numbered().Replace(name, "-")), name));
    }

    [Fact]
    public void The_style_sheet_is_small() => Assert.InRange(Compressed(ThemeAssets.StyleSheet), 1, MostBytes);

    [Fact]
    public void All_scripts_together_are_small() => Assert.InRange(ThemeAssets.Paths.Where(path => path.EndsWith(".js", StringComparison.Ordinal)).Sum(Compressed), 1, MostBytes);

    [Fact]
    public void Nothing_comes_from_another_host()
    {
        Assert.DoesNotContain("@import", Rules, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("url(", Rules, StringComparison.OrdinalIgnoreCase);
        Assert.All(ThemeAssets.Paths, path => Assert.DoesNotMatch(@"(?<!xmlns=[""'])https?://|[""'(]//\w", Encoding.UTF8.GetString(ThemeAssets.Read(path))));
    }

    [Fact]
    public void An_unknown_file_is_not_there() => Assert.Throws<FileNotFoundException>(() => ThemeAssets.Read("assets/none.js"));

    private static int Compressed(string path)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Optimal))
        {
            gzip.Write(ThemeAssets.Read(path));
        }

        return bytes.ToArray().Length;
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex("@layer ([a-z, ]+);")]
    private static partial Regex LayerOrder();

    [GeneratedRegex(@"@layer ([a-z]+) \{")]
    private static partial Regex Layer();

    [GeneratedRegex(@"(?<=[{;\s])--([a-z0-9-]+)\s*:")]
    private static partial Regex Defined();

    // One with something to fall back to need not be.
    [GeneratedRegex(@"var\(--([a-z0-9-]+)\s*\)")]
    private static partial Regex Used();

    [GeneratedRegex(@"[^{};]+(?=\{)")]
    private static partial Regex Selector();

    [GeneratedRegex(@"\.([a-z][a-z0-9-]*)")]
    private static partial Regex Class();

    [GeneratedRegex("[a-z][a-z0-9-]*")]
    private static partial Regex Word();

    [GeneratedRegex(@"-\d+$")]
    private static partial Regex Numbered();
}
