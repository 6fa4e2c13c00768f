using System.Text;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Text;
using CareerWiki.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace CareerWiki.Tests.Properties;

/// <summary>What holds for any text and any folder.</summary>
public sealed class WikiProperties
{
    private static readonly string[] Pieces =
    [
        "# 제목", "## Heading", "\n", "\n\n", "```yaml", "```", "---", "□ ", "✅ ", "- ", "1. ", "> ", "| a | b |", "|---|---|", "**", "[[", "]]", "[x](", ")", "<div>", "</div>", "<!--", "-->", "`", "Q: ", "A: ",
        "지원동기 (500자)", "2026년 3월 ~ 9월", "#태그", "![[", "^id", "한글".Normalize(NormalizationForm.FormD), "\t", "    ", "key: value", "라벨:", "\\", "&amp;", "🚀", "\r\n", "<script>", "~~~", "[^1]", "[^1]: x", "==", "http://a.b/c에서",
    ];

    private static Gen<string> Texts => Gen.ArrayOf(Gen.Frequency((4, Gen.Elements(Pieces)), (1, ArbMap.Default.GeneratorFor<string>().Select(s => s ?? "")))).Select(string.Concat);

    [Fact]
    public void Any_text_is_read_and_shown() => Check(text =>
    {
        var wiki = TestWiki.Of(("note.md", text));
        Assert.DoesNotContain("<script", wiki.Main("/note/"), StringComparison.OrdinalIgnoreCase);
    });

    [Fact]
    public void Decomposed_text_means_the_same() => Check(text =>
    {
        var wellFormed = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
        var composed = TestWiki.Of(("note.md", wellFormed.Normalize(NormalizationForm.FormC)));
        var decomposed = TestWiki.Of(("note.md", wellFormed.Normalize(NormalizationForm.FormD)));
        Assert.Equal(composed.Page("/note/"), decomposed.Page("/note/"));
    });

    [Fact]
    public void Line_ends_make_no_difference() => Check(text =>
    {
        var unix = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        Assert.Equal(
            TestWiki.Of(("note.md", unix)).Page("/note/"),
            TestWiki.Of(("note.md", unix.Replace("\n", "\r\n", StringComparison.Ordinal))).Page("/note/"));
    });

    [Fact]
    public void Sections_cover_the_text_in_order() => Check(text =>
    {
        var document = TestWiki.Read(text);
        for (var i = 1; i < document.Sections.Length; i++)
        {
            Assert.Equal(document.Sections[i - 1].Span.End, document.Sections[i].Span.Start);
        }
    });

    [Fact]
    public void Runs_of_text_stand_in_the_source_letter_by_letter() => Check(text =>
    {
        var document = TestWiki.Read(text);
        foreach (var run in document.Sections.SelectMany(s => s.Body.Parts.Concat(s.Heading?.Html.Parts ?? [])).OfType<TextRun>().Where(r => r.Start >= 0))
        {
            var source = document.Source.Text.Substring(run.Start, run.Text.Length);

            // A comment that is hidden within code leaves spaces, so that all places stay.
            Assert.Equal(run.Text, string.Concat(source.Zip(run.Text, (letter, shown) => shown == ' ' ? ' ' : letter)));
        }
    });

    [Fact]
    public void Backlinks_are_the_links_reversed() => Check(text =>
    {
        var wiki = TestWiki.Of(("a.md", text + "\n\n[[b]] [[c]]"), ("b.md", "[[a]]\n\n" + text), ("c.md", text));
        foreach (var document in wiki.Site.Documents)
        {
            var linking = wiki.Site.Documents.Where(d => d != document && Enumerable.Range(0, d.Links.Length)
                .Any(i => wiki.Site.Links.TargetOf(d, i) is Core.Graph.PageTarget { Document: { } target } && target == document));
            Assert.Equal(linking.Select(d => d.Path), wiki.Site.Links.BacklinksOf(document).Select(b => b.From.Path).Distinct());
        }
    });

    [Fact]
    public void Order_of_files_makes_no_difference() => Check(text =>
    {
        (string, string)[] files = [("a.md", text), ("B.md", "[[a]] " + text), ("b.md", text), ("한글/c.md", "[x](../a.md)")];
        var one = TestWiki.Of(files);
        var other = TestWiki.Of([.. files.Reverse()]);
        Assert.Equal(one.Problems, other.Problems);
        Assert.Equal(one.Urls.Select(one.Page), other.Urls.Select(other.Page));
    });

    [Fact]
    public void Names_that_differ_have_slugs_that_differ()
    {
        string[] names = ["C", "C++", "C#", "F#", ".NET", "NET", "Node.js", "Go", "R", "CI/CD", "자바", "자바스크립트", "Vue.js", "Vue 3"];
        Assert.Equal(names.Length, names.Select(Slug.Of).Distinct().Count());
    }

    private static void Check(Action<string> property) =>
        Prop.ForAll(Texts.ToArbitrary(), property).Check(Config.QuickThrowOnFailure.WithMaxTest(200));
}
