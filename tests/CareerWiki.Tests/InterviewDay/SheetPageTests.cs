using System.Net;
using System.Text.RegularExpressions;
using CareerWiki.Core.Documents;
using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.InterviewDay;

/// <summary>The page of the sheet, in a site built for 1 March 2026.</summary>
public sealed class SheetPageTests
{
    private const string Prep = """
        ---
        visibility: public
        ---
        # Interview Prep: Kakao – Senior Backend Engineer

        ## Job Overview
        - **Location**: Pangyo
        - **Salary**: KRW 95,000,000
        - **Interview**: 2026-03-05 14:00, Pangyo Office, 5F
        - Keep messages flowing
        - Guard the secret Project Heron {.private}

        ## Why I fit
        - **Scale**: ran 40 services

        ## Predicted Questions
        1. What is a quorum?
           - A: More than half of the voters.

        ## Questions to ask
        - Who decides what is built?

        ## Concepts to review
        - [x] Raft
        - [ ] Gossip

        ## Advice
        - **Red flags**: the team changed its lead twice
        """;

    [Fact]
    public void Owner_sees_all_of_it()
    {
        var main = TestWiki.Of(("prep/kakao.md", Prep)).Main("/print/companies/kakao/");
        foreach (var text in new[] { "2026-03-05 14:00, Pangyo Office, 5F", "D-4", "KRW 95,000,000", "Keep messages flowing", "Project Heron", "ran 40 services", "What is a quorum?", "More than half", "Who decides", "Raft", "changed its lead twice" })
        {
            Assert.Contains(text, main, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Public_sheet_has_nothing_private()
    {
        var wiki = TestWiki.Of(Profile.Public, ("prep/kakao.md", Prep));
        var main = wiki.Main("/print/companies/kakao/");
        Assert.Contains("Keep messages flowing", main, StringComparison.Ordinal);
        Assert.DoesNotContain("95,000,000", main, StringComparison.Ordinal);
        Assert.DoesNotContain("Heron", main, StringComparison.Ordinal);
        Assert.DoesNotContain("twice", main, StringComparison.Ordinal);
        Assert.DoesNotContain("red-flags", main, StringComparison.Ordinal);
    }

    [Fact]
    public void No_one_finds_it_who_does_not_look_for_it()
    {
        var wiki = TestWiki.Of(Profile.Public, ("prep/kakao.md", Prep));
        var page = wiki.Page("/print/companies/kakao/");
        Assert.Contains("<meta name=\"robots\" content=\"noindex\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("rel=\"canonical\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("/print/", wiki.Page("/search.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void Language_is_that_of_the_document_and_links_lead_back()
    {
        var page = TestWiki.Of(("prep/kakao.md", Prep)).Page("/print/companies/kakao/");
        Assert.Matches("<main[^>]*lang=\"en\"", page);
        Assert.Contains("href=\"../../../prep/kakao/\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"../../../companies/kakao/\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_open_is_reviewed_before_what_is_done()
    {
        var main = TestWiki.Of(("prep/kakao.md", Prep)).Main("/print/companies/kakao/");
        Assert.True(main.IndexOf("Gossip", StringComparison.Ordinal) < main.IndexOf("Raft", StringComparison.Ordinal));
        Assert.Single(Regex.Matches(main, "sheet-box done"));
    }

    [Fact]
    public void Count_of_what_was_left_out_is_told()
    {
        var text = "# Interview Prep: Kakao – Engineer\n\n## Predicted Questions\n" + string.Concat(Enumerable.Range(1, 400).Select(i => $"{i}. What would you say about matter {i}?\n")) + "\n## Questions to ask\n- Why?\n";
        var main = TestWiki.Of(("prep/kakao.md", text)).Main("/print/companies/kakao/");
        var shown = Regex.Count(main, "What would you say about matter");
        Assert.InRange(shown, 60, 200);
        Assert.Contains($"+ {400 - shown} more", WebUtility.HtmlDecode(main), StringComparison.Ordinal);
        Assert.Contains("Why?", main, StringComparison.Ordinal);
    }

    [Fact]
    public void Prep_without_content_leaves_room_to_write()
    {
        var main = TestWiki.Of(("prep/moth.md", "# Interview prep: Moth & Lamp")).Main("/print/prep/moth/");
        Assert.Contains("sheet-blank", main, StringComparison.Ordinal);
        Assert.Contains("sheet-notes", main, StringComparison.Ordinal);
        Assert.DoesNotContain("sheet-part", main, StringComparison.Ordinal);
    }
}
