using CareerWiki.Core.Pages.Images;
using FsCheck;
using FsCheck.Fluent;

namespace CareerWiki.Tests.Images;

/// <summary>What holds for any bytes, and for any image that was cut or changed.</summary>
public sealed class ImageProperties
{
    // In bytes: an end, an orientation; and a profile in a PNG, which is no longer deflated.
    private const int MostAdded = 64 + 512;

    private static Gen<byte[]> Samples => Gen.Elements(SampleImages.All.Append(SampleImages.Svg("<g id='a'><!-- x --><text>b</text></g>")).ToArray());

    private static Gen<byte[]> Cut => from image in Samples from length in Gen.Choose(0, image.Length) select image[..length];

    private static Gen<byte[]> Changed =>
        from image in Samples
        from changes in Gen.ArrayOf(from at in Gen.Choose(0, image.Length - 1) from value in Gen.OneOf(Gen.Choose(0, 255), Gen.Elements(0, 1, 0x7F, 0xFF)) select (at, value))
        select changes.Aggregate((byte[])[.. image], (bytes, change) =>
        {
            bytes[change.at] = (byte)change.value;
            return bytes;
        });

    private static Gen<byte[]> Joined => from start in Samples from length in Gen.Choose(0, 40) from rest in Gen.ArrayOf(Gen.Choose(0, 255)) select (byte[])[.. start[..Math.Min(length, start.Length)], .. rest.Select(value => (byte)value)];

    [Fact]
    public void Samples_are_cleaned() => Assert.All(SampleImages.All, image =>
    {
        Assert.NotNull(CleanImage.Of(image));
        Assert.False(Hidden.IsIn(CleanImage.Of(image)));
    });

    [Fact]
    public void Nothing_throws_and_nothing_grows() => Check(image => Assert.True((CleanImage.Of(image)?.Length ?? 0) <= image.Length + MostAdded));

    [Fact]
    public void To_clean_twice_changes_nothing_more() => Check(image =>
    {
        if (CleanImage.Of(image) is { } clean)
        {
            Assert.Equal(clean, CleanImage.Of(clean));
        }
    });

    [Fact]
    public void Sizes_are_those_of_the_image_as_it_was() => Assert.All(SampleImages.All, image => Assert.Equal(ImageSize.Of(image), ImageSize.Of(CleanImage.Of(image))));

    private static void Check(Action<byte[]> property) =>
        Prop.ForAll(Gen.OneOf(Cut, Changed, Changed, Joined).ToArbitrary(), property).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));
}
