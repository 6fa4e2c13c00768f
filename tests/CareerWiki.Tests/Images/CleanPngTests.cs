using CareerWiki.Core.Pages.Images;
using static CareerWiki.Tests.Images.SampleImages;

namespace CareerWiki.Tests.Images;

public sealed class CleanPngTests
{
    public static TheoryData<string, byte[]> Beside => new()
    {
        { "text", Chunk("tEXt", [.. "Author\0"u8, .. SecretBytes]) },
        { "deflated text", Chunk("zTXt", [.. "mxfile\0\0"u8, .. Deflated(SecretBytes)]) },
        { "text in a language", Chunk("iTXt", [.. "XML:com.adobe.xmp\0\0\0\0\0"u8, .. SecretBytes]) },
        { "EXIF", Chunk("eXIf", Exif(1)) },
        { "time", Chunk("tIME", SecretBytes) },
        { "palette with a name", Chunk("sPLT", SecretBytes) },
        { "any other", Chunk("caBX", SecretBytes) },
        { "more than a gamma", Chunk("gAMA", SecretBytes) },
        { "profile that is none", Chunk("iCCP", [.. SecretBytes, 0, 0, .. Deflated(SecretBytes)]) },
        { "profile that is not deflated", Chunk("iCCP", [.. SecretBytes, 0, 0, 1, 2, 3]) },
        { "profile that needs a dictionary", Chunk("iCCP", [.. SecretBytes, 0, 0, 0x78, 0x20, 1, 2, 3, 4, 5, 6]) },
        { "bomb", Chunk("iCCP", [.. SecretBytes, 0, 0, .. Deflated(new byte[1 << 20])]) },
    };

    [Theory]
    [MemberData(nameof(Beside))]
    public void What_lies_beside_the_picture_goes(string what, byte[] chunk)
    {
        Assert.True(Hidden.IsIn(chunk), what);
        Assert.Equal(Png(), CleanImage.Of(Png([chunk])));
        Assert.Equal(Png(), CleanImage.Of(Png(null, [chunk])));
    }

    [Fact]
    public void What_lies_behind_the_end_goes() => Assert.Equal(Png(), CleanImage.Of([.. Png(), .. SecretBytes, .. Png([Chunk("tEXt", SecretBytes)])]));

    [Fact]
    public void What_pixels_need_stays()
    {
        var moving = Png(
            [Chunk("gAMA", [0, 0, 0xB1, 0x8F]), Chunk("sRGB", [0]), Chunk("pHYs", new byte[9]), Chunk("tRNS", new byte[6]), Chunk("acTL", [0, 0, 0, 2, 0, 0, 0, 0]), Chunk("fcTL", new byte[26])],
            [Chunk("fcTL", new byte[26]), Chunk("fdAT", new byte[99])]);
        Assert.Equal(moving, CleanImage.Of(moving));
    }

    [Fact]
    public void The_way_it_is_turned_stays_and_nothing_else_of_exif()
    {
        var clean = CleanImage.Of(Png([Chunk("eXIf", Exif(6)), Chunk("eXIf", Exif(3))]))!;
        Assert.Equal(Png([Chunk("eXIf", Orientation.Tiff(6))]), clean);
        Assert.Equal((4, 8), ImageSize.Of(clean));
        // Browsers read it before the pixels only.
        Assert.Equal(Png(), CleanImage.Of(Png(null, [Chunk("eXIf", Exif(6))])));
    }

    [Fact]
    public void Colours_stay_without_their_words()
    {
        var clean = CleanImage.Of(Png([ProfileChunk()]))!;
        Assert.False(Hidden.IsIn(clean));
        Assert.True(clean.AsSpan().IndexOf("rTRC"u8) > 0);
        Assert.Equal(clean, CleanImage.Of(Png([ProfileChunk(), ProfileChunk()])));
        Assert.Equal(clean, CleanImage.Of(clean));
    }

    [Fact]
    public void The_end_is_written_where_it_is_missing()
    {
        Assert.Equal(Png(), CleanImage.Of(Png().AsSpan(..^12)));
        Assert.Equal(Png(), CleanImage.Of([.. Png()[..^12], 0xFF, 0, 0, 0, .. "IDAT"u8, 1, 2, 3]));
        Assert.EndsWith("0000000049454E44AE426082", Convert.ToHexString(Png()), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_pixels_there_is_no_picture()
    {
        Assert.Null(CleanImage.Of(Png().AsSpan(..40)));
        Assert.Null(CleanImage.Of(Png().AsSpan(..8)));
        Assert.Null(CleanImage.Of(Png([Chunk("CgBI", [1, 2, 3, 4])])));
    }
}
