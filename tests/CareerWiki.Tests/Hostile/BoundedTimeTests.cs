using System.Text;
using CareerWiki.Core.Diagnostics;
using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Hostile;

/// <summary>Wikis so large that a quadratic step would take minutes. Each is done in a second or two where time grows with the text.</summary>
public sealed class BoundedTimeTests
{
    private const int Guard = 30_000;

    private static readonly Dictionary<string, Func<(string Path, string Text)[]>> Wikis = new()
    {
        ["one line of a name"] = () => [("n.md", Repeat("카카오 ", 250_000))],
        ["one line of names and slashes"] = () => [("n.md", Repeat("Go/", 300_000))],
        ["one line of brackets"] = () => [("n.md", Repeat("[", 5_000_000))],
        ["one line of bars"] = () => [("n.md", Repeat("|", 5_000_000))],
        ["one line of emphasis"] = () => [("n.md", Repeat("*a", 2_500_000))],
        ["one line of tags"] = () => [("n.md", Repeat("#tag ", 1_000_000))],
        ["one line of questions"] = () => [("prep/n.md", "# Interview Prep: Acme – Engineer\n\n## 예상 질문\n\n" + Repeat("Q: ", 1_500_000))],
        ["one line of checks"] = () => [("n.md", Repeat("✅", 5_000_000 / 3))],
        ["one line of addresses"] = () => [("n.md", Repeat("https://a.example/b ", 250_000))],
        ["a long value"] = () => [("n.md", $"---\ntitle: {Repeat("가 ", 1_000_000)}\ndescription: {Repeat("a", 1_000_000)}\n---\n글")],
        ["a long heading"] = () => [("n.md", "# " + Repeat("가나 ", 500_000))],
        ["a long line in a fence"] = () => [("n.md", $"```yaml\n- {Repeat("가나 ", 1_000_000)}\n```")],
        ["links within links"] = () => [("n.md", Repeat(Repeat("[", 6_000) + "a" + Repeat("](b)", 6_000) + "\n\n", 40))],
        ["links that never end"] = () => [("n.md", Repeat(Repeat("[a](", 15_000) + "\n\n", 40))],
        ["brackets that stay open over lines"] = () => [("n.md", Repeat(Repeat("a [b\n", 10_000) + "\n", 40))],
        ["lines that are nearly section titles"] = () => [("n.md", Repeat("AB" + Repeat(" ", 116) + "!\n\n**" + Repeat(" ", 116) + "x\n\n", 25_000))],
        ["blanks before the first word"] = () => [("n.md", Repeat("\u3000", 1_000_000) + "글\n\n글")],
        ["blanks within questions"] = () => [("prep/n.md", "# Interview Prep: Acme – Engineer\n\n## 예상 질문\n\n" + Repeat($"Q{Repeat("\u3000", 9_000)}왜?\n\n", 60))],
        ["blanks within limits"] = () => [("essays/n.md", "# 자기소개서: 카카오\n\n" + Repeat($"## 1. 동기 500자{Repeat("\u3000", 560)}x\n\n답\n\n", 500))],
        ["headings"] = () => [("n.md", string.Concat(Enumerable.Range(0, 50_000).Select(i => $"## 제목 {i % 100}\n\n")))],
        ["links"] = () => [("n.md", string.Concat(Enumerable.Range(0, 100_000).Select(i => $"[a](b{i}.md)\n\n")))],
        ["footnotes"] = () => [("n.md", string.Concat(Enumerable.Range(0, 20_000).Select(i => $"a[^{i}]\n\n[^{i}]: b\n\n")))],
        ["a wide table"] = () => [("n.md", Repeat("| a ", 5_000) + "|\n" + Repeat("|---", 5_000) + "|\n" + Repeat(Repeat("| c ", 5_000) + "|\n", 20))],
        ["answers"] = () => [("prep/n.md", "# Interview Prep: Acme – Engineer\n\n## 예상 질문\n\n" + string.Concat(Enumerable.Range(0, 50_000).Select(i => $"Q: 질문 {i}?\nA: 답 {i}\n\n")))],
        ["prompts"] = () => [("essays/n.md", "# 자기소개서: 카카오\n\n" + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"## {i}. 지원 동기 (500자 이내)\n\n답변이다.\n\n")))],
        ["companies of one document"] = () => [("n.md", "---\ncompanies:\n" + string.Concat(Enumerable.Range(0, 5_000).Select(i => $"  - Co{i}mp\n")) + "---\n글")],
        ["notes of one title"] = () => Notes(10_000, i => ($"n{i}.md", "# 같은 제목\n\n[[같은 제목]]")),
        ["notes of one alias"] = () => Notes(10_000, i => ($"n{i}.md", "---\naliases: [별명]\n---\n[[별명]]")),
        ["notes of one address"] = () => Notes(10_000, i => ($"n{i}.md", "---\nDestinationPath: me.html\n---\n# 글")),
        ["notes of one tag"] = () => Notes(10_000, i => ($"n{i}.md", "#tag 글")),
        ["notes of one company"] = () => Notes(10_000, i => ($"prep/n{i}.md", "# Interview Prep: Acme – Engineer\n\n- 왜요?\n")),
        ["notes of a company each"] = () => Notes(3_000, i => ($"prep/n{i}.md", $"# Interview Prep: Zo{i}rp – Engineer\n\n글\n")),
    };

    public static TheoryData<string> Names => [.. Wikis.Keys];

    [Theory(Timeout = Guard)]
    [MemberData(nameof(Names))]
    public Task Time_grows_with_the_text(string wiki) => Task.Run(() =>
    {
        var read = TestWiki.Of(Wikis[wiki]());
        Assert.NotEmpty(read.Page("/"));
        foreach (var url in read.Urls.Where(url => url is "/n/" or "/prep/n/" or "/essays/n/" or "/n0/" or "/companies/" or "/companies/acme/" or "/tags/tag/"))
        {
            Assert.NotEmpty(read.Page(url));
        }

        Assert.NotEmpty(read.Page("/search.json"));
    }, TestContext.Current.CancellationToken);

    [Fact]
    public void A_long_list_of_notes_is_not_told_whole_for_each_link()
    {
        var wiki = TestWiki.Of(Notes(100, i => ($"n{i:000}.md", "# 같은 제목\n\n[[같은 제목]]")));
        Assert.All(wiki.Site.Diagnostics.Where(d => d.Code == "CW3004"), d => Assert.Equal("\"같은 제목\" could be n000.md or n001.md or n002.md or n003.md or n004.md or one of 95 others.", d.Message));
        Assert.Equal(100, wiki.Site.Diagnostics.Count(d => d is { Code: "CW3004", Severity: Severity.Error }));
    }

    private static (string, string)[] Notes(int count, Func<int, (string, string)> note) => [.. Enumerable.Range(0, count).Select(note)];

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();
}
