using CareerWiki.Core.Text;

namespace CareerWiki.Tests.Text;

public sealed class LinkTextTests
{
    [Theory]
    [InlineData("https://example.com/a", "https://example.com/a")]
    [InlineData("example.com", "https://example.com/")]
    [InlineData("HTTP://Example.com/", "http://example.com")]
    [InlineData("hong@example.com", "mailto:hong@example.com")]
    [InlineData("https://example.com/홍길동", "https://example.com/%ED%99%8D%EA%B8%B8%EB%8F%99")]
    public void A_text_may_be_the_address_itself(string text, string href) => Assert.True(LinkText.IsAddress(text, href));

    [Theory]
    [InlineData("Example", "https://example.com")]
    [InlineData("example.com", "https://example.com/other")]
    [InlineData("com", "https://example.com")]
    [InlineData("", "https://example.com")]
    public void Other_texts_leave_the_address_to_be_told(string text, string href) => Assert.False(LinkText.IsAddress(text, href));
}
