using System.Text.RegularExpressions;
using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Reading;

/// <summary>A block in another language than its document says so.</summary>
public sealed class BlockLanguageTests
{
    private const string Korean = "---\nlang: ko\n---\n# 메모\n\n";
    private const string English = "---\nlang: en\n---\n# Note\n\n";

    [Theory]
    [InlineData("I have built services that many people use every day.", "<p lang=\"en\">I have")]
    [InlineData("한국어로 씁니다.\n\n> I have built services that many people use every day.", "<blockquote lang=\"en\">\n<p>I have")]
    [InlineData("한국어로 씁니다.\n\n- I have built services that many people use.\n- Every one of them is still running.", "<ul lang=\"en\">\n<li>I have")]
    public void A_whole_sentence_in_English_is_marked(string text, string expected)
    {
        var html = TestWiki.Html(Korean + text);
        Assert.Contains(expected, html, StringComparison.Ordinal);
        Assert.Single(Regex.Matches(html, "lang=\"en\""));
    }

    [Theory]
    [InlineData("Java, Spring Boot, Kafka, Redis, MySQL, Kubernetes, Docker, Terraform, GitHub Actions")]
    [InlineData("react, vue, svelte, angular, node, express, nest")]
    [InlineData("Backend Engineer (Seoul)")]
    [InlineData("short and simple words")]
    [InlineData("I have built services that many people use every day, 서울에서.")]
    [InlineData("```go\nfor each of these words do what is said here\n```")]
    [InlineData("    for each of these words do what is said here")]
    [InlineData("kafka-streams spring.boot.web a/b/c/d/e/f/g node_modules_and_more")]
    public void Names_code_and_mixed_sentences_are_not(string text) => Assert.DoesNotContain("lang=\"en\"", TestWiki.Html(Korean + text), StringComparison.Ordinal);

    [Fact]
    public void A_sentence_in_Korean_is_marked_in_an_English_document()
    {
        var html = TestWiki.Html(English + "Some words in English.\n\n저는 서버 개발자로 일하고 있습니다.\n\nThe bank is called 카카오뱅크 and it is large.");
        Assert.Contains("<p lang=\"ko\">저는", html, StringComparison.Ordinal);
        Assert.Single(Regex.Matches(html, "lang=\"ko\""));
    }

    [Fact]
    public void What_stands_within_a_marked_block_is_not_marked_again() =>
        Assert.Single(Regex.Matches(TestWiki.Html(English + "> 첫째 문장입니다.\n>\n> - 둘째 문장입니다.\n> - 셋째 문장입니다."), "lang=\"ko\""));

    [Fact]
    public void A_footnote_may_be_in_another_language() =>
        Assert.Contains("<p lang=\"en\">", TestWiki.Html(Korean + "글[^1]\n\n[^1]: This note is written in plain and simple English words."), StringComparison.Ordinal);

    [Fact]
    public void Code_speaks_for_no_language() =>
        Assert.Contains("<ul lang=\"ko\">", TestWiki.Html(English + "- 먼저 이렇게 실행합니다.\n\n  ```\n  dotnet run with a long row of words that are all code and no prose\n  ```"), StringComparison.Ordinal);
}
