using CareerWiki.Core.Pages.Images;
using static CareerWiki.Tests.Images.SampleImages;

namespace CareerWiki.Tests.Images;

public sealed class CleanBmpTests
{
    [Fact]
    public void What_lies_between_and_behind_goes()
    {
        Assert.Equal(Bmp(), CleanImage.Of([.. Bmp(), .. SecretBytes]));
        Assert.Equal(Bmp(gap: new byte[Secret.Length]), CleanImage.Of(Bmp(gap: SecretBytes)));
    }

    [Fact]
    public void A_path_to_a_profile_goes()
    {
        byte[] image = [.. Bmp(124), .. SecretBytes];
        "KNIL"u8.CopyTo(image.AsSpan(70));
        (image[126], image[130]) = (124 + 16, (byte)Secret.Length);
        var clean = CleanImage.Of(image)!;
        Assert.False(Hidden.IsIn(clean));
        Assert.Equal("BGRs"u8.ToArray(), clean[70..74]);
        Assert.Equal(new byte[12], clean[126..138]);
    }

    [Fact]
    public void Text_that_begins_alike_is_none() => Assert.Equal(ImageFormat.None, ImageFormats.Of("BM 25, a ranking function of search engines"u8));

    [Fact]
    public void A_forged_one_is_none()
    {
        var image = Bmp();
        image[10] = 20;
        Assert.Null(CleanImage.Of(image));
        Assert.Null(CleanImage.Of(Bmp().AsSpan(..30)));
    }
}
