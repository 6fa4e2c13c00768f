using System.Text;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Pages;
using CareerWiki.Core.Pages.Images;
using CareerWiki.Core.Pipelines;
using CareerWiki.Core.Text;
using CareerWiki.Rendering;
using CareerWiki.Tests.Support;
using static CareerWiki.Tests.Images.SampleImages;

namespace CareerWiki.Tests.Images;

public sealed class PublishedFileTests
{
    [Theory]
    [InlineData("photo.jpg")]
    [InlineData("photo.png")]
    [InlineData("photo.dat")]
    [InlineData("photo")]
    public void An_image_is_known_by_its_bytes(string name) => Assert.Equal(Jpeg(), Copied(name, Jpeg(ExifSegment(1))));

    [Theory]
    [InlineData("a.txt", "GIF is a format")]
    [InlineData("a.pdf", "%PDF-1.7 HiddenOwner")]
    [InlineData("a.html", "<!doctype html><svg/>")]
    [InlineData("a.drawio", "<mxfile><svg/></mxfile>")]
    [InlineData("a.txt", "")]
    [InlineData("a.mp4", "\0\0\0 ftypisom")]
    public void Any_other_file_goes_out_as_it_is(string name, string content) => Assert.Equal(content, Encoding.UTF8.GetString(Copied(name, Encoding.UTF8.GetBytes(content))));

    [Theory]
    [InlineData("49492A0008000000")]
    [InlineData("4D4D002A00000008")]
    [InlineData("0000001866747970686569630000000068656963")]
    [InlineData("0000001866747970617669730000000061766973")]
    [InlineData("000000186674797063727820")]
    [InlineData("0000000C4A584C200D0A870A")]
    [InlineData("384250530001")]
    public void A_format_that_is_kept_back_is_empty_by_whatever_name(string hex)
    {
        Assert.Empty(Copied("photo.jpg", Convert.FromHexString(hex)));
        Assert.Empty(Copied("photo.dat", Convert.FromHexString(hex)));
    }

    [Theory]
    [InlineData("a.png")]
    [InlineData("a.JPG")]
    [InlineData("a.svg")]
    [InlineData("a.heic")]
    public void What_calls_itself_an_image_and_is_none_is_empty(string name)
    {
        Assert.Null(PublishedFile.Of(ContentPath.Parse(name), SecretBytes));
        Assert.Empty(Copied(name, SecretBytes));
    }

    [Fact]
    public void An_image_within_its_address_is_cleaned_as_well()
    {
        var page = TestWiki.Of(("note.md", $"![photo](data:image/jpeg;base64,{Convert.ToBase64String(Jpeg(ExifSegment(1)))}) ![other](data:image/png;base64,{Convert.ToBase64String(SecretBytes)})")).Page("/note/");
        Assert.Contains($"<img src=\"data:image/jpeg;base64,{Convert.ToBase64String(Jpeg())}\" alt=\"photo\"", page.Replace("&#x2B;", "+", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("<span class=\"no-link\">other</span>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_files_tell_what_they_may_hold()
    {
        Assert.NotNull(HiddenData.In(ContentPath.Parse("cv.PDF")));
        Assert.NotNull(HiddenData.In(ContentPath.Parse("cv.hwp")));
        Assert.Null(HiddenData.In(ContentPath.Parse("a.png")));
        Assert.Null(HiddenData.In(ContentPath.Parse("a.txt")));
    }

    private static byte[] Copied(string name, byte[] bytes) => new CopyAsset().Render(new Page(PageUrl.File(name), () => new AssetPage(SourceFile.Of(name, bytes))))!;
}
