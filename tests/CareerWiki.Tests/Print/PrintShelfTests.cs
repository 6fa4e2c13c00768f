using CareerWiki.Career.Print;
using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Print;

/// <summary>What a site has for paper, and where it is.</summary>
public sealed class PrintShelfTests
{
    // The wikis of these tests are built for the first of March 2026.
    [Theory]
    [InlineData("2026-03-20", "2026-03-05", "/prep/b/")]
    [InlineData("2026-03-05", "2026-03-20", "/prep/a/")]
    [InlineData("2026-02-01", "2026-03-20", "/prep/b/")]
    [InlineData("2026-02-01", "2026-02-02", "/prep/a/")]
    [InlineData("", "2026-03-20", "/prep/b/")]
    public void The_next_interview_has_the_address_of_the_company(string first, string second, string next)
    {
        var wiki = TestWiki.Of(Prep("a", first), Prep("b", second), ("companies/kakao.md", "# Kakao"));
        var sheets = PrintShelf.Of(wiki.Site).Where(p => p.Kind == PrintKind.Sheet).ToDictionary(p => wiki.Site.UrlOf(p.Documents[0]).Value, p => p.Url.Value);
        var other = sheets.Keys.Single(url => url != next);
        Assert.Equal("/print/companies/kakao/", sheets[next]);
        Assert.Equal("/print" + other, sheets[other]);
        Assert.Contains($"href=\"../../print/companies/kakao/\"", wiki.Main(next), StringComparison.Ordinal);
        Assert.Contains($"href=\"../../print{other}\"", wiki.Main(other), StringComparison.Ordinal);
    }

    [Fact]
    public void A_prep_without_a_company_has_a_sheet_too()
    {
        var shelf = PrintShelf.Of(TestWiki.Of(("prep/x.md", "---\nkind: prep\n---\n# 면접 준비\n\n## 예상 질문\n\n- 왜?")).Site);
        Assert.Equal(("/print/prep/x/", "x-sheet"), shelf.Where(p => p.Kind == PrintKind.Sheet).Select(p => (p.Url.Value, p.Name)).Single());
    }

    [Fact]
    public void No_two_have_one_name()
    {
        var shelf = PrintShelf.Of(TestWiki.Of(("companies/wiki.md", "---\nkind: company\n---\n# Wiki Corp"), ("prep/Roadmap.md", "---\nkind: prep\ncompany: Roadmap\n---\n# Roadmap"), ("roadmap/r.md", "# 로드맵")).Site);
        Assert.Equal(shelf.Length, shelf.DistinctBy(p => p.Name.ToUpperInvariant()).Count());
        Assert.Equal(shelf.Length, shelf.DistinctBy(p => p.Url).Count());
        Assert.Equal("wiki", shelf[0].Name);
    }

    [Fact]
    public void A_company_that_is_only_named_has_no_dossier() =>
        Assert.DoesNotContain(PrintShelf.Of(TestWiki.Of(("a.md", "네이버와 카카오의 서비스를 비교한다.")).Site), p => p.Kind == PrintKind.Dossier);

    private static (string, string) Prep(string name, string day) => ($"prep/{name}.md", $"---\nkind: prep\ncompany: Kakao\n{(day.Length > 0 ? $"interview: {day}\n" : "")}---\n# {name}\n\n## 예상 질문\n\n- 왜?");
}
