using System.Text;
using CareerWiki.Core.Graph;
using CareerWiki.Core.Pages;
using CareerWiki.Core.Tagging;
using CareerWiki.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace CareerWiki.Tests.Properties;

/// <summary>What holds for the mentions of any text.</summary>
public sealed class MentionProperties
{
    private static readonly string[] Pieces =
    [
        "Kafka", "Redis", "Go", "C++", "k8s", "Spring Boot", "Node.js", "PostgreSQL", "카카오", "쿠버네티스", "토스", "라인", "네이버", "\\Redis", "#go", "[[redis]]", "AT&amp;T",
        "를", "에서는", "와 ", ", ", "/", "·", " ", "(", ")", ".", "\n", "\n\n", "# ", "- ", "| ", "`", "**", "_", "<b>", "</b>", "[x](y)", "https://", "서버를 배포한다. ", "면접", "e\u0301", "```yaml\n라벨:\n", "```", "[^1]", "\n[^1]: ",
    ];

    private static Gen<string> Texts => Gen.ArrayOf(Gen.Elements(Pieces)).Resize(40).Select(string.Concat);

    [Fact]
    public void A_span_cuts_exactly_the_surface_out_of_the_file() => Check(text =>
    {
        foreach (var file in new[] { text, text.Replace("\n", "\r\n", StringComparison.Ordinal), text.Normalize(NormalizationForm.FormD), $"여기 있습니다.\n```markdown\n{text.Replace("```", "~~~", StringComparison.Ordinal)}\n```\n" })
        {
            foreach (var bytes in new[] { Encoding.UTF8.GetBytes(file), Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(file)).ToArray() })
            {
                var site = TestWiki.OfBytes(("note.md", bytes)).Site;
                var document = site.Documents.Single();
                Assert.All(site.Taxonomy.MentionsIn(document).Found.Where(m => m.Span.Length > 0), mention => Assert.Equal(mention.Surface, document.Source.Text.Substring(mention.Span.Start, mention.Span.Length)));
            }
        }
    });

    [Fact]
    public void The_place_of_a_mention_is_where_it_stands_in_the_file() => Check(text =>
    {
        var lines = text.Split('\n');
        var site = TestWiki.Of(("note.md", text)).Site;
        var document = site.Documents.Single();
        foreach (var mention in site.Taxonomy.MentionsIn(document).Found.Where(m => m.Span.Length > 0 && text.IsNormalized(NormalizationForm.FormC)))
        {
            var place = document.Source.Locate(mention.Span);
            Assert.StartsWith(mention.Surface.Split('\n')[0], lines[place.Line - 1][(place.Column - 1)..], StringComparison.Ordinal);
        }
    });

    [Fact]
    public void Decomposed_text_has_the_same_mentions() => Check(text => Assert.Equal(Names(text.Normalize(NormalizationForm.FormC)), Names(text.Normalize(NormalizationForm.FormD))));

    [Fact]
    public void Links_change_no_letter() => Check(text =>
    {
        var note = ("note.md", text.Replace("\\", "", StringComparison.Ordinal));
        Assert.Equal(Visible(TestWiki.With(TermLinks.None, note)), Visible(TestWiki.With(TermLinks.All, note)));
    });

    [Fact]
    public void Neither_the_order_of_files_nor_the_number_of_threads_matters() => Check(text =>
    {
        var files = Enumerable.Range(0, 6).Select(i => ($"n{i}.md", $"{text} PostgreSQL\n{i}")).ToArray();
        var one = TestWiki.Of(files).Site;
        var other = TestWiki.Of([.. files.Reverse()]).Site;
        Assert.Equal(Everything(one), Everything(other));
        foreach (var document in one.Documents)
        {
            Assert.Equal(one.Taxonomy.MentionsIn(document).Found.Where(m => m.Link < 0).Select(Show), new MentionScanner(one.Taxonomy.Lexicon).Scan(document, []).Found.Where(m => m.Link < 0).Select(Show));
        }
    });

    private static IEnumerable<string> Everything(Site site) => site.Taxonomy.Terms.SelectMany(term => term.Mentions.Select(m => $"{term.Url} {m.Document.Path} {Show(m.Mention)}"));

    private static string Show(Mention mention) => $"{mention.Entry.Name} {mention.Span.Start} {mention.Reason}";

    private static IEnumerable<string> Names(string text)
    {
        var site = TestWiki.Of(("note.md", text)).Site;
        return site.Taxonomy.MentionsIn(site.Documents.Single()).Found.Select(m => m.Entry.Name);
    }

    private static string Visible(TestWiki wiki) => System.Text.RegularExpressions.Regex.Replace(wiki.Page("/note/"), "<span class=\"for-reader\">[^<]*</span>|<[^>]*>", "");

    private static void Check(Action<string> holds) => Prop.ForAll(Texts.ToArbitrary(), holds).QuickCheckThrowOnFailure();
}
