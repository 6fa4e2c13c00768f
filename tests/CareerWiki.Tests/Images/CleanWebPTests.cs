using System.Buffers.Binary;
using CareerWiki.Core.Pages.Images;
using static CareerWiki.Tests.Images.SampleImages;

namespace CareerWiki.Tests.Images;

public sealed class CleanWebPTests
{
    [Fact]
    public void What_lies_beside_the_picture_goes()
    {
        var clean = CleanImage.Of([.. WebP(("EXIF", Exif(6)), ("XMP ", SecretBytes), ("ABCD", SecretBytes), ("VP8 ", SecretBytes)), .. SecretBytes])!;
        Assert.False(Hidden.IsIn(clean));
        Assert.Equal(CleanImage.Of(WebP()), clean);
        Assert.Equal(clean.Length - 8, BinaryPrimitives.ReadInt32LittleEndian(clean.AsSpan(4)));
        // Of the flags only that of the profile.
        Assert.Equal(0x20, clean[20]);
        Assert.Equal((8, 4), ImageSize.Of(clean));
        Assert.Equal(clean, CleanImage.Of(clean));
    }

    [Fact]
    public void Frames_are_cleaned_within()
    {
        var clean = CleanImage.Of(MovingWebP())!;
        Assert.False(Hidden.IsIn(clean));
        Assert.Equal(2, Count(clean, "ANMF"u8));
        Assert.Equal(2, Count(clean, "VP8 "u8));
        Assert.Equal(0x02, clean[20]);
    }

    [Fact]
    public void A_plain_one_is_its_bitmap_alone()
    {
        var image = Convert.FromBase64String("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
        Assert.Equal(image, CleanImage.Of([.. image, .. SecretBytes]));
        Assert.Null(CleanImage.Of(image.AsSpan(..^4)));
        Assert.Null(CleanImage.Of(image.AsSpan(..12)));
        Assert.Null(CleanImage.Of([.. "RIFF"u8, 0, 0, 0, 0, .. "WEBP"u8]));
    }

    private static int Count(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> name) => bytes.Count(name);
}
