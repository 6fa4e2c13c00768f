using System.Globalization;
using System.Text.RegularExpressions;
using CareerWiki.Core.Documents;
using CareerWiki.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace CareerWiki.Tests.Privacy;

/// <summary>What holds for any wiki, however its marks are mixed.</summary>
public sealed partial class PrivacyProperties
{
    private static readonly string[] Pieces =
    [
        "# @", "## @", "## 면접 팁 @", "### @ {.private}", "\n", "\n\n", "\n", "```yaml", "```", "---", "□ @", "- @", "  - @", "- 연봉: @", "1. @", "> @", "| @ | 연봉 |", "|---|---|", "**@**", "[[@]]", "[@](@)", "<div>", "</div>",
        "<!-- @", "-->", "%%@", "`@", "Q: @", "A: @", "#@", "![[@]]", "연봉: @", "연봉:", "    @", "위치: @", "@:", "\\", "@ {.private}", "[^1]", "[^1]: @", "    ", "[@]: /@", "<td>연봉</td><td>@</td>", "~~~", "@",
    ];

    [Fact]
    public void A_public_site_holds_public_words_and_no_others() => Check(RandomDocument.Documents, document =>
    {
        var wiki = TestWiki.Of(Profile.Public, ("prep/doc.md", document.Text), ("other.md", "---\nvisibility: public\n---\n[[doc]]"));
        var pages = string.Concat(wiki.Pages);
        Assert.DoesNotContain(document.PrivateWords, word => pages.Contains(word, StringComparison.Ordinal));
        Assert.DoesNotContain(document.PublicWords, word => document.IsPublic && !pages.Contains(word, StringComparison.Ordinal));
    });

    [Fact]
    public void Links_and_embeds_between_documents_carry_nothing_out() => Check(Gen.Choose(0, int.MaxValue - 4), seed =>
    {
        RandomDocument[] documents = [RandomDocument.Of(seed, "a"), RandomDocument.Of(seed + 1, "b"), RandomDocument.Of(seed + 2, "c")];
        const string Links = "\n---\n\n[[a]] [[b]] [[c]] [[b#면접 팁]] [c](c.md#연봉)\n\n![[a]]\n\n![[b#면접 팁]]\n\n![[c#제목]]\n";
        var pages = string.Concat(TestWiki.Of(Profile.Public, [.. documents.Zip("abc", (document, name) => ($"prep/{name}.md", document.Text + Links))]).Pages);
        Assert.DoesNotContain(documents.SelectMany(document => document.PrivateWords), word => pages.Contains(word, StringComparison.Ordinal));
    });

    [Fact]
    public void A_private_site_holds_all_words() => Check(RandomDocument.Documents, document =>
    {
        var page = TestWiki.Of(("prep/doc.md", document.Text)).Page("/prep/doc/");
        Assert.DoesNotContain(document.PrivateWords.Concat(document.PublicWords), word => !page.Contains(word, StringComparison.Ordinal));
        Assert.DoesNotContain("{.private}", page, StringComparison.Ordinal);
    });

    [Fact]
    public void A_chat_fence_changes_nothing() => Check(RandomDocument.Documents, document =>
    {
        var end = document.Text.IndexOf("---\n# ", StringComparison.Ordinal) + "---\n".Length;
        var fenced = $"{document.Text[..end]}````markdown\n{document.Text[end..]}\n````\n";
        Assert.Equal(Words(document.Text), Words(fenced));
    });

    [Fact]
    public void No_text_shows_the_words_of_its_private_parts() => Check(Gen.ArrayOf(Gen.Elements(Pieces)).Select(Numbered), text =>
    {
        var wiki = TestWiki.Of(("doc.md", "---\nkind: prep\nvisibility: public\n---\n" + text));
        var whole = wiki.Site.Documents[0];
        var pages = string.Concat(TestWiki.Of(Profile.Public, ("doc.md", whole.Source.Text)).Pages);
        var hidden = whole.PrivateParts.SelectMany(part => Word().Matches(whole.Source.Text.Substring(part.Span.Start, part.Span.Length)).Select(word => word.Value));
        Assert.DoesNotContain(hidden, word => pages.Contains(word, StringComparison.Ordinal));
    });

    private static IEnumerable<string> Words(string text) => Word().Matches(string.Concat(TestWiki.Of(Profile.Public, ("prep/doc.md", text)).Pages)).Select(word => word.Value).Distinct().Order(StringComparer.Ordinal);

    private static string Numbered(string[] pieces) => string.Concat(pieces.Select((piece, i) => piece.Replace("@", string.Create(CultureInfo.InvariantCulture, $"qzx{i:D3}w"), StringComparison.Ordinal)));

    [GeneratedRegex("qzx[0-9]{3}w")]
    private static partial Regex Word();

    private static void Check<T>(Gen<T> cases, Action<T> property) =>
        Prop.ForAll(cases.ToArbitrary(), property).Check(Config.QuickThrowOnFailure.WithMaxTest(100));
}
