using CareerWiki.Core.Text;

namespace CareerWiki.Tests.Text;

public sealed class NearestNameTests
{
    [Theory]
    [InlineData("SiteTitel", "SiteTitle")]
    [InlineData("sitetitle", "SiteTitle")]
    [InlineData("publc", "public")]
    [InlineData("카카오뱅", "카카오뱅크")]
    [InlineData("something else", null)]
    public void Finds_what_was_meant(string name, string? expected) =>
        Assert.Equal(expected, NearestName.Of(name, ["SiteTitle", "public", "private", "카카오뱅크", "LinkRoot"]));
}
