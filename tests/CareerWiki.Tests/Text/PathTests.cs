using CareerWiki.Core.Text;

namespace CareerWiki.Tests.Text;

public sealed class PathTests
{
    [Theory]
    [InlineData("a/b.md", "./c.md", "a/c.md")]
    [InlineData("a/b.md", "../c.md", "c.md")]
    [InlineData("a/b.md", "/c/d.md", "c/d.md")]
    [InlineData("a/b.md", "../../c.md", null)]
    [InlineData("a/b/c.md", "../../d", "d")]
    public void Relative_paths_resolve_within_the_input(string from, string relative, string? expected) =>
        Assert.Equal(expected, ContentPath.Parse(from).Resolve(relative)?.Value);

    [Fact]
    public void Decomposed_names_are_the_same_path() =>
        Assert.Equal(ContentPath.Parse("한글.md"), ContentPath.Parse("한글.md".Normalize(System.Text.NormalizationForm.FormD)));

    [Theory]
    [InlineData("roadmap/2026.md", "/roadmap/2026/")]
    [InlineData("index.md", "/")]
    [InlineData("prep/index.md", "/prep/")]
    [InlineData("Design Pattern/My Note.md", "/design-pattern/my-note/")]
    [InlineData("notes/C#.md", "/notes/c-sharp/")]
    [InlineData("회사/네이버.md", "/회사/네이버/")]
    public void A_page_lies_where_its_file_does(string path, string url) => Assert.Equal(url, PageUrl.Of(ContentPath.Parse(path)).Value);

    [Theory]
    [InlineData("/", "/", null, "./")]
    [InlineData("/a/b/", "/a/c/", null, "../c/")]
    [InlineData("/a/", "/", null, "../")]
    [InlineData("/", "/a/b/", "x y", "a/b/#x%20y")]
    [InlineData("/a/", "/a/", "x", "#x")]
    [InlineData("/404.html", "/a/", null, "a/")]
    [InlineData("/a/", "/회사/", null, "../%ED%9A%8C%EC%82%AC/")]
    public void Links_between_pages_are_relative(string from, string to, string? fragment, string href) =>
        Assert.Equal(href, Url(from).HrefTo(Url(to), fragment));

    private static PageUrl Url(string value) => value.EndsWith('/') ? PageUrl.Folder(value.Split('/', StringSplitOptions.RemoveEmptyEntries)) : PageUrl.File(value[1..]);
}
