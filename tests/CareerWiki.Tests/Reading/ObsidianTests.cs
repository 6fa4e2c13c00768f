using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Reading;

public sealed class ObsidianTests
{
    [Theory]
    [InlineData("앞 %%비밀%% 뒤")]
    [InlineData("%%비밀%%")]
    [InlineData("앞\n\n%%\n비밀\n\n비밀 둘\n%%\n\n뒤")]
    [InlineData("- 하나 %%비밀%%\n- 둘")]
    [InlineData("# 제목 %%비밀%%\n\n글")]
    [InlineData("> %%비밀%% 인용")]
    [InlineData("| a | b |\n|---|---|\n| x %%비밀%% | y |")]
    [InlineData("%%\n```\n비밀\n```\n비밀\n%%\n글")]
    [InlineData("**굵게 %%비밀%%** 글")]
    [InlineData("연봉 5000%%비밀%%")]
    [InlineData("앞 %%\n\n비밀\n\n뒤 %% 끝")]
    [InlineData("앞 %%비밀\n\n비밀\n%%\n\n끝")]
    [InlineData("앞 %%\n- 비밀\n\n- 비밀\n%% 끝\n\n%%비밀%% 뒤")]
    [InlineData("앞 <!--비밀--!> 뒤")]
    [InlineData("- %% 비밀\n\n  비밀 %%\n- 둘")]
    [InlineData("- [ ] %%\n  비밀\n  %%\n")]
    [InlineData("%%\n비밀\n```\n%%\n비밀\n```\n비밀\n%%\n글")]
    [InlineData("글^[각주 %%비밀%% 끝]")]
    [InlineData("```yaml\n할 일:\n  □ 하나 %%비밀%%\n  □ 둘\n```")]
    [InlineData("---\ntitle: 제목 %%비밀%%\ntags: [a%%비밀%%]\n---\n글")]
    public void Comments_vanish(string text) => Assert.DoesNotContain("비밀", TestWiki.Of(("note.md", text)).Page("/note/"), StringComparison.Ordinal);

    [Theory]
    [InlineData("`%%code%%`")]
    [InlineData("```\n%%code%%\n```")]
    [InlineData("100%% 달성")]
    public void What_is_no_comment_stays(string text) => Assert.Contains("%%", TestWiki.Html(text), StringComparison.Ordinal);

    [Fact]
    public void An_unclosed_comment_hides_the_rest_and_is_reported()
    {
        var wiki = TestWiki.Of(("note.md", "글\n\n%%\n비밀\n\n비밀"));
        Assert.Equal(["CW1006 note.md:3:1"], wiki.Problems);
        Assert.DoesNotContain("비밀", wiki.Page("/note/"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_inline_footnote_is_one_with_its_markup_and_links()
    {
        var wiki = TestWiki.Of(("note.md", "글^[각주의 **굵은** [[b]] 글 [대괄호]] 끝"), ("b.md", "# B"));
        Assert.Empty(wiki.Problems);
        var page = wiki.Page("/note/");
        Assert.Contains("<li id=\"_fn-1\">각주의 <strong>굵은</strong> <a href=\"../b/\">b</a> 글 [대괄호]", page, StringComparison.Ordinal);
        Assert.Contains("</sup> 끝", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("![[a.png|300]]", "alt=\"a\" loading=\"lazy\" width=\"300\"")]
    [InlineData("![[a.png|설명|300x200]]", "alt=\"설명\" loading=\"lazy\" width=\"300\" height=\"200\"")]
    [InlineData("![설명|120](a.png)", "alt=\"설명\" loading=\"lazy\" width=\"120\"")]
    [InlineData("![a|b](a.png)", "alt=\"a|b\" loading=\"lazy\"")]
    public void Images_take_sizes(string text, string attributes) => Assert.Contains(attributes, TestWiki.Of(("note.md", text), ("a.png", "")).Page("/note/"), StringComparison.Ordinal);

    [Fact]
    public void Links_in_properties_count_and_their_words_are_the_value()
    {
        var wiki = TestWiki.Of(("prep/a.md", "---\ncompany: \"[[카카오페이|카페]]\"\nup: \"[[MOC]]\"\n---\n# 준비\n"), ("카카오페이.md", "# 카카오페이"), ("MOC.md", "# MOC"));
        Assert.Empty(wiki.Problems);
        Assert.Matches("<span class=\"card-company\"><a [^>]*>카페</a>", wiki.Page("/prep/a/"));
        Assert.Equal([""], wiki.Site.Links.BacklinksOf(wiki.Site.Documents.Single(d => d.Title == "카카오페이")).Select(b => b.Sentence));
        Assert.Single(wiki.Site.Links.BacklinksOf(wiki.Site.Documents.Single(d => d.Title == "MOC")));
    }

    [Fact]
    public void Blocks_are_embedded_with_their_markup_and_tables_by_the_id_below_them()
    {
        var wiki = TestWiki.Of(("a.md", "![[b#^t]]\n\n![[b#^p]]\n\n글 속의 ![[b#^p]]"), ("b.md", "문단 `code` ^p\n\n| x |\n|---|\n| 칸 |\n\n^t\n"));
        Assert.Empty(wiki.Problems);
        var page = wiki.Page("/a/");
        Assert.Contains("<td>칸</td>", page, StringComparison.Ordinal);
        Assert.Contains("<p>문단 <code>code</code></p>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("</p>\n</p>", page, StringComparison.Ordinal);
        Assert.Contains("글 속의 <a href=\"../b/#%5Ep\">문단 code</a>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_notes_with_one_name_the_one_in_the_same_folder_is_meant()
    {
        var wiki = TestWiki.Of(("a/메모.md", "# 하나"), ("b/메모.md", "# 둘"), ("b/x.md", "[[메모]]"), ("c/y.md", "[[메모]]"));
        Assert.Equal(["CW3004 c/y.md:1:1"], wiki.Problems);
        Assert.Contains("href=\"../%EB%A9%94%EB%AA%A8/\"", wiki.Page("/b/x/"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("> [!회고] 제목\n> 글", "data-callout=\"회고\"")]
    [InlineData("> [!note|right]- 제목\n> 글", "<details class=\"callout\" data-callout=\"note\">")]
    public void Callouts_of_any_name_are_read(string text, string tag) => Assert.Contains(tag, TestWiki.Html(text), StringComparison.Ordinal);

    [Fact]
    public void A_drawing_shows_its_words_only()
    {
        var page = TestWiki.Of(("d.excalidraw.md", "---\nexcalidraw-plugin: parsed\n---\n==⚠ Switch to EXCALIDRAW VIEW ⚠==\n\n# Excalidraw Data\n## Text Elements\n서버 ^a1\n\n%%\n## Drawing\n```compressed-json\nN4KAk\n```\n%%")).Page("/d-excalidraw/");
        Assert.Contains("서버", page, StringComparison.Ordinal);
        Assert.DoesNotContain("N4KAk", page, StringComparison.Ordinal);
        Assert.DoesNotContain("EXCALIDRAW", page, StringComparison.Ordinal);
    }
}
