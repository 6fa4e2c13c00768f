using System.Text.RegularExpressions;
using CareerWiki.Career.Explain;
using CareerWiki.Career.InterviewPrep;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Graph;
using CareerWiki.Core.Tagging;
using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Newcomer;

/// <summary>What <c>check --explain</c> prints has to be true, and its lines have to do what they say.</summary>
public sealed class ExplainTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Folders => ["foreign/obsidian-vault", "foreign/notion-export", "foreign/chat-pastes", "loose", "golden/input"];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Folders))]
    public void Every_line_for_the_front_matter_means_what_was_understood(string name)
    {
        var root = Path.Combine(TestPaths.Fixtures, name);
        var files = Directory.EnumerateFiles(root, "*.md", SearchOption.AllDirectories)
            .Where(f => !f.Contains("Templates", StringComparison.Ordinal) && !f.Contains("/.", StringComparison.Ordinal) && IsYaml(f))
            .Select(f => (Path: Path.GetRelativePath(root, f), Text: File.ReadAllText(f)));
        foreach (var (path, text) in files)
        {
            var wiki = TestWiki.OfDrafts((path, text));
            var document = Assert.Single(wiki.Site.Documents);
            foreach (var finding in wiki.Explain(document).Findings.Where(f => f.Correction?.Place == Correction.FrontMatter && f.Value is not null))
            {
                var site = TestWiki.OfDrafts((path, WithLine(text, finding.Correction!.Line))).Site;
                var again = Assert.Single(site.Documents);
                Assert.True(Means(site, again, finding), $"{path}: {finding.Correction.Line} gave {again.Kind}, {again.Title}, {again.Language}, {string.Join('|', again.Tags)}");
            }
        }
    }

    [Fact]
    public void A_wrong_kind_company_and_role_are_corrected_by_the_lines_that_are_printed()
    {
        _folder.Write("in/tuesday.md", "# 화요일 통화\n\n- 무엇을 만들고 싶은가요?\n");
        var printed = Explain("tuesday.md");
        Assert.Contains("Kind: note", printed, StringComparison.Ordinal);
        Correct("tuesday.md", Line(printed, "kind: ").Replace("kind: note", "kind: prep", StringComparison.Ordinal));
        printed = Explain("tuesday.md");
        Assert.Contains("Kind: prep", printed, StringComparison.Ordinal);
        Assert.Contains("        company: ", printed, StringComparison.Ordinal);
        Assert.Contains("        role: ", printed, StringComparison.Ordinal);
        Correct("tuesday.md", "company: 당근");
        Correct("tuesday.md", "role: 백엔드 개발자");
        printed = Explain("tuesday.md");
        Assert.Contains("Company: 당근", printed, StringComparison.Ordinal);
        Assert.Contains("Role: 백엔드 개발자", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sidecar_corrects_as_well()
    {
        _folder.Write("in/tuesday.md", "# 화요일 통화\n");
        _folder.Write("in/_tuesday.yml", Line(Explain("tuesday.md"), "kind: ").Replace("note", "essay", StringComparison.Ordinal));
        var printed = Explain("tuesday.md");
        Assert.Contains("Kind: essay", printed, StringComparison.Ordinal);
        Assert.Contains("_tuesday.yml says so", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_headings_are_corrected_by_the_lines_that_are_printed()
    {
        _folder.Write("in/prep/acme.md", "# Interview Prep: Acme – Engineer\n\n## 그날 받은 것들\n\n- 왜 오셨나요?\n\n## Company gossip\n\n- Is it true?\n");
        var printed = Explain("acme.md");
        Assert.Contains("Section: other: 그날 받은 것들 (line 3)", printed, StringComparison.Ordinal);
        Assert.Contains("Section: company: Company gossip (line 7)", printed, StringComparison.Ordinal);
        var first = Line(printed, "overview: [\"그날").Replace("overview", "predicted-questions", StringComparison.Ordinal);
        var second = Line(printed, "other: [\"Company gossip");
        _folder.Write("in/_data/sections.yml", first + "\n" + second + "\n");
        printed = Explain("acme.md");
        Assert.Contains("Section: predicted-questions: 그날 받은 것들", printed, StringComparison.Ordinal);
        Assert.Contains("Section: other: Company gossip", printed, StringComparison.Ordinal);
        Assert.Contains("Questions: 1 predicted", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Meaning_of_marks_visibility_prompts_and_phases_is_corrected()
    {
        _folder.Write("in/roadmap/r.md", "# 로드맵\n\n## 1단계 (2026년 1월 ~ 3월)\n\n- ✅ 하나\n");
        var printed = Explain("r.md");
        Assert.Contains("Checklist: 1 criterion", printed, StringComparison.Ordinal);
        Assert.Contains("Phase: 2026-01~2026-03 (line 3)", printed, StringComparison.Ordinal);
        Correct("roadmap/r.md", Line(printed, "check: "));
        Correct("roadmap/r.md", Line(printed, "visibility: "));
        printed = Explain("r.md");
        Assert.Contains("Checklist: 1 done", printed, StringComparison.Ordinal);
        Assert.Contains("Visibility: public", printed, StringComparison.Ordinal);

        _folder.Write("in/essays/e.md", "# 지원동기\n\n저는 왜 개발자가 되었을까요?\n\n# 성장 과정\n\n답.\n");
        printed = Explain("e.md");
        Correct("essays/e.md", Line(printed, "prompts: ").Replace(", \"성장 과정\"", "", StringComparison.Ordinal));
        Assert.Single(Explain("e.md").Split('\n'), line => line.StartsWith("Prompt:", StringComparison.Ordinal));
    }

    [Fact]
    public void Links_tell_by_which_name_they_found_their_target_and_how_to_write_it_plainly()
    {
        _folder.Write("in/a.md", "[[카프카]] [[없는 글]] [b](notes/kafka.md)");
        _folder.Write("in/notes/kafka.md", "---\naliases: [카프카]\n---\n# Kafka");
        var printed = Explain("a.md");
        Assert.Contains("카프카 → /notes/kafka/", printed, StringComparison.Ordinal);
        Assert.Contains("alias of notes/kafka.md", printed, StringComparison.Ordinal);
        Assert.Contains("No note is called \"없는 글\"", printed, StringComparison.Ordinal);
        Assert.Contains("path of notes/kafka.md", printed, StringComparison.Ordinal);
        File.WriteAllText(_folder.Combine("in/a.md"), Line(printed, "[[notes/kafka|"));
        Assert.Contains("→ /notes/kafka/", Explain("a.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nope.md", "There is no document")]
    [InlineData("prep/acm.md", "Did you mean \"prep/acme.md\"?")]
    public void A_file_that_is_none_is_said_so(string name, string message)
    {
        _folder.Write("in/prep/acme.md", "# A");
        var result = Cli.Run("check", "-i", _folder.Combine("in"), "--explain", name);
        Assert.Equal(2, result.Code);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    private string Explain(string name)
    {
        var result = Cli.Run("check", "-i", _folder.Combine("in"), "--explain", name);
        Assert.Equal((0, ""), (result.Code, result.Error));
        return result.Out;
    }

    private static string Line(string printed, string start) => printed.Split('\n').Select(line => line.Trim()).First(line => line.StartsWith(start, StringComparison.Ordinal));

    private void Correct(string path, string line) => File.WriteAllText(_folder.Combine("in/" + path), WithLine(File.ReadAllText(_folder.Combine("in/" + path)), line));

    // In place of the line that says the same key, if there is one.
    private static string WithLine(string text, string line)
    {
        var bare = text.TrimStart('\uFEFF').ReplaceLineEndings("\n");
        var key = line[..(line.IndexOf(':', StringComparison.Ordinal) + 1)];
        var old = new Regex($@"(?<=\n){Regex.Escape(key)}[^\n]*\n(?:[ -](?!--)[^\n]*\n)*", RegexOptions.IgnoreCase);
        return bare.StartsWith("---\n", StringComparison.Ordinal) ? $"---\n{line}\n{old.Replace(bare, "", 1)[4..]}" : $"---\n{line}\n---\n{bare}";
    }

    private static bool IsYaml(string file) => File.ReadAllText(file) is var text && !text.Contains('\uFFFD') && !text.StartsWith("+++", StringComparison.Ordinal);

    private static bool Means(Site site, Document document, Finding finding) => finding.About switch
    {
        "technology" or "mentioned-company" => !site.Taxonomy.MentionsIn(document).Found.Any(m => m.Reason != MentionReason.Declared && m.Detail != "[[ ]]" && finding.Correction!.Line.Contains($"\"{m.Entry.Name}\"", StringComparison.Ordinal)),
        "kind" => document.Kind == finding.Value,
        "title" => document.Title == finding.Value,
        "lang" => document.Language == finding.Value,
        "visibility" => finding.Value != (document.Visibility == Visibility.Public ? "public" : "private"),
        "tags" => string.Join(", ", document.Tags) == finding.Value,
        "company" => document.FactsOf<Target>().First().Company == finding.Value,
        "role" => document.FactsOf<Target>().First().Role == finding.Value,
        _ => true,
    };
}
