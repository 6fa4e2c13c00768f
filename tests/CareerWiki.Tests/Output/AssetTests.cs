using System.Text;
using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Output;

public sealed class AssetTests
{
    [Theory]
    [InlineData("89504E470D0A1A0A0000000D494844520000012C000000C8", "a.png", 300, 200)]
    [InlineData("474946383961300020000000", "a.gif", 48, 32)]
    [InlineData("FFD8FFE000104A46494600010100000100010000FFC0001108012C0190030122", "a.jpg", 400, 300)]
    [InlineData("52494646000000005745425056503858000000000000000058000036000000000000", "a.webp", 89, 55)]
    [InlineData("424D000000000000000000000000000000000A00000014000000", "a.bmp", 10, 20)]
    public void Sizes_are_read_off_the_head_of_the_file(string hex, string name, int width, int height) =>
        Assert.Contains($" width=\"{width}\" height=\"{height}\">", Page(name, Convert.FromHexString(hex)), StringComparison.Ordinal);

    [Theory]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"120\" height=\"80px\"></svg>", 120, 80)]
    [InlineData("<?xml version='1.0'?>\n<svg viewBox='0 0 24 12.4'/>", 24, 12)]
    public void An_svg_tells_by_its_root(string svg, int width, int height) =>
        Assert.Contains($" width=\"{width}\" height=\"{height}\">", Page("a.svg", Encoding.UTF8.GetBytes(svg)), StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("89504E470D0A1A0A")]
    [InlineData("89504E470D0A1A0A0000000D494844520000000000000000")]
    [InlineData("89504E470D0A1A0A0000000D49484452FFFFFFFFFFFFFFFF")]
    [InlineData("FFD8FFFFFFFFFFFFFFFFFFFFFFFFFFFF")]
    [InlineData("FFD8FFE1FFFF457869660000")]
    [InlineData("89504E470D0A1A0A0000000D494844520000012C80000000")]
    [InlineData("424D000000000000000000000000000000000A00000000000080")]
    [InlineData("FFD8FFE10020457869660000" + "4D4D002A7FFFFFFE" + "00000000000000000000000000000000FFD9")]
    [InlineData("474946383961")]
    public void A_forged_or_cut_file_gives_none(string hex) =>
        Assert.Contains("alt=\"a\" loading=\"lazy\">", Page("a.png", Convert.FromHexString(hex)), StringComparison.Ordinal);

    [Fact]
    public void One_given_side_brings_the_other() =>
        Assert.Contains("width=\"150\" height=\"100\"", Page("a.png", Convert.FromHexString("89504E470D0A1A0A0000000D494844520000012C000000C8"), "![[a.png|150]]"), StringComparison.Ordinal);

    [Theory]
    [InlineData("![[사진.HEIC]]", "사진")]
    [InlineData("![내 자리](사진.HEIC)", "내 자리")]
    [InlineData("[내 자리](사진.HEIC)", "내 자리")]
    [InlineData("[[사진.HEIC|내 자리]]", "내 자리")]
    public void An_image_that_cannot_be_cleaned_is_plain_text_and_a_warning(string text, string shown)
    {
        var wiki = TestWiki.Of(("note.md", text), ("사진.HEIC", "heic"));
        Assert.Equal(["CW3014 note.md:1:1"], wiki.Problems);
        Assert.Contains($"<span class=\"no-link\">{shown}</span>", wiki.Page("/note/"), StringComparison.Ordinal);
        Assert.DoesNotContain(wiki.Urls, url => url.EndsWith(".HEIC", StringComparison.Ordinal));
    }

    [Fact]
    public void A_part_of_a_file_stays_in_its_link()
    {
        var wiki = TestWiki.Of(("note.md", "[[cv.pdf#page=2]] [x](cv.pdf#\"><script>)"), ("cv.pdf", "pdf"));
        Assert.Contains("<a href=\"../cv.pdf#page=2\">", wiki.Page("/note/"), StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", wiki.Main("/note/"), StringComparison.Ordinal);
    }

    private static string Page(string name, byte[] content, string? text = null) =>
        TestWiki.OfBytes(("note.md", Encoding.UTF8.GetBytes(text ?? $"![[{name}]]")), (name, content)).Page("/note/");
}
