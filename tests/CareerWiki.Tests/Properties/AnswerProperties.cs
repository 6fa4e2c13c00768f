using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using CareerWiki.Career.Questions;
using CareerWiki.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace CareerWiki.Tests.Properties;

/// <summary>What holds for any mixture of questions and answers.</summary>
public sealed partial class AnswerProperties
{
    // Each # becomes a number, so that all words differ.
    private static readonly string[] Blocks =
    [
        "## 예상 질문", "### w# 무엇인가요?", "### w#", "#### Q: w#?", "**Q: w#?**\nA: w#", "Q: w#?\nA: w#\nw#\nQ: w#?\nA: w#", "Q: w# **w#\nA: w#** w#", "A: w#", "A:", "w#", "w#\nw#?", "**w#?**\nw#", "**w#**",
        "- w#?\n  - w#\n  - w#", "- Q: w#?\n- A: w#", "- w#\n\n  w#?\n\n  - A: w#", "1. w#?\n   A: w#\n   w#\n2. w#?", "- [ ] w#\n- [x] w#?", "> \"w#?\"", "> Q: w#?\n> A: w#\n>\n> - w#", "> [!note] w#\n> w#?\n> A: w#",
        "```yaml\nQ: w# 인가요?\nA: w# 입니다\n   w#\n답변:\n  - w#\n```", "```go\nw# := 1\n```", "    w#", "| 질문 | 답변 |\n|---|---|\n| w#? | w# |", "---", "<div>\n\nw#", "</div>", "<b>w#", "w# *w#\nA: w#* w#", "w# [^1]", "w# [w#](https://example.com)\nA: `w#", "**지원동기 (500자)**",
    ];

    private static Gen<string> Texts => Gen.Elements(Blocks).ListOf().Select(blocks =>
    {
        var count = 0;
        return "# Acme 면접 준비\n\n## 예상 질문\n\n" + Number().Replace(string.Join("\n\n", blocks), _ => (++count).ToString(CultureInfo.InvariantCulture)) + "\n\n[^1]: 각주";
    });

    [Fact]
    public void Folds_tear_nothing_apart_and_lose_no_word() => Check(text =>
    {
        foreach (var path in new[] { "note.md", "essays/essay.md" })
        {
            var wiki = TestWiki.Of((path, text));
            var page = wiki.Page(wiki.Site.UrlOf(wiki.Site.Documents.Single()).Value);
            // Throws where the page isn't well-formed.
            var content = new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(page).QuerySelector("article .content")!;
            Assert.Equal(WordsOf(text), WordsOf(content.TextContent));
            Assert.Equal(Regex.Count(page, "<details"), Regex.Count(page, "</details>"));
            Assert.All(content.QuerySelectorAll("details.answer"), fold => Assert.Null(fold.ParentElement!.Closest("details.answer")));
        }
    });

    [Fact]
    public void No_question_is_folded_away() => Check(text =>
    {
        var wiki = TestWiki.Of(("note.md", text));
        var asked = wiki.Site.Documents.Single().FactsOf<Question>().SelectMany(question => WordsOf(question.Text));
        var folded = new HtmlParser().ParseDocument(wiki.Page("/note/")).QuerySelectorAll("details.answer").SelectMany(fold => WordsOf(fold.TextContent));
        Assert.Empty(asked.Intersect(folded));
    });

    private static IEnumerable<string> WordsOf(string text) => Word().Matches(text).Select(match => match.Value);

    private static void Check(Action<string> property) =>
        Prop.ForAll(Texts.ToArbitrary(), property).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [GeneratedRegex("(?<=w)#")]
    private static partial Regex Number();

    [GeneratedRegex("w[0-9]+")]
    private static partial Regex Word();
}
