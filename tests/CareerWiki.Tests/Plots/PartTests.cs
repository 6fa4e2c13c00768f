using System.Globalization;
using System.Text.RegularExpressions;
using CareerWiki.Career.Kinds;
using CareerWiki.Career.Roadmap;
using CareerWiki.Career.Sections;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Pages;
using CareerWiki.Tests.Support;
using CareerWiki.Theme.Parts;

namespace CareerWiki.Tests.Plots;

/// <summary>What the theme draws.</summary>
public sealed class PartTests
{
    private static readonly TestWiki Wiki = TestWiki.Of(
        ("roadmap/plan.md", "# 로드맵\n\n## 기초 <&> (2025년 6월 ~ 2026년 1월, 1200시간)\n\nRedis\n\n### 심화 (2026년 1월 ~ 2026년 5월)\n\n## 창업 (2031년~)\n\n[[메모]]"),
        ("notes/memo.md", "# 메모\n\nRedis와 PostgreSQL"));

    private static readonly Document Roadmap = Wiki.Site.Documents.Single(d => d.Kind == "roadmap");

    private static readonly PageLinks Links = new(new PageOptions { CheckLabel = (_, _) => "" }, Wiki.Site.UrlOf(Roadmap));

    [Fact]
    public void A_timeline_says_in_text_what_it_shows()
    {
        var tree = Parts.Tree<TimelinePart>(("Timeline", Timeline.Of(Wiki.Site, Roadmap, Links)!), ("Language", "ko"));
        var items = tree.Descendants("li").ToList();
        Assert.Equal(3, items.Count);
        Assert.StartsWith("기초 <&> 2025.06 – 2026.01 · 1,200시간 지난 단계", items[0].Text(), StringComparison.Ordinal);
        Assert.Equal("심화 2026.01 – 2026.05 지금 단계", items[1].Text());
        Assert.Equal("창업 2031 – 앞으로의 단계", items[2].Text());
        Assert.Equal(["#심화-2026년-1월-2026년-5월"], items[1].Descendants("a").Select(a => Uri.UnescapeDataString(a.Attribute("href")!.Value)));
        Assert.All(tree.Descendants("svg").Where(svg => svg.Parent!.Name != "svg"), svg => Assert.Contains(svg.AncestorsAndSelf(), e => e.Attribute("aria-hidden")?.Value == "true"));
    }

    [Fact]
    public void A_graph_is_a_group_of_links_with_names()
    {
        var graph = LocalGraph.Of(Wiki.Site, new PageOptions { CheckLabel = (_, _) => "" }, Roadmap)!;
        var tree = Parts.Tree<LocalGraphPart>(("Graph", graph), ("Language", "ko"));
        var svg = tree.Descendants("svg").Single(e => e.Attribute("role")?.Value == "group");
        Assert.Equal(tree.Descendants("span").Single(e => e.Attribute("id") is not null).Attribute("id")!.Value, svg.Attribute("aria-labelledby")!.Value);
        Assert.Equal(["메모 (노트)", "Redis (기술)"], svg.Elements("a").Select(a => a.Element("title")!.Value).OrderDescending(StringComparer.Ordinal));
        Assert.Equal(2, svg.Elements("a").Select(a => a.Element("path")!.Attribute("d")!.Value).Distinct().Count());
    }

    [Fact]
    public void Parts_have_no_styles_no_scripts_and_no_colours_and_do_not_depend_on_culture()
    {
        var before = CultureInfo.CurrentCulture;
        var here = All();
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("de-DE");
            Assert.Equal(here, All());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        Assert.All(here, html => Assert.DoesNotMatch(@"style=|<script|#[0-9a-fA-F]{3,6}\b(?=""[ >])|rgb\(|=""[^""]*\d\.\d\d", html));
    }

    [Fact]
    public void Progress_is_told_in_words()
    {
        var checks = new CheckCount(501, 167, 0);
        Assert.Equal("668개 중 167개 완료", Parts.Tree<ProgressBar>(("Checks", checks), ("Language", "ko")).Text());
        var ring = Parts.Tree<ProgressRing>(("Checks", checks), ("Language", "ko"));
        Assert.Equal(("img", "668개 중 167개 완료", "25%"), (ring.Attribute("role")!.Value, ring.Attribute("aria-label")!.Value, ring.Text()));
        Assert.Contains("33 131.9", ring.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("dasharray", Parts.Render<ProgressRing>(("Checks", new CheckCount(3, 0, 0)), ("Language", "ko")), StringComparison.Ordinal);
        Assert.Equal("", Parts.Render<ProgressBar>(("Checks", new CheckCount(0, 0, 0)), ("Language", "ko")).Trim());
    }

    [Fact]
    public void Every_kind_and_every_role_has_an_icon_of_its_own()
    {
        string[] names = [.. KindCatalogue.All.Select(kind => kind.Name), .. SectionRole.All, SectionRole.Other];
        Assert.Empty(names.Except(IconPaths.Names));
        Assert.Equal(IconPaths.Names.Count(), IconPaths.Names.Select(IconPaths.Of).Distinct().Count());
    }

    [Fact]
    public void Icons_are_short_paths_within_their_field()
    {
        Assert.All(IconPaths.Names.Select(name => IconPaths.Of(name)!), path =>
        {
            Assert.Matches(@"^(?:[MmLlHhVvAaZzCc](?:-?\d*\.?\d+[ -]?)*)+$", path);
            Assert.InRange(path.Length, 5, 160);
            Assert.All(Regex.Matches(path, @"\d*\.?\d+").Select(m => double.Parse(m.Value, CultureInfo.InvariantCulture)), number => Assert.InRange(number, 0, 24));
        });
        Assert.Equal("", Parts.Render<Icon>(("Name", "unknown")).Trim());
    }

    private static List<string> All() =>
    [
        Parts.Render<TimelinePart>(("Timeline", Timeline.Of(Wiki.Site, Roadmap, Links)!), ("Language", "ko")),
        Parts.Render<LocalGraphPart>(("Graph", LocalGraph.Of(Wiki.Site, new PageOptions { CheckLabel = (_, _) => "" }, Roadmap)!), ("Language", "ko")),
        Parts.Render<ProgressBar>(("Checks", new CheckCount(2, 1, 0)), ("Language", "en")),
        Parts.Render<ProgressRing>(("Checks", new CheckCount(2, 1, 0)), ("Language", "en")),
        Parts.Render<CompanyMark>(("Name", "Kakao Pay")),
        Parts.Render<Icon>(("Name", "search")),
    ];
}
