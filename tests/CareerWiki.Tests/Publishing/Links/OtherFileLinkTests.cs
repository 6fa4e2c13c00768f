using CareerWiki.Publish.Links;

namespace CareerWiki.Tests.Publishing.Links;

/// <summary>Links in files that are no pages.</summary>
public sealed class OtherFileLinkTests
{
    private static readonly SiteHome Home = new("https://hong.example", "/wiki");

    [Theory]
    [InlineData("@import 'site.css'; @import url(site.css);", "@import \"none.css\";")]
    [InlineData("a { background: url(../img/한글\\ 1.png), url(\"../img/한글 1.png\"), URL( '../files/cv.pdf' ) }", "a { background: url(img/none.png) }")]
    [InlineData("/* url(none.png) */ a::before { content: 'url(none.png)' }", "/* x */ a { b: url('none.png') }")]
    [InlineData("@namespace url(none); a { b: url(data:x), url(#a), url(https://x.example/y) }", "a { b: url(data:x) url(../none#a) }")]
    [InlineData("a { b: url(../\\66 iles/cv.pdf) }", "a { b: url(../\\67 iles/cv.pdf) }")]
    public void Style_sheets(string fine, string broken) => Compare("assets/own.css", fine, "CW7001", broken);

    [Theory]
    [InlineData("import { a,\n  b } from './copy.js';", "CW7001", "import { a,\n  b } from './none.js';")]
    [InlineData("import './copy.js'; import a from '../assets/copy.js'", "CW7001", "import './copy.js';import './none.js'")]
    [InlineData("export { a } from './copy.js'; export const b = 'x';", "CW7001", "export * from \"./none.js\";")]
    [InlineData("run(import('./copy.js'))", "CW7001", "run(import(\n'./none.js'))")]
    [InlineData("new URL('..', import.meta.url); new URL('none.js', root)", "CW7002", "new URL('../img/', import.meta.url)")]
    [InlineData("new URL('site.css', import.meta.url)", "CW7001", "new  URL( 'none.css' , import.meta.url )")]
    [InlineData("// import './none.js'\n/* import('./none.js') */ f(`\nimport './none.js'`)", "CW7001", "f('//'); import('./none.js')")]
    [InlineData("f('import x'); const important = './none.js'", "CW7013", "import x from 'lodash'")]
    [InlineData("import 'https://x.example/y.js'", "CW7001", "import '/none.js'")]
    public void Modules(string fine, string code, string broken)
    {
        Compare("assets/own.js", fine, code, broken, new SiteHome(null, ""));
        Compare("assets/own.mjs", fine, code, broken, new SiteHome(null, ""));
    }

    [Theory]
    [InlineData("https://hong.example/wiki/", "CW7001", "https://hong.example/wiki/none/")]
    [InlineData("https://hong.example/wiki/%EB%A9%B4%EC%A0%91/", "CW7014", "https://hong.example/notes/")]
    [InlineData("https://hong.example/wiki/notes/", "CW7014", "https://other.example/wiki/notes/")]
    [InlineData("\n https://hong.example/wiki/notes/ ", "CW7014", "/wiki/notes/")]
    public void Site_maps(string fine, string code, string broken) =>
        Compare("sitemap.xml", $"<urlset><url><loc>{fine}</loc><lastmod>none</lastmod></url></urlset>", code, $"<urlset><url><loc>{broken}</loc></url></urlset>");

    [Fact]
    public void Without_a_known_host_the_site_map_is_one_of_another_host() =>
        Assert.Equal(1, FinishedSite.Check(new SiteHome(null, ""), ("sitemap.xml", "<urlset><url><loc>https://hong.example/none/</loc></url></urlset>")).Elsewhere);

    [Fact]
    public void Feeds() => Compare(
        "feed.xml",
        "<feed xmlns='http://www.w3.org/2005/Atom'><link rel='self' href='https://hong.example/wiki/feed.xml'/><id>none</id></feed>",
        "CW7001",
        "<feed xmlns='http://www.w3.org/2005/Atom'><entry>\n <link href='https://hong.example/wiki/none/'/></entry></feed>");

    [Theory]
    [InlineData("[\"N\",\"notes/\",0,[],[\"1\",\"start\",\"2\",\"가나\"]]", "CW7005", "[\"N\",\"notes/\",0,[],[\"1\",\"start\",\"2\",\"가\"]]")]
    [InlineData("[\"N\",\"면접/\",0],[\"N\",\"notes/index.html\",0,[\"x\"]]", "CW7001", "[\"N\",\"%EB%A9%B4%EC%A0%91/\",0]")]
    [InlineData("", "CW7015", "[\"N\"]")]
    public void Search_indexes(string fine, string code, string broken) => Compare("search.json", $"{{\"words\":{{}},\"pages\":[{fine}]}}", code, $"{{\"pages\":[{broken}]}}");

    [Fact]
    public void Robots() => Compare("robots.txt", "User-agent: *\nAllow: /\nsitemap: https://hong.example/wiki/notes/\n", "CW7001", "User-agent: *\n\nSitemap: https://hong.example/wiki/none.xml\n");

    [Theory]
    [InlineData("sitemap.xml", "<urlset>")]
    [InlineData("feed.xml", "")]
    [InlineData("search.json", "{}")]
    [InlineData("search.json", "[")]
    public void A_file_that_is_not_what_its_name_says_is_reported(string path, string text) => Assert.Equal("CW7015", FinishedSite.Check(Home, (path, text)).Problem().Code);

    [Fact]
    public void Places_are_those_in_the_file()
    {
        Assert.Equal(["CW7001 a.css:2:9"], FinishedSite.Check("a.css", "\uFEFFa {\n b: url(none.png) }").Codes());
        Assert.Equal(["CW7001 a.js:3:9"], FinishedSite.Check("a.js", "/*\n*/\nimport './none.js'").Codes());
        Assert.Equal(["CW7014 sitemap.xml:2:6"], FinishedSite.Check(Home, ("sitemap.xml", "<urlset><url>\n<loc>none</loc></url></urlset>")).Codes());
        Assert.Equal(["CW7001 robots.txt:2:1"], FinishedSite.Check("robots.txt", "\nSitemap: none.xml").Codes());
    }

    private static void Compare(string path, string fine, string code, string broken, SiteHome? home = null)
    {
        Assert.Empty(FinishedSite.Check(home ?? Home, (path, fine)).Codes());
        Assert.Equal(code, FinishedSite.Check(home ?? Home, (path, broken)).Problem().Code);
    }
}
