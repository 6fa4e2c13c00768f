using System.Text.Json;
using System.Text.RegularExpressions;
using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Career;

/// <summary>Figures of real documents, in a folder that <c>SEED_DOCUMENTS</c> names. They are no part of this repository.</summary>
public sealed partial class SeedTests
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("SEED_DOCUMENTS");

    [Theory]
    [InlineData("prep-cycloid-ko.md", "Cycloid", "Senior Go backend Developer", 10, 5)]
    [InlineData("prep-kakao-en.md", "Kakao Corp", "Senior Backend Engineer", 10, 8)]
    [InlineData("prep-fingear-en.md", "FinGear", "Senior Go Developer", 15, 10)]
    public void Preps_are_understood(string name, string company, string role, int predicted, int toAsk)
    {
        var document = Export(name);
        Assert.Equal(("prep", company, role), (Text(document, "kind"), Text(document, "company"), Text(document, "role")));
        Assert.Equal(1, document.GetProperty("headings").EnumerateArray().Count(h => h.GetProperty("level").GetInt32() == 1));
        Assert.Equal(
            ["overview", "fit", "resume", "company", "predicted-questions", "questions-to-ask", "concepts", "advice"],
            document.GetProperty("sections").EnumerateArray().Select(s => Text(s, "role")));
        var kinds = document.GetProperty("questions").EnumerateArray().Select(q => Text(q, "kind")).ToList();
        Assert.Equal((predicted, toAsk), (kinds.Count(k => k == "predicted"), kinds.Count(k => k == "to-ask")));
    }

    [Fact]
    public void Roadmap_is_understood()
    {
        var document = Export("roadmap-ko.md");
        Assert.Equal("{\"open\":668,\"done\":0,\"criteria\":90}", JsonSerializer.Serialize(document.GetProperty("checklist")));
        Assert.Equal(10, document.GetProperty("questions").EnumerateArray().Count(q => Text(q, "kind") == "answered"));
        Assert.Equal(3, document.GetProperty("stories").GetArrayLength());
        var phases = document.GetProperty("phases").EnumerateArray().ToList();
        Assert.Equal((29, 17), (phases.Count, phases.Count(p => Text(p, "start") is not null || Text(p, "end") is not null)));
        Assert.Equal(6, document.GetProperty("links").EnumerateArray().Count(l => Text(l, "url") is not null));
    }

    [Fact]
    public void Essays_are_counted()
    {
        var prompts = Export("essays-ko.md").GetProperty("essay").EnumerateArray().Select(p => (p.GetProperty("chars").GetInt32(), p.GetProperty("charsNoSpaces").GetInt32()));
        Assert.Equal([(1733, 1365), (1463, 1170)], prompts);
    }

    [Fact]
    public void Nothing_is_wrong_and_every_word_of_every_fence_stands_on_the_page()
    {
        using var output = new TemporaryFolder();
        var check = Cli.Run("check", "-i", Seeds);
        Assert.Equal((0, "5 documents (3 prep, 1 roadmap, 1 essay), no problems."), (check.Code, check.Out.Trim()));
        Assert.Equal(0, Cli.Run("build", "-i", Seeds, "-o", output.Combine("site"), "--profile", "private").Code);
        Assert.Contains(" 0 written", Cli.Run("build", "-i", Seeds, "-o", output.Combine("site"), "--profile", "private").Out, StringComparison.Ordinal);

        var page = File.ReadAllText(output.Combine("site/roadmap-ko/index.html"));
        var visible = System.Net.WebUtility.HtmlDecode(Tag().Replace(TermLink().Replace(page, "$1"), " "));
        foreach (Match fence in Fence().Matches(File.ReadAllText(Path.Combine(Seeds, "roadmap-ko.md"))))
        {
            Assert.All(Word().Matches(fence.Groups[1].Value), word => Assert.Contains(word.Value, visible, StringComparison.Ordinal));
        }

        Assert.DoesNotContain("<pre>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_are_found_where_they_are_meant()
    {
        Assert.Contains(50, Lines("prep-cycloid-ko.md", "technologies", "GitHub Actions"));
        Assert.Contains(9, Lines("essays-ko.md", "technologies", "MySQL"));
        Assert.Contains(185, Lines("roadmap-ko.md", "technologies", "LevelDB"));
        Assert.Contains(413, Lines("roadmap-ko.md", "technologies", "Go"));
        Assert.Contains(414, Lines("roadmap-ko.md", "technologies", "C"));
        Assert.Contains(18, Lines("prep-cycloid-ko.md", "technologies", "Go"));
        Assert.Equal([55, 66], Lines("essays-ko.md", "technologies", "Kubernetes"));
        Assert.Contains(948, Lines("roadmap-ko.md", "companies", "Kakao"));
        Assert.Contains(37, Lines("prep-kakao-en.md", "companies", "Kakao"));
    }

    [Fact]
    public void Words_that_look_like_names_are_none()
    {
        Assert.DoesNotContain(149, Lines("prep-fingear-en.md", "technologies", "Go"));
        Assert.Empty(Lines("essays-ko.md", "technologies", "Node.js"));
        Assert.DoesNotContain(1602, Lines("roadmap-ko.md", "companies", "Woowa Brothers"));
        Assert.Equal([947], Lines("roadmap-ko.md", "companies", "LINE"));
        Assert.DoesNotContain(46, Lines("roadmap-ko.md", "companies", "Meta"));
        Assert.Equal([948], Lines("roadmap-ko.md", "companies", "Kakao Pay"));
        Assert.Single(Lines("roadmap-ko.md", "companies", "Kakao"), line => line == 948);
    }

    private static int[] Lines(string document, string kind, string name) =>
        [.. Export(document).GetProperty(kind).EnumerateArray().Where(n => Text(n, "name") == name).SelectMany(n => n.GetProperty("lines").EnumerateArray()).Select(line => line.GetInt32())];

    private static string Seeds
    {
        get
        {
            Assert.SkipWhen(Folder is null, "SEED_DOCUMENTS names no folder of real documents");
            return Folder!;
        }
    }

    private static JsonElement Export(string name) =>
        JsonDocument.Parse(Cli.Run("export", "-i", Seeds).Bytes).RootElement.GetProperty("documents").EnumerateArray().First(d => Text(d, "source") == name);

    private static string? Text(JsonElement element, string key) => element.GetProperty(key).GetString();

    [GeneratedRegex("<a class=\"term\"[^>]*>([^<]*)(?:<span class=\"for-reader\">[^<]*</span>)?</a>")]
    private static partial Regex TermLink();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"^```\w+\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"[\p{L}\p{N}]\S*")]
    private static partial Regex Word();
}
