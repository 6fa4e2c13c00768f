using CareerWiki.Commands;
using CareerWiki.Settings;
using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Pdf;

public sealed class PrintSearchTests
{
    private static readonly TestWiki Wiki = TestWiki.Of(
        ("prep/kakao-later.md", "---\nkind: prep\ncompany: Kakao\ninterview: 2026-05-01\n---\n# Kakao – Platform\n"),
        ("prep/kakao-next.md", "---\nkind: prep\ncompany: 카카오\ninterview: 2026-03-10\n---\n# Kakao – Backend\n"),
        ("prep/somewhere.md", "---\nkind: prep\n---\n# 면접 준비\n"),
        ("roadmap/plan.md", "# Plan\n"),
        ("essays/naver.md", "---\ncompany: Naver\n---\n# 자기소개서\n"),
        ("companies/kakao.md", "# Kakao\n"),
        ("notes/go.md", "---\ncompanies: [Toss]\n---\n# Go at work\n"),
        ("notes/a/same.md", "# Same\n"),
        ("notes/b/same.md", "# Same\n"),
        ("index.md", "# Start\n"));

    private readonly PrintSearch _search = new(Wiki.Site, new SiteSettings { Root = "/x", InputPaths = ["/x/input"], OutputPath = "/x/output" }, "/x");

    [Theory]
    [InlineData("wiki", "/print/wiki/", "wiki")]
    [InlineData("Roadmap", "/print/roadmap/", "roadmap")]
    [InlineData("essays", "/print/essays/", "essays")]
    [InlineData("Kakao", "/print/companies/kakao/dossier/", "kakao")]
    [InlineData("카카오", "/print/companies/kakao/dossier/", "kakao")]
    [InlineData("네이버", "/print/companies/naver/dossier/", "naver")]
    [InlineData("companies/kakao.md", "/print/companies/kakao/dossier/", "kakao")]
    [InlineData("kakao-sheet", "/print/companies/kakao/", "kakao-sheet")]
    [InlineData("토스", "/companies/toss/", "toss")]
    [InlineData("kakao-later", "/prep/kakao-later/", "kakao-later")]
    [InlineData("prep/kakao-later.md", "/prep/kakao-later/", "kakao-later")]
    [InlineData("/x/input/notes/b/same.md", "/notes/b/same/", "same")]
    [InlineData("plan", "/roadmap/plan/", "plan")]
    [InlineData("index.md", "/", "index")]
    public void A_name_leads_to_its_page(string name, string url, string file)
    {
        var job = _search.Find(name);
        Assert.Equal((url, file), (job.Url.Value, job.Name));
    }

    [Theory]
    [InlineData("kakoa", "Did you mean \"Kakao\"?")]
    [InlineData("esays", "Did you mean \"essays\"?")]
    [InlineData("kakao-latr", "Did you mean \"kakao-later\"?")]
    [InlineData("nothing like it", "wiki, roadmap, essays")]
    [InlineData("same", "notes/a/same.md or notes/b/same.md")]
    public void Another_name_is_an_error_that_helps(string name, string help) =>
        Assert.Contains(help, Assert.Throws<SettingsException>(() => _search.Find(name)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("카카오", "prep/kakao-next.md prep/kakao-later.md")]
    [InlineData("companies/kakao.md", "prep/kakao-next.md prep/kakao-later.md")]
    [InlineData("kakao-later", "prep/kakao-later.md")]
    [InlineData("prep/somewhere.md", "prep/somewhere.md")]
    public void A_company_has_the_sheets_of_its_interviews_the_next_one_first(string name, string preps) =>
        Assert.Equal(preps, string.Join(' ', _search.FindSheets(name).Select(PrintSearch.PathOf)));

    [Theory]
    [InlineData("Naver")]
    [InlineData("plan")]
    [InlineData("kakoa")]
    public void Without_a_prep_there_is_no_sheet(string name) => Assert.Throws<SettingsException>(() => _search.FindSheets(name));

    [Fact]
    public void Everything_is_printed_under_names_that_can_be_given()
    {
        var all = _search.All.ToList();
        Assert.Equal(["wiki", "roadmap", "essays", "kakao", "naver", "kakao-sheet", "kakao-later-sheet", "somewhere-sheet"], all.Select(job => job.Name));
        Assert.Equal(all, all.Select(job => _search.Find(job.Name)));
        Assert.Contains("--sheet \"prep/somewhere.md\"", _search.List, StringComparison.Ordinal);
    }
}
