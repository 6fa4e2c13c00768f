using CareerWiki.Theme.Shell;

namespace CareerWiki.Tests.Styles;

/// <summary>What reads the strings is another program: Print/HardToPrintTests has a browser print one.</summary>
public sealed class CssStringTests
{
    [Theory]
    [InlineData("", "\"\"")]
    [InlineData("면접 준비: Acme – Go 🚀", "\"면접 준비: Acme – Go 🚀\"")]
    [InlineData("a\"; } body { display: none } \"", "\"a\\22 ; } body { display: none } \\22 \"")]
    [InlineData("\\", "\"\\5c \"")]
    [InlineData("\\\n22", "\"\\5c \\a 22\"")]
    [InlineData("a\r\nb\fc\0d\u007F\u0085", "\"a\\d \\a b\\c c\\0 d\\7f \\85 \"")]
    [InlineData("</style><script>", "\"\\3c /style>\\3c script>\"")]
    [InlineData("it's /* no comment */ url(x) !important", "\"it's /* no comment */ url(x) !important\"")]
    public void Text_stays_within_its_quotes(string text, string css) => Assert.Equal(css, CssString.Of(text));

    [Fact]
    public void Half_of_a_pair_is_no_character() => Assert.Equal("\"a\uFFFDb\"", CssString.Of("a\uD83Db"));
}
