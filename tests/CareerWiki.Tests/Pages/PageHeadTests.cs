using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CareerWiki.Tests.Support;
using CareerWiki.Theme;
using CareerWiki.Theme.Words;

namespace CareerWiki.Tests.Pages;

/// <summary>What browsers, search engines and chats read of the pages of a built site.</summary>
public sealed class PageHeadTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public PageHeadTests()
    {
        _folder.Write("in/notes/a.md", "---\nvisibility: public\ndescription: 글의 <설명>\n---\n# 가");
        _folder.Write("in/notes/b.md", "---\nvisibility: public\n---\n# 나");
        _folder.Write("in/prep/acme.md", "---\nvisibility: public\n---\n# Acme 면접 준비\n\n## 예상 질문\n\n- 왜인가요?");
        _folder.Write("in/essays/acme.md", "---\nvisibility: public\n---\n# Acme 자기소개서\n\n## 지원동기 (500자)\n\n답");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_description_is_that_of_the_document_else_of_the_site_else_of_the_theme()
    {
        Build("-s", "SiteDescription=사이트의 설명");
        Assert.Equal("글의 <설명>", Meta("notes/a/index.html", "description"));
        Assert.Equal("글의 <설명>", Meta("notes/a/index.html", "og:description"));
        Assert.Equal("사이트의 설명", Meta("notes/b/index.html", "description"));
        Assert.Equal("사이트의 설명", Meta("index.html", "description"));
        Build();
        Assert.Equal(SiteWords.In("ko").SiteDescription, Meta("notes/b/index.html", "description"));
    }

    [Theory]
    [InlineData("public", "Host=hong.example LinkRoot=/wiki", "https://hong.example/wiki/notes/a/")]
    [InlineData("public", "LinkRoot=/wiki", null)]
    [InlineData("private", "Host=hong.example LinkRoot=/wiki", null)]
    public void Only_a_public_page_on_a_host_has_a_canonical_address(string profile, string settings, string? address)
    {
        Build(["--profile", profile, .. settings.Split(' ').SelectMany(setting => new[] { "-s", setting })]);
        Assert.Equal(address, Head("notes/a/index.html").QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
        Assert.Equal(address, Meta("notes/a/index.html", "og:url"));
        Assert.Null(Head("404.html").QuerySelector("link[rel=canonical]"));
        Assert.Null(Meta("404.html", "og:url"));
    }

    [Theory]
    [InlineData("public", "--running-title: \"Acme 자기소개서\"")]
    [InlineData("private", "--running-title: \"Acme 자기소개서\"; --running-notice: \"비공개\"")]
    public void Paper_has_the_title_in_its_margin_and_says_what_is_private(string profile, string style)
    {
        Build("--profile", profile);
        Assert.Equal(style, Head("essays/acme/index.html").ParentElement!.GetAttribute("style"));
    }

    [Fact]
    public void A_public_page_introduces_itself_to_chats()
    {
        Build("-s", "SiteTitle=홍길동의 위키");
        Assert.Equal("article", Meta("notes/a/index.html", "og:type"));
        Assert.Equal("website", Meta("index.html", "og:type"));
        Assert.Equal("가 · 홍길동의 위키", Meta("notes/a/index.html", "og:title"));
        Assert.Equal("홍길동의 위키", Meta("index.html", "og:title"));
        Assert.Equal("홍길동의 위키", Meta("notes/a/index.html", "og:site_name"));
        Assert.Equal("ko_KR", Meta("notes/a/index.html", "og:locale"));
        Assert.Equal("summary", Meta("notes/a/index.html", "twitter:card"));
        Assert.Null(Meta("notes/a/index.html", "robots"));
        Assert.Equal("noindex", Meta("search/index.html", "robots"));
    }

    [Fact]
    public void A_private_page_tells_strangers_nothing()
    {
        Build("--profile", "private", "-s", "Host=hong.example");
        Assert.Equal("noindex, nofollow", Meta("notes/a/index.html", "robots"));
        Assert.Empty(Head("notes/a/index.html").QuerySelectorAll("[property^='og:'], [name^='twitter:']"));
    }

    [Theory]
    [InlineData("index.html", "", "assets/")]
    [InlineData("notes/index.html", "", "../assets/")]
    [InlineData("notes/a/index.html", "", "../../assets/")]
    [InlineData("index.html", "LinkHideIndexPages=false", "assets/")]
    [InlineData("notes/index.html", "LinkHideIndexPages=false", "../assets/")]
    [InlineData("notes/a/index.html", "LinkHideIndexPages=false", "../../assets/")]
    [InlineData("404.html", "", "/assets/")]
    [InlineData("404.html", "LinkRoot=/wiki", "/wiki/assets/")]
    [InlineData("404.html", "LinkRoot=/wiki LinkHideIndexPages=false", "/wiki/assets/")]
    public void The_files_of_the_theme_are_found_from_every_page(string page, string settings, string folder)
    {
        Build([.. settings.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(setting => new[] { "-s", setting })]);
        var head = Head(page);
        var files = head.QuerySelectorAll("link[rel=icon], link[rel=stylesheet]").Select(e => e.GetAttribute("href")!)
            .Concat(head.QuerySelectorAll("script[type=module]").Select(e => e.GetAttribute("src")!)).ToList();
        Assert.All(files, file => Assert.StartsWith(folder, file, StringComparison.Ordinal));
        Assert.Superset(new HashSet<string> { "assets/icon.svg", "assets/site.css", "assets/scheme.js", "assets/search.js" }, files.Select(file => "assets/" + file[folder.Length..]).ToHashSet());
        Assert.Empty(files.Select(file => "assets/" + file[folder.Length..]).Except(ThemeAssets.Paths));
        Assert.All(files, file => Assert.True(File.Exists(_folder.Combine("out/assets/" + file[folder.Length..])), file));
    }

    [Theory]
    [InlineData("true", "href=\"/wiki/notes/\"")]
    [InlineData("false", "href=\"/wiki/notes/index.html\"")]
    public void The_404_page_links_as_all_others_do(string hides, string link)
    {
        Build("-s", "LinkRoot=/wiki", "-s", "LinkHideIndexPages=" + hides);
        Assert.Contains(link, File.ReadAllText(_folder.Combine("out/404.html")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("notes/a/index.html", "scheme search toc")]
    [InlineData("prep/acme/index.html", "scheme search toc folds")]
    [InlineData("essays/acme/index.html", "scheme search toc copy")]
    [InlineData("index.html", "scheme search")]
    public void A_page_asks_for_the_scripts_that_it_needs(string page, string scripts)
    {
        Build();
        Assert.Equal(scripts, string.Join(' ', Head(page).QuerySelectorAll("script[type=module]").Select(e => Path.GetFileNameWithoutExtension(e.GetAttribute("src")))));
    }

    [Fact]
    public void The_colours_of_the_browser_are_those_of_the_paper()
    {
        Build();
        var colours = Head("index.html").QuerySelectorAll("meta[name=theme-color]").Select(e => (e.GetAttribute("media"), e.GetAttribute("content")));
        var css = File.ReadAllText(_folder.Combine("out/assets/site.css"));
        Assert.Equal([("(prefers-color-scheme: light)", "#fbfbf9"), ("(prefers-color-scheme: dark)", "#15171b")], colours);
        Assert.Contains("--paper: light-dark(#fbfbf9, #15171b);", css, StringComparison.Ordinal);
    }

    private void Build(params string[] args)
    {
        var result = Cli.Run(["build", "-i", _folder.Combine("in"), "-o", _folder.Combine("out"), .. args]);
        Assert.True(result.Code == 0, result.Error);
    }

    private string? Meta(string page, string name) => Head(page).QuerySelector($"meta[name='{name}'], meta[property='{name}']")?.GetAttribute("content");

    private IElement Head(string page) => new HtmlParser().ParseDocument(File.ReadAllText(_folder.Combine("out/" + page))).Head!;
}
