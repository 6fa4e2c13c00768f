using CareerWiki.Career.InterviewDay;
using CareerWiki.Core.Documents;
using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.InterviewDay;

/// <summary>Whole preps, differently written, and what a careful reader takes along: <c>Fixtures/interview-day/NAME.md</c> beside <c>NAME.expected.txt</c>.</summary>
public sealed class HighlightTests
{
    private static readonly string Folder = Path.Combine(TestPaths.Fixtures, "interview-day");

    public static TheoryData<string> Names() => [.. Directory.EnumerateFiles(Folder, "*.md").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Prep_is_understood(string name)
    {
        var document = TestWiki.Read(File.ReadAllText(Path.Combine(Folder, name + ".md")), "prep/a.md");
        Assert.Equal(File.ReadAllLines(Path.Combine(Folder, name + ".expected.txt")), document.FactsOf<Highlight>().Select(Show));
    }

    [Fact]
    public void Text_is_composed_and_stands_in_its_section()
    {
        var document = TestWiki.Read("# 면접 준비: 물결\n\n## 복습할 개념\n\n- 한글 **정규화**".Normalize(System.Text.NormalizationForm.FormD), "prep/a.md");
        var concept = Assert.Single(document.FactsOf<Highlight>());
        Assert.Equal("한글 정규화", concept.Text);
        Assert.Equal("복습할 개념", document.SectionAt(concept.Section)!.Heading!.Text);
    }

    [Fact]
    public void Only_a_prep_has_highlights() => Assert.Empty(TestWiki.Read("---\nkind: note\n---\n# Notes\n\n## Concepts to review\n\n- Raft").FactsOf<Highlight>());

    private static string Show(Highlight highlight)
    {
        var kind = highlight.Kind == HighlightKind.RedFlag ? "red-flag" : highlight.Kind.ToString().ToLowerInvariant();
        var state = highlight.State switch { CheckState.Open => " [open]", CheckState.Done => " [done]", CheckState.Criterion => " [criterion]", _ => "" };
        return $"{kind}{state}: {(highlight.Lead is null ? "" : highlight.Lead + ": ")}{highlight.Text}";
    }
}
