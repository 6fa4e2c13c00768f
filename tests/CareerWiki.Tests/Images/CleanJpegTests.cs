using CareerWiki.Core.Pages.Images;
using static CareerWiki.Tests.Images.SampleImages;

namespace CareerWiki.Tests.Images;

public sealed class CleanJpegTests
{
    public static TheoryData<string, byte[]> Beside => new()
    {
        { "EXIF", ExifSegment(1) },
        { "XMP", Segment(0xE1, [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. SecretBytes]) },
        { "IPTC", Segment(0xED, [.. "Photoshop 3.0\0"u8, .. SecretBytes]) },
        { "comment", Segment(0xFE, SecretBytes) },
        { "several pictures", Segment(0xE2, [.. "MPF\0"u8, .. SecretBytes]) },
        { "preview", Segment(0xE0, [.. "JFXX\0"u8, 0x10, .. Jpeg(), .. SecretBytes]) },
        { "any other", Segment(0xEB, SecretBytes) },
        { "padded", [0xFF, 0xFF, .. Segment(0xFE, SecretBytes)] },
    };

    [Theory]
    [MemberData(nameof(Beside))]
    public void What_lies_beside_the_picture_goes(string what, byte[] segment)
    {
        Assert.True(Hidden.IsIn(segment), what);
        Assert.Equal(Jpeg(), CleanImage.Of(Jpeg(segment)));
    }

    [Fact]
    public void What_lies_behind_the_end_goes() => Assert.Equal(Jpeg(), CleanImage.Of([.. Jpeg(), .. SecretBytes, .. Jpeg(Segment(0xFE, SecretBytes))]));

    [Fact]
    public void A_preview_in_the_first_header_goes()
    {
        byte[] image = [0xFF, 0xD8, .. Segment(0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 2, 2, .. SecretBytes, 0]), .. Jpeg()[20..]];
        Assert.Equal(Jpeg(), CleanImage.Of(image));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(6)]
    [InlineData(8)]
    public void The_way_it_is_turned_stays_and_nothing_else_of_exif(int orientation)
    {
        var clean = CleanImage.Of(Jpeg(ExifSegment(orientation)))!;
        Assert.False(Hidden.IsIn(clean));
        Assert.Equal(36, clean.Length - Jpeg().Length);
        Assert.Equal(orientation, Orientation.Of(clean.AsSpan(30)));
        Assert.Equal(orientation > 4 ? (4, 8) : (8, 4), ImageSize.Of(clean));
        Assert.Equal(clean, CleanImage.Of(clean));
    }

    [Fact]
    public void Colours_stay_without_their_words()
    {
        byte[] adobe = Segment(0xEE, [.. "Adobe"u8, 0, 100, 0, 0, 0, 0, 1]);
        var clean = CleanImage.Of(Jpeg(ProfileSegment(2, 2, 200..), ProfileSegment(1, 2, ..200), adobe))!;
        Assert.False(Hidden.IsIn(clean));
        Assert.True(clean.AsSpan().IndexOf(adobe) > 0);
        Assert.True(clean.AsSpan().IndexOf("ICC_PROFILE\0\u0001\u0001"u8) > 0);
        Assert.True(clean.AsSpan().IndexOf("rTRC"u8) > 0);
        Assert.Equal(clean, CleanImage.Of(clean));
    }

    [Fact]
    public void Several_scans_and_restarts_stay()
    {
        byte[] scan = [.. Segment(0xDA, [1, 1, 0, 0, 63, 0]), 0x12, 0xFF, 0, 0x34, 0xFF, 0xD0, 0x56];
        byte[] image = [.. Jpeg()[..^2], .. scan, .. scan, 0xFF, 0xD9];
        Assert.Equal(image, CleanImage.Of([.. Jpeg()[..^2], .. scan, .. Segment(0xFE, SecretBytes), .. scan, 0xFF, 0xD9]));
    }

    [Fact]
    public void A_scan_that_is_cut_is_closed() => Assert.Equal([.. Jpeg()[..^6], 0xFF, 0xD9], CleanImage.Of(Jpeg().AsSpan(..^6)));

    [Theory]
    [InlineData("FFD8FF")]
    [InlineData("FFD8FFD9")]
    [InlineData("FFD8FFE1FFFF457869660000")]
    [InlineData("FFD8FFE10001FFDA0002")]
    public void Without_a_scan_there_is_no_picture(string hex) => Assert.Null(CleanImage.Of(Convert.FromHexString(hex)));
}
