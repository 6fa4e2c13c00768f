using System.Text;
using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Reading;

public sealed class DecodingTests
{
    private const string Text = "# 면접 준비\r\n\r\n카카오 [링크](없음.md)";

    static DecodingTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("ks_c_5601-1987", false)]
    public void Every_encoding_reads_the_same(string name, bool withMark)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] content = [.. withMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Text)];
        var wiki = TestWiki.OfBytes(("a.md", content));
        Assert.Equal("면접 준비", wiki.Site.Documents[0].Title);
        Assert.Contains("CW3001 a.md:3:5", wiki.Problems);
        Assert.Equal(name == "ks_c_5601-1987", wiki.Problems.Contains("CW1005 a.md"));
    }

    [Fact]
    public void Bytes_that_are_no_text_are_listed_with_a_reason()
    {
        var noise = new byte[4096];
        new Random(1).NextBytes(noise);
        var wiki = TestWiki.OfBytes(("noise.md", noise), ("fine.md", "# Fine"u8.ToArray()));
        Assert.Equal(["CW1003 noise.md"], wiki.Problems);
        Assert.Equal(2, wiki.Site.Documents.Length);
        Assert.Contains("읽지 못했습니다", wiki.Page("/noise/"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_few_broken_bytes_are_shown_and_named()
    {
        byte[] content = [.. Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("가나다라마바사\n", 20)) + "끝"), 0xE3, 0x80];
        var wiki = TestWiki.OfBytes(("a.md", content));
        Assert.Equal(["CW1004 a.md:21:2"], wiki.Problems);
    }

    [Fact]
    public void An_empty_file_is_a_page()
    {
        var wiki = TestWiki.Of(("empty.md", ""));
        Assert.Empty(wiki.Problems);
        Assert.Contains("<h1>empty</h1>", wiki.Page("/empty/"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_huge_file_is_listed_and_not_read()
    {
        var file = new Core.Documents.SourceFile(Core.Text.ContentPath.Parse("big.md"), 50L * 1024 * 1024, "1", _ => throw new InvalidOperationException("read"));
        var draft = new Core.Pipelines.Draft(file, new Core.Documents.Document { Path = file.Path, Source = Core.Text.SourceText.From("") });
        var document = new Core.Reading.DecodeText().Process(draft).Document;
        Assert.Equal(["CW1001 big.md"], TestWiki.ProblemsOf(document));
        Assert.NotNull(document.Unread);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_listed_with_the_reason()
    {
        var file = new Core.Documents.SourceFile(Core.Text.ContentPath.Parse("locked.md"), 10, "1", _ => new Core.Documents.FileContent(default, "you have no permission to read it"));
        var draft = new Core.Pipelines.Draft(file, new Core.Documents.Document { Path = file.Path, Source = Core.Text.SourceText.From("") });
        var document = new Core.Reading.DecodeText().Process(draft).Document;
        Assert.Equal(["CW1002 locked.md"], TestWiki.ProblemsOf(document));
        Assert.Contains("no permission", document.Unread, StringComparison.Ordinal);
    }
}
