using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Reading;

/// <summary>Answers are folded away on the page, whatever their layout. In these texts <c>ask1</c> is a word of a question, <c>say1</c> one of its answer.</summary>
public sealed partial class AnswerFoldTests
{
    private const string Head = "# Acme 면접 준비\n\n## 예상 질문\n\n";

    [Theory]
    [InlineData("### ask1 무엇인가요?\n\nsay1 say2\n\n- say3\n\n### ask2 왜인가요?\n\nsay4", 2)]
    [InlineData("### Q1. ask1?\n\nsay1\n\n#### x\n\nsay2", 2)]
    [InlineData("**Q: ask1?**\nA: say1", 1)]
    [InlineData("**Q: ask1?**\nA: say1\nsay2\n\nsay3", 1)]
    [InlineData("**Q: ask1?**\nA: say1\n\n**Q: ask2?**\nA: say2", 2)]
    [InlineData("Q: ask1?\nA: say1\nQ: ask2?\nA: say2\nsay3\nQ: ask3?\nA: say4", 3)]
    [InlineData("Q: **ask1**?\nA: *say1* [say2](https://example.com) `say3`\nQ: ask2?\nA: **say4** say5", 2)]
    [InlineData("- ask1?\n  - say1\n  - say2\n    - say3\n- ask2?\n  - say4", 2)]
    [InlineData("- ask1?\n\n  say1\n\n- ask2?\n\n  say2\n\n  - say3", 2)]
    [InlineData("1. ask1?\n   A: say1\n   say2\n2. ask2?\n   - say3", 2)]
    [InlineData("- Q: ask1?\n- A: say1\n- Q: ask2?\n- A: say2", 2)]
    [InlineData("> \"ask1?\"\n\nsay1\n\n> ask2?\n\nsay2", 2)]
    [InlineData("> Q: ask1?\n> A: say1\n> say2", 1)]
    [InlineData("```yaml\nQ: ask1 인가요?\nA: say1 입니다\nQ: ask2 인가요?\nA: say2 입니다\n```", 2)]
    [InlineData("```yaml\nQ: ask1 인가요?\nA: say1 입니다\n   say2 입니다\n\nQ: ask2 인가요?\nA:\n  - say3\n  - say4\n```", 2)]
    [InlineData("```yaml\nQ: ask1 인가요?\nA: say1 입니다\n  - say2 입니다\n  - say3 입니다\n```", 1)]
    [InlineData("```yaml\nQ: ask1 인가요?\nA:\n  - say1\n  - say2\nQ: ask2 인가요?\nA: say3 입니다\nQ: ask3 인가요?\nA:\n  - say4\n```", 3)]
    [InlineData("Q: ask1?\nA:\n- say1\n- say2", 1)]
    [InlineData("Q: ask1?\nA:\n\nsay1\n\nQ: ask2?\nA: say2", 2)]
    [InlineData("### ask1?\n\nsay1\n\n```go\nsay2 := say3()\n```\n\nsay4", 1)]
    [InlineData("### ask1?\n\n| say1 | say2 |\n|---|---|\n| say3 | say4 |", 1)]
    [InlineData("### ask1?\n\n> say1\n\nsay2<br>say3", 1)]
    [InlineData("**ask1?**\n\nsay1\n\n![say2](x.png)\n\n- [ ] say3\n\n**ask2?**\n\n<b>say4</b>", 2)]
    [InlineData("**ask1?**\nsay1\\\nsay2  \nsay3", 1)]
    public void An_answer_is_in_a_fold_and_its_question_is_not(string text, int folds)
    {
        var article = Article(Head + text);
        Assert.Equal(WordsOf(text), WordsOf(article.TextContent));
        Assert.Equal(folds, article.QuerySelectorAll("details.answer").Length);
        Assert.All(article.QuerySelectorAll("details.answer"), fold => Assert.NotEmpty(WordsOf(fold.TextContent)));
        Assert.Equal(WordsOf(text).Where(word => word[0] == 's'), article.QuerySelectorAll("details.answer").SelectMany(fold => WordsOf(fold.TextContent)));
    }

    [Theory]
    [InlineData("ask0\n\n**Q1. ask1?**\n\nA: say1\n\n**Q2. ask2?**\n\n<div>say2</div>\n\nsay3", "say1 say2 say3")]
    [InlineData("- Why ask1?<br>ask2", "")]
    [InlineData("Q: ask1?\nA: say1\n\n---\n\nask2", "say1")]
    [InlineData("Q: ask1?\nA: say1\n\n**꼬리질문: ask2?**\n\nA: say2", "say1 say2")]
    [InlineData("> [!question] ask1?\n> A: ask4\n\n> [!note] ask2\n> ask3", "")]
    [InlineData("<details><summary>Q: ask1?</summary>\n\nA: ask2\n\n</details>", "")]
    public void What_is_another_matter_is_never_folded(string text, string folded) =>
        Assert.Equal(WordsOf(folded), Article(Head + text).QuerySelectorAll("details.answer").SelectMany(fold => WordsOf(fold.TextContent)));

    [Theory]
    [InlineData("Q. ask1?\nA. say1\n\n**준비물**\n\n- ask2\n\nask3")]
    [InlineData("Q. ask1?\nA. say1\n\n---\n\nask2")]
    [InlineData("- Q: ask1?\n- A: say1\n- ask2")]
    public void In_a_note_an_answer_ends_where_another_matter_begins(string text) =>
        Assert.Equal(["say1"], Article("# 메모\n\n" + text).QuerySelectorAll("details.answer").SelectMany(fold => WordsOf(fold.TextContent)));

    [Fact]
    public void A_footnote_of_an_answer_stays_with_the_footnotes()
    {
        var article = Article(Head + "### ask1?\n\nsay1 [^1]\n\nsay2\n\n[^1]: say3");
        Assert.Equal(["say1", "say2"], WordsOf(article.QuerySelector("details.answer")!.TextContent));
        Assert.NotNull(article.QuerySelector("details.answer .footnote-ref"));
        Assert.Equal(["say3"], WordsOf(article.QuerySelector(".footnotes")!.TextContent));
    }

    [Theory]
    [InlineData("- ask1?\n- ask2?")]
    [InlineData("1. ask1?\n2. ask2?\n\n모두 두 번씩 답해 본다.")]
    [InlineData("### ask1?\n\n### ask2?")]
    [InlineData("Q: ask1?\nQ: ask2?")]
    [InlineData("> ask1?\n\n> ask2?")]
    [InlineData("| 질문 | 답변 |\n|---|---|\n| ask1? | say1 |")]
    public void Without_an_answer_below_there_is_no_fold(string text)
    {
        var article = Article(Head + text);
        Assert.Equal(WordsOf(text), WordsOf(article.TextContent));
        Assert.Empty(article.QuerySelectorAll("details"));
    }

    [Fact]
    public void Pairs_in_a_note_are_folded_too() =>
        Assert.Equal("say1", Assert.Single(Article("# 메모\n\nask0\n\nQ: ask1?\nA: say1\n\n## ask2\n\nask3").QuerySelectorAll("details.answer")).LastElementChild!.TextContent.Trim()[^4..]);

    [Fact]
    public void An_answer_that_shares_an_element_with_the_next_question_stays_open()
    {
        var article = Article(Head + "Q: ask1? **x\nA: say1\nQ: ask2** ?\nA: say2");
        Assert.Equal(["ask1", "say1", "ask2", "say2"], WordsOf(article.TextContent));
        Assert.Equal(["say2"], article.QuerySelectorAll("details.answer").SelectMany(fold => WordsOf(fold.TextContent)));
    }

    [Fact]
    public void The_fold_says_what_it_holds_in_the_words_of_the_site()
    {
        var fold = Article("# Interview prep: Acme – SWE\n\n## Likely questions\n\n### Why ask1 and not ask2?\n\nsay1").QuerySelector("details.answer")!;
        Assert.Equal(("답 보기답 접기", "ko"), (fold.FirstElementChild!.TextContent, fold.FirstElementChild.GetAttribute("lang")));
        Assert.Null(Article(Head + "### ask1?\n\nsay1").QuerySelector("details.answer > summary")!.GetAttribute("lang"));
        Assert.False(fold.HasAttribute("open"));
    }

    [Fact]
    public void A_comment_has_no_fold()
    {
        var article = Article(Head + "### ask1?\n\n<!-- say1 -->\n\n%% Q: ask2?\nA: say2 %%");
        Assert.Equal(["ask1"], WordsOf(article.TextContent));
        Assert.Empty(article.QuerySelectorAll("details"));
    }

    [Fact]
    public void An_embedded_answer_is_shown_as_it_is()
    {
        var wiki = TestWiki.Of(("prep.md", Head + "### ask1?\n\nsay1"), ("note.md", "![[prep]]"));
        Assert.Contains("say1", wiki.Main("/note/"), StringComparison.Ordinal);
        Assert.DoesNotContain("<details", wiki.Main("/note/"), StringComparison.Ordinal);
    }

    private static IElement Article(string text)
    {
        // Throws where the page isn't well-formed.
        var page = TestWiki.Of(("note.md", text)).Page("/note/");
        return new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(page).QuerySelector("article .content")!;
    }

    private static IEnumerable<string> WordsOf(string text) => Word().Matches(text).Select(match => match.Value);

    [GeneratedRegex(@"(?:ask|say)[0-9]+")]
    private static partial Regex Word();
}
