using CareerWiki.Core.Pages.Images;
using static CareerWiki.Tests.Images.SampleImages;

namespace CareerWiki.Tests.Images;

public sealed class CleanAvifTests
{
    [Fact]
    public void Only_names_are_overwritten()
    {
        var clean = CleanImage.Of(Avif())!;
        Assert.Equal(Avif().Length, clean.Length);
        Assert.Equal("libavifColor".Length, clean.Zip(Avif()).Count(pair => pair.First != pair.Second));
        Assert.Equal(clean, CleanImage.Of(clean));
    }

    [Theory]
    [InlineData("Exif")]
    [InlineData("mime")]
    [InlineData("uri ")]
    public void One_with_other_items_is_kept_back(string type) => Assert.Null(CleanImage.Of(Changed("av01Color"u8, [.. System.Text.Encoding.ASCII.GetBytes(type), .. "Color"u8])));

    [Theory]
    [InlineData("uuid")]
    [InlineData("moov")]
    [InlineData("mpvd")]
    public void One_with_other_boxes_is_kept_back(string type) =>
        Assert.Null(CleanImage.Of([.. Avif(), 0, 0, 0, (byte)(8 + Secret.Length), .. System.Text.Encoding.ASCII.GetBytes(type), .. SecretBytes]));

    [Fact]
    public void A_gap_is_overwritten()
    {
        byte[] free = [0, 0, 0, (byte)(8 + Secret.Length), .. "free"u8];
        Assert.Equal([.. CleanImage.Of(Avif())!, .. free, .. new byte[Secret.Length]], CleanImage.Of([.. Avif(), .. free, .. SecretBytes])!);
    }

    [Fact]
    public void A_property_that_describes_keeps_it_back() => Assert.Null(CleanImage.Of(Changed("pixi"u8, "udes"u8.ToArray())));

    [Fact]
    public void What_lies_behind_the_last_box_keeps_it_back() => Assert.Null(CleanImage.Of([.. Avif(), .. SecretBytes]));

    private static byte[] Changed(ReadOnlySpan<byte> from, byte[] to)
    {
        var image = Avif();
        to.CopyTo(image, image.AsSpan().IndexOf(from));
        return image;
    }
}
