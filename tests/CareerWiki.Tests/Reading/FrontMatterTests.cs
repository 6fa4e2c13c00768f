using CareerWiki.Core.Documents;
using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Reading;

public sealed class FrontMatterTests
{
    [Fact]
    public void Values_have_real_types_and_nest()
    {
        var metadata = TestWiki.Read("---\ntitle: \"1\"\norder: 3\nready: yes\nwhen: 2026-03-01\nratio: 0.5\nnothing:\na:\n  b: [x, {c: y}]\n---\ntext").Metadata;
        Assert.Equal("1", metadata.Text("title"));
        Assert.Equal(3, metadata.Number("order"));
        Assert.True(metadata.Flag("Ready"));
        Assert.Equal(new DateOnly(2026, 3, 1), ((MetadataScalar)metadata["when"]!).Value);
        Assert.Equal(0.5, ((MetadataScalar)metadata["ratio"]!).Value);
        Assert.Null(metadata.Text("nothing"));
        var list = (MetadataList)((MetadataMap)metadata["a"]!)["b"]!;
        Assert.Equal("y", ((MetadataScalar)((MetadataMap)list.Items[1])["c"]!).Text);
    }

    [Theory]
    [InlineData("Title: A\nTags: [x]\n---\nbody", "A")]
    [InlineData("\n\n---\ntitle: B\n...\nbody", "B")]
    [InlineData("---\n# only a remark\ntitle: C\n---\n", "C")]
    public void Both_forms_are_front_matter(string text, string title) => Assert.Equal(title, TestWiki.Read(text).Title);

    [Theory]
    [InlineData("회사 소개\n\n첫 문단이다.\n\n---\n\n둘째 문단")]
    [InlineData("메모: 오늘 할 일\n그리고 다른 일\n---\n끝")]
    [InlineData("---\n그냥 줄로 시작하는 글\n---\n끝")]
    [InlineData("- 목록\n- 둘\n\n---\n끝")]
    public void A_rule_below_prose_ends_no_front_matter(string text)
    {
        var wiki = TestWiki.Of(("a.md", text));
        Assert.Empty(wiki.Problems);
        var first = text.Split('\n').First(line => line.Any(char.IsLetter)).TrimStart('-', ' ');
        Assert.Contains(first, wiki.Page("/a/"), StringComparison.Ordinal);
    }

    [Fact]
    public void Broken_yaml_is_named_shown_and_private()
    {
        var wiki = TestWiki.Of(
            Profile.Private,
            ("a.md", "---\nvisibility: public\ntitle: [a\nb: c\n---\n# 제목\n\n본문"),
            ("b.md", "---\ntitle: fine\n---\n"));
        // The public profile hears of the mark, since the document is private.
        Assert.Equal(["CW1101 a.md:2:1", "CW1106 a.md:2:1"], wiki.Problems);
        var document = wiki.Site.Documents[0];
        Assert.Equal(Visibility.Private, document.Visibility);
        Assert.Equal("제목", document.Title);
        Assert.Contains("title: [a", wiki.Page("/a/"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("---\na: &x [1]\nb: *x\n---\n", "CW1101")]
    [InlineData("---\na: 1\nA: 2\n---\n", "CW1103")]
    [InlineData("---\nvisibility: publc\n---\n", "CW1106")]
    [InlineData("---\nvisiblity: public\n---\n", "CW1106")]
    [InlineData("---\ncheck: finished\n---\n", "CW1104")]
    [InlineData("---\naliasses: x\n---\n", "CW1105")]
    [InlineData("---\nkind: prepp\n---\n", "CW4001")]
    [InlineData("---\ntitle: x\n\n# 본문", "CW1102")]
    public void Mistakes_are_named(string text, string code) =>
        Assert.StartsWith(code, Assert.Single(TestWiki.ProblemsOf(TestWiki.Read(text))), StringComparison.Ordinal);

    [Fact]
    public void Own_keys_are_no_mistakes() =>
        Assert.Empty(TestWiki.ProblemsOf(TestWiki.Read("---\nparent: x\nstatus: y\nauthor: z\n직함: w\n---\n")));
}
