using System.Text;
using AngleSharp.Html.Parser;
using CareerWiki.Career.Print;
using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Print;

public sealed class BookSliceTests
{
    private static readonly (string, string)[] Files =
    [
        ("prep/kakao.md", $"# Interview Prep: Kakao – Backend\n\n## Overview\n\nRedis {Long(3000)}"),
        ("prep/line.md", $"# Interview Prep: LINE – Server\n\n## Overview\n\nKafka {Long(3000)}"),
        ("notes/one.md", "# 하나\n\n글"),
        ("notes/two.md", $"# 둘\n\n{Long(9000)}"),
        ("notes/three.md", "# 셋\n\n글"),
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(4_500)]
    [InlineData(12_000)]
    [InlineData(1_000_000)]
    public void Slices_have_all_that_the_book_has_in_its_order(int most)
    {
        var book = Book();
        var slices = BookSlices.Of(book, most);
        Assert.Equal(most == 1_000_000, slices.Length == 1);
        Assert.Equal(book.Parts.SelectMany(part => part.Chapters), slices.SelectMany(slice => slice.Parts).SelectMany(part => part.Chapters));
        Assert.Equal(book.Parts.Select(part => part.Kind), slices.SelectMany(slice => slice.Parts).Select(part => part.Kind).Where(kind => kind is not null));
        Assert.Equal(book.Names, slices.SelectMany(slice => slice.Names));
        Assert.Equal(0, slices.Select((slice, i) => slice.HasFront ? i : -1).Single(i => i >= 0));
        Assert.Single(slices, slice => slice.HasTail);
        Assert.All(slices, slice => Assert.True(slice.HasFront || slice.Parts.Length > 0 || slice.Names.Length > 0));
    }

    [Fact]
    public void Slices_are_as_full_as_they_may_be() =>
        Assert.Equal([0, 1, 1, 1, 1, 1, 0, 0], BookSlices.Of(Book(), 1).Select(slice => slice.Parts.Sum(part => part.Chapters.Length)));

    [Fact]
    public void Short_documents_share_a_slice() =>
        Assert.Equal([0, 4, 1, 0], BookSlices.Of(Book(), 14_000).Select(slice => slice.Parts.Sum(part => part.Chapters.Length)));

    [Fact]
    public void A_slice_shows_its_own_and_the_contents_tell_of_all()
    {
        var wiki = TestWiki.Of(Files);
        var book = wiki.Unrendered("/print/wiki/");
        var pages = BookSlices.Of(Book(), 1).Select(slice => book with { Page = book.Page with { Model = () => Book() with { Slice = slice } } })
            .Select(page => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(page.Render()))).ToList();
        var whole = new HtmlParser().ParseDocument(wiki.Page("/print/wiki/"));
        Assert.Equal(whole.QuerySelector(".book-contents")!.OuterHtml, pages[0].QuerySelector(".book-contents")!.OuterHtml);
        Assert.All(pages.Skip(1), page => Assert.Null(page.QuerySelector(".cover, .book-contents")));
        Assert.Equal(whole.QuerySelectorAll(".book article, .book-part, .book-index").Select(e => e.OuterHtml), pages.SelectMany(page => page.QuerySelectorAll(".book article, .book-part, .book-index")).Select(e => e.OuterHtml));
    }

    private static BookPage Book() => (BookPage)TestWiki.Of(Files).Unrendered("/print/wiki/").Page.Model();

    private static string Long(int length) => new('x', length);
}
