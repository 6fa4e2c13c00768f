using System.Collections.Concurrent;
using CareerWiki.BrowserTests.Support.Pdf;
using CareerWiki.Tests.Privacy;
using CareerWiki.Tests.Support;

namespace CareerWiki.BrowserTests.Support.Paper;

/// <summary>The wikis that are printed, each once for all tests.</summary>
public static class PaperWikis
{
    private const string Sample = "the sample, private";
    private const string PublicSample = "the sample, public";
    private const string Pages = "pages of the sample";
    internal const string Hard = "what is hard to print";
    private const string Seeds = "real documents";

    /// <summary>A wiki with a word of its own in every place that something private can stand in.</summary>
    internal const string Canaries = "canaries, private";

    /// <summary>The same for the public.</summary>
    internal const string PublicCanaries = "canaries, public";

    private static readonly ConcurrentDictionary<string, Lazy<Task<PaperWiki>>> Done = [];

    public static TheoryData<string> Names => [Sample, PublicSample, Pages, Hard, Seeds, Canaries, PublicCanaries];

    /// <exception cref="Xunit.Sdk.SkipException">It needs what this machine doesn't have.</exception>
    internal static Task<PaperWiki> PrintAsync(string name)
    {
        PdfToText.SkipWhenMissing();
        Assert.SkipWhen(name == Seeds && SeedFolder is null, "skipped: SEED_DOCUMENTS names no folder");
        return Done.GetOrAdd(name, _ => new(() => PrintNewAsync(name))).Value;
    }

    /// <summary>A wiki with headings that wrap, ids that are long, and links to both. Printed anew at each call.</summary>
    internal static async Task<PaperWiki> PrintHardAsync(params string[] what)
    {
        using var folder = new TemporaryFolder();
        var latin = string.Join(' ', Enumerable.Repeat("a heading that is too long for one line", 4));
        var hangul = string.Join(' ', Enumerable.Repeat("한 줄에 다 들어가지 않는 아주 긴 제목", 6));
        folder.Write("in/statiq.json", """{ "Language": "en", "SiteTitle": "Hard (to) print" }""");
        folder.Write("in/prep/acme.md", $"---\ncompany: Acme\n---\n# Interview Prep: Acme – Engineer\n\n## Predicted questions\n\n1. What is `a<b>`?\n   - An answer with ﬁ and é.\n\n## Again\n\nOne\n\n## Again\n\nTwo: [first](#again), [second](#again-1), [far]({Uri.EscapeDataString("글")}.md)\n\n## {latin} *and* `code`\n\n{string.Concat(Enumerable.Repeat("A paragraph of a few words.\n\n", 60))}### {latin}\n\nEnd\n");
        folder.Write("in/prep/글.md", $"# 긴 제목의 글\n\n[아래로](#{hangul.Replace(' ', '-')}) [Acme](acme.md)\n\n{string.Concat(Enumerable.Repeat("몇 마디 글.\n\n", 60))}## {hangul}\n\n끝\n");
        folder.Write("in/essays/essay.md", "# 에세이\n\n## 지원동기 (500자)\n\n홍길동입니다.\n");
        return await PaperWiki.PrintAsync(folder.Combine("in"), "private", what);
    }

    private static string? SeedFolder => Environment.GetEnvironmentVariable("SEED_DOCUMENTS") is { Length: > 0 } folder ? folder : null;

    private static Task<PaperWiki> PrintNewAsync(string name)
    {
        var sample = Path.Combine(TestPaths.Root, "input");
        return name switch
        {
            Sample => PaperWiki.PrintAsync(sample, "private", "--all"),
            PublicSample => PaperWiki.PrintAsync(sample, "public", "--all"),
            // A document, a technology with a note, a company without one.
            Pages => PaperWiki.PrintAsync(sample, "private", "study-log", "technologies/redis.md", "Naver"),
            Hard => PrintHardAsync("--all"),
            Seeds => PaperWiki.PrintAsync(SeedFolder!, "private", "--all"),
            _ => PrintCanariesAsync(name == Canaries ? "private" : "public"),
        };
    }

    private static async Task<PaperWiki> PrintCanariesAsync(string profile)
    {
        using var wiki = new CanaryWiki();
        return await PaperWiki.PrintAsync(wiki.Input, profile, "--all");
    }
}
