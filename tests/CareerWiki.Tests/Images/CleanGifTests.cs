using CareerWiki.Core.Pages.Images;
using static CareerWiki.Tests.Images.SampleImages;

namespace CareerWiki.Tests.Images;

public sealed class CleanGifTests
{
    private static readonly byte[] Control = GifExtension(0xF9, [0, 10, 0, 0]);

    public static TheoryData<string, byte[]> Beside => new()
    {
        { "comment", GifExtension(0xFE, SecretBytes, SecretBytes) },
        { "XMP", GifExtension(0xFF, "XMP DataXMP"u8.ToArray(), SecretBytes) },
        { "plain text", [.. Control, .. GifExtension(0x01, new byte[12], SecretBytes)] },
        { "any other", GifExtension(0x77, SecretBytes) },
        { "more than a control", GifExtension(0xF9, SecretBytes) },
    };

    [Theory]
    [MemberData(nameof(Beside))]
    public void What_lies_beside_the_picture_goes(string what, byte[] extension)
    {
        Assert.True(Hidden.IsIn(extension), what);
        Assert.Equal(Gif(), CleanImage.Of(Gif([extension])));
        Assert.Equal(Gif(), CleanImage.Of(Gif(null, [extension])));
    }

    [Fact]
    public void What_lies_behind_the_end_goes() => Assert.Equal(Gif(), CleanImage.Of([.. Gif(), .. SecretBytes]));

    [Theory]
    [InlineData("NETSCAPE2.0")]
    [InlineData("ANIMEXTS1.0")]
    public void Times_and_repetition_stay(string application)
    {
        var name = System.Text.Encoding.ASCII.GetBytes(application);
        byte[] loop = GifExtension(0xFF, name, [1, 0, 0]);
        Assert.Equal(Gif([loop, Control]), CleanImage.Of(Gif([loop, Control])));
        Assert.Equal(Gif([loop, Control]), CleanImage.Of(Gif([GifExtension(0xFF, name, [1, 0, 0], SecretBytes), Control])));
    }

    [Fact]
    public void A_cut_picture_ends_before_it()
    {
        byte[] second = [.. Control, .. Gif()[19..^1]];
        Assert.Equal(Gif(null, [second]), CleanImage.Of(Gif(null, [second])));
        Assert.Equal(Gif(), CleanImage.Of(Gif(null, [second]).AsSpan(..^3)));
        Assert.Null(CleanImage.Of(Gif().AsSpan(..^3)));
        Assert.Null(CleanImage.Of(Gif().AsSpan(..12)));
    }
}
