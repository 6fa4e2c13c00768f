using System.Text;
using CareerWiki.Core.Graph;
using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Newcomer;

/// <summary>A thousand files with names that people do give: their pages exist, links to them work, and no collision is silent.</summary>
public sealed class OddNamesTests
{
    private static readonly string[] Pieces =
    [
        "노트", "한글 이름", "note", "[초안]", "(최종)", "#1", "100%", "A&B", "it's", "C++", "🚀", "café", "x=y", "@home", "~tilde", "a,b", "!중요", "$100", "1+1", "이름;둘",
    ];

    [Fact]
    public void Pages_exist_links_work_and_collisions_are_named()
    {
        using var folder = new TemporaryFolder();
        var names = Names().Take(1_000).ToList();
        var index = new StringBuilder("# 모두\n\n");
        foreach (var (name, i) in names.Select((name, i) => (name, i)))
        {
            // Half of them as macOS writes them.
            var onDisk = i % 2 == 0 ? name.Normalize(NormalizationForm.FormD) : name;
            folder.Write($"in/{onDisk}.md", $"# 제목 {i}\n\n본문 {i}\n");
            index.Append($"- [{i}](<{Uri.EscapeDataString(name)}.md>)\n- [[제목 {i}]]\n\n");
        }

        folder.Write("in/모두.md", index.ToString());
        var build = Cli.Run("build", "-i", folder.Combine("in"), "-o", folder.Combine("out"), "--profile", "private");
        var collisions = build.Error.Split('\n').Where(line => line.Contains("CW3007", StringComparison.Ordinal)).ToList();
        var others = build.Error.Split('\n').Where(line => line.Contains(" CW", StringComparison.Ordinal) && !line.Contains("CW3007", StringComparison.Ordinal));
        Assert.Empty(others);
        Assert.Contains("1001 documents", build.Out, StringComparison.Ordinal);

        var pages = Directory.EnumerateFiles(folder.Combine("out"), "index.html", SearchOption.AllDirectories).Select(File.ReadAllText).ToList();
        Assert.All(Enumerable.Range(0, names.Count), i => Assert.Single(pages, page => page.Contains($"<h1>제목 {i}</h1>", StringComparison.Ordinal)));
        // A name whose slug another has is at an address of its own, and was reported.
        var slugs = names.Select(Core.Text.Slug.Of).GroupBy(s => s).Sum(g => g.Count() - 1);
        Assert.Equal(slugs, collisions.Count);
    }

    [Fact]
    public void Every_such_link_leads_to_its_page()
    {
        var names = Names().Take(200).ToList();
        var wiki = TestWiki.Of([("index.md", string.Concat(names.Select(n => $"[x](<{n.Replace("%", "%25", StringComparison.Ordinal).Replace("#", "%23", StringComparison.Ordinal)}.md>)\n\n"))), .. names.Select((n, i) => ($"{n}.md", $"# T{i}"))]);
        var index = wiki.Site.Documents.Single(d => d.Path.Value == "index.md");
        Assert.Equal(names.Select(n => n + ".md"), Enumerable.Range(0, index.Links.Length).Select(i => ((PageTarget)wiki.Site.Links.TargetOf(index, i)).Document!.Path.Value));
    }

    // Pairs of pieces, then long ones.
    private static IEnumerable<string> Names()
    {
        for (var round = 0; ; round++)
        {
            foreach (var first in Pieces)
            {
                foreach (var second in Pieces)
                {
                    yield return round switch
                    {
                        0 => $"{first} {second}",
                        1 => $"{first}-{second} {new string('x', 150)}",
                        _ => $"{second}_{first} {round}",
                    };
                }
            }
        }
    }
}
