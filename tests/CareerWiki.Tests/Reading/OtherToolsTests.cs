using CareerWiki.Core.Documents;
using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Reading;

/// <summary>What Notion, Jekyll, Hugo and Statiq leave in files.</summary>
public sealed class OtherToolsTests
{
    private const string Notion = "회사 0123456789abcdef0123456789abcdef.md";

    [Fact]
    public void Property_lines_of_notion_are_a_list_and_metadata()
    {
        var wiki = TestWiki.Of((Notion, "# 당근\n\nStatus: 서류 통과\nTags: 지역, 백엔드\nURL: https://example.com/a\nVisibility: public\n\n본문: 글\n"));
        Assert.Empty(wiki.Problems);
        var document = Assert.Single(wiki.Site.Documents);
        Assert.Equal(["지역", "백엔드"], document.Tags);
        Assert.Equal("서류 통과", document.Metadata.Text("status"));
        Assert.Equal(Visibility.Private, document.Visibility);
        var page = wiki.Page("/회사/");
        Assert.Contains("<dt>Status</dt><dd>서류 통과</dd>", page, StringComparison.Ordinal);
        Assert.Contains("<dd><a href=\"https://example.com/a\"", page, StringComparison.Ordinal);
        Assert.Contains("<p>본문: 글</p>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Elsewhere_such_lines_are_text() => Assert.DoesNotContain("<dl", TestWiki.Html("# 당근\n\nStatus: 통과\n"), StringComparison.Ordinal);

    [Theory]
    [InlineData("<aside>\n💡 **굵게** [[b]]\n\n</aside>\n\n뒤")]
    [InlineData("<aside>\n💡\n\n**굵게**\n\n- 하나\n\n</aside>\n뒤")]
    public void An_aside_holds_markdown(string text)
    {
        var html = TestWiki.Html(text);
        Assert.Contains("<aside class=\"callout\" data-callout=\"note\">", html, StringComparison.Ordinal);
        Assert.Contains("<strong>굵게</strong>", html, StringComparison.Ordinal);
        Assert.EndsWith("<p>뒤</p>", html[..html.LastIndexOf("</section>", StringComparison.Ordinal)].TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_cut_within_a_parenthesis_is_still_a_link()
    {
        var wiki = TestWiki.Of(("a.md", "[면접 (긴 이름)](%EB%A9%B4%EC%A0%91%20(%EA%B8%B4%200123456789abcdef0123456789abcdef.md)"), ("면접 (긴 0123456789abcdef0123456789abcdef.md", "# 긴"));
        Assert.Empty(wiki.Problems);
        Assert.Single(wiki.Site.Links.BacklinksOf(wiki.Site.Documents[1]));
    }

    [Theory]
    [InlineData("{% include note.html %}", "Jekyll")]
    [InlineData("{% highlight go %}\n{% endhighlight %}", "Jekyll")]
    [InlineData("[x]({{ site.baseurl }}/a)", "Jekyll")]
    [InlineData("{{< figure src=\"x.png\" >}}", "Hugo")]
    [InlineData("{{% notice %}}글{{% /notice %}}", "Hugo")]
    [InlineData("<?# Include \"x\" /?>", "Statiq")]
    public void Tags_of_other_generators_are_shown_and_reported_once(string text, string owner)
    {
        var wiki = TestWiki.Of(("note.md", text));
        var problem = Assert.Single(wiki.Site.Diagnostics, d => d.Code == "CW2007");
        Assert.Contains(owner, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("`{% raw %}`")]
    [InlineData("```yaml\ntoken: ${{ secrets.TOKEN }}\n{% if x %}\n```")]
    [InlineData("{{ mustache }} 100% {}")]
    public void Code_and_other_braces_are_not(string text) => Assert.Empty(TestWiki.Of(("note.md", text)).Problems);

    [Fact]
    public void Toml_front_matter_is_read()
    {
        var document = TestWiki.Read("+++\ntitle = \"제목 \\\"A\\\"\" # 주석\ndate = 2026-02-01T09:00:00+09:00\ndraft = false\nweight = 1_000\ntags = [\n  \"kafka\", 'go',\n]\n[params]\n  author = '홍길동'\n+++\n글");
        Assert.Equal("제목 \"A\"", document.Title);
        Assert.Equal(["kafka", "go"], document.Tags);
        Assert.Equal(1000L, ((MetadataScalar)document.Metadata["weight"]!).Value);
        Assert.Equal("홍길동", ((MetadataScalar)((MetadataMap)document.Metadata["params"]!)["author"]!).Text);
        Assert.Empty(document.Diagnostics);
    }

    [Theory]
    [InlineData("+++\ntitle = \n+++\n글")]
    [InlineData("+++\ntitle = {a = 1}\n+++\n글")]
    public void Other_toml_is_shown_and_the_document_is_private(string text)
    {
        var document = TestWiki.Read(text);
        Assert.Equal("CW1107", Assert.Single(document.Diagnostics).Code);
        Assert.Equal(Visibility.Private, document.Visibility);
    }

    [Theory]
    [InlineData("^[2024. 3. 15. 기준]", "2024. 3. 15. 기준")]
    [InlineData("^[1. x]", "1. x")]
    [InlineData("^[# x]", "# x")]
    [InlineData("^[- x]", "- x")]
    [InlineData("^[> x]", "&gt; x")]
    [InlineData("[링크 ^[각주]](https://a.b)", "각주")]
    public void Notes_and_values_are_text_however_they_begin(string text, string shown) =>
        Assert.Contains($"<li id=\"_fn-1\">{shown}", TestWiki.Html("글 " + text), StringComparison.Ordinal);

    [Fact]
    public void A_note_over_two_lines_of_a_quote_is_whole() =>
        Assert.Contains("<li id=\"_fn-1\">첫 줄 둘째 줄 끝 ", TestWiki.Html("> 글 ^[첫 줄\n> 둘째 줄 끝]"), StringComparison.Ordinal);

    [Theory]
    [InlineData("Date: 2024. 3. 15.", "<dt>Date</dt><dd>2024. 3. 15.</dd>")]
    [InlineData("Priority: 1. High", "<dt>Priority</dt><dd>1. High</dd>")]
    [InlineData("Level: # x", "<dt>Level</dt><dd># x</dd>")]
    public void Values_of_properties_likewise(string line, string shown) =>
        Assert.Contains(shown, TestWiki.Of((Notion, $"# T\n\n{line}\n")).Page("/회사/"), StringComparison.Ordinal);

    [Fact]
    public void Comments_go_from_properties_too()
    {
        var page = TestWiki.Of((Notion, "# T\n\nStatus: 통과 %%비밀%%\nTags: a, b %%비밀%%\nKey: <!-- 비밀\nKeyTwo: 비밀 --> 끝\n")).Page("/회사/");
        Assert.DoesNotContain("비밀", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Front_matter_goes_before_property_lines_and_a_sidecar_between()
    {
        var document = TestWiki.Read("---\nstatus: 앞\n---\n# T\n\nStatus: 뒤\nPlace: 본문\n", Notion);
        Assert.Equal(("앞", "본문"), (document.Metadata.Text("status"), document.Metadata.Text("place")));
    }

    [Fact]
    public void Asides_nest_and_code_in_them_closes_nothing()
    {
        var html = TestWiki.Html("<aside>\n밖\n\n<aside>\n안\n\n</aside>\n\n```\n</aside>\n```\n\n밖 둘\n\n</aside>\n\n뒤");
        Assert.Equal(2, html.Split("<aside").Length - 1);
        Assert.Contains("&lt;/aside&gt;", html, StringComparison.Ordinal);
        Assert.Contains("<p>밖 둘</p>\n</aside>", html, StringComparison.Ordinal);
    }
}
