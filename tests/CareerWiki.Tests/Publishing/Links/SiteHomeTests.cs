namespace CareerWiki.Tests.Publishing.Links;

/// <summary>Links that depend on where a site is hosted.</summary>
public sealed class SiteHomeTests
{
    [Theory]
    [InlineData("/wiki/notes/#start", "/wiki/", null)]
    [InlineData("/wiki", "/wiki", null)]
    [InlineData("/wiki/none/", "/wiki", "CW7001")]
    [InlineData("/wiki/none/notes/", "/wiki", "CW7001")]
    [InlineData("/notes/", "/wiki", "CW7009")]
    [InlineData("/wikis/", "/wiki", "CW7009")]
    [InlineData("/", "/wiki", "CW7009")]
    [InlineData("/wiki/../notes/", "/wiki", "CW7008")]
    [InlineData("/wiki/notes/", "", "CW7009")]
    [InlineData("/none/none/", "", "CW7001")]
    [InlineData("/위키/notes/", "/위키", null)]
    [InlineData("/%EC%9C%84%ED%82%A4/notes/", "/위키", null)]
    [InlineData("/위키/notes/", "/%EC%9C%84%ED%82%A4", null)]
    [InlineData("/a/b/notes/", "/a/b", null)]
    [InlineData("/a/notes/", "/a/b", "CW7009")]
    // A relative link must not know what the site lies below.
    [InlineData("../wiki/notes/", "/wiki", "CW7008")]
    public void Links_from_the_root_of_the_host(string link, string linkRoot, string? code) =>
        Assert.Equal(code is null ? [] : [code], FinishedSite.Check("index.html", $"<a href='{link}'></a>", linkRoot: linkRoot).Problems.Select(p => p.Code));

    [Theory]
    [InlineData("https://hong.example/wiki/notes/", null, 0)]
    [InlineData("http://HONG.example:80/wiki/notes/", null, 0)]
    [InlineData("//hong.example/wiki", null, 0)]
    [InlineData("https://hong.example/wiki/none/", "CW7001", 0)]
    [InlineData("https://hong.example/wiki/notes/#none", "CW7005", 0)]
    // Another site of the same host.
    [InlineData("https://hong.example/none/", null, 1)]
    [InlineData("https://hong.example", null, 1)]
    [InlineData("https://hong.example.org/wiki/none/", null, 1)]
    [InlineData("https://hong.example:8080/wiki/none/", null, 1)]
    public void Links_with_a_host(string link, string? code, int elsewhere)
    {
        var report = FinishedSite.Check("prep/a/index.html", $"<a href='{link}'></a>", "https://hong.example", "/wiki");
        Assert.Equal(code is null ? [] : [code], report.Problems.Select(p => p.Code));
        Assert.Equal(elsewhere, report.Elsewhere);
    }

    [Theory]
    [InlineData("<link rel=canonical href='https://hong.example/wiki/none/'>")]
    [InlineData("<meta property='og:url' content='https://hong.example/wiki/none/'>")]
    public void What_a_page_says_of_its_address_is_checked(string html)
    {
        Assert.Equal("CW7001", FinishedSite.Check("index.html", html, "https://hong.example", "/wiki").Problem().Code);
        Assert.Empty(FinishedSite.Check("index.html", html.Replace("none/", "", StringComparison.Ordinal), "https://hong.example", "/wiki").Codes());
    }

    [Theory]
    [InlineData("/wiki/notes/", null)]
    [InlineData("https://hong.example/wiki/notes/", null)]
    [InlineData("#here", null)]
    [InlineData("?q=1", null)]
    [InlineData("notes/", "CW7011")]
    [InlineData("./", "CW7011")]
    [InlineData("/notes/", "CW7009")]
    public void A_page_that_is_shown_at_any_address_has_no_relative_links(string link, string? code)
    {
        var page = $"<p id=here><a href='{link}'></a>";
        Assert.Equal(code is null ? [] : [code], FinishedSite.Check("404.html", page, "https://hong.example", "/wiki").Problems.Select(p => p.Code));
        Assert.Empty(FinishedSite.Check("404.html", "<base href='/wiki/'><a href='notes/'></a>", "https://hong.example", "/wiki").Codes());
        Assert.Empty(FinishedSite.Check("notes/404.html", "<a href='../notes/'></a>").Codes());
    }

    [Fact]
    public void A_site_that_was_built_for_a_folder_says_which() =>
        Assert.Equal("Set LinkRoot=/wiki if it is to lie there.", FinishedSite.Check("404.html", "<a href='/wiki/notes/'></a>").Problem().Suggestion);
}
