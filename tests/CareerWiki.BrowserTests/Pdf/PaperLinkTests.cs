using System.Text;
using CareerWiki.BrowserTests.Support;
using CareerWiki.BrowserTests.Support.Paper;

namespace CareerWiki.BrowserTests.Pdf;

/// <summary>Links within files that the command writes.</summary>
public sealed class PaperLinkTests
{
    // Bytes of a name (ISO 32000-1, annex C).
    private const int LongestName = 127;

    [BrowserTheory]
    [MemberData(nameof(PaperWikis.Names), MemberType = typeof(PaperWikis))]
    public async Task They_lead_to_what_they_name(string wiki)
    {
        foreach (var file in (await PaperWikis.PrintAsync(wiki)).Files)
        {
            var ids = IdsOf(file.Page);
            var links = file.Pdf.Pages.SelectMany(page => page.Links).Where(link => link.Uri is null).ToList();
            Assert.All(links, link => Assert.True(link is { Name: not null, Target: not null }, $"{file.Name}: {link}"));
            Problems.AssertNone(links.DistinctBy(link => link.Name).Where(link => !file.Says(link.Target!, file.Page.BeginningOf(ids[link.Name!]))).Select(link => $"{file.Name}: {link} is not {file.Page.BeginningOf(ids[link.Name!])}"));
            Assert.All(file.Pdf.Destinations.Keys, name => Assert.InRange(Encoding.Latin1.GetByteCount(name), 1, LongestName));
        }
    }

    [BrowserTheory]
    [MemberData(nameof(PaperWikis.Names), MemberType = typeof(PaperWikis))]
    public async Task Each_of_the_page_is_in_the_file(string wiki)
    {
        foreach (var file in (await PaperWikis.PrintAsync(wiki)).Files)
        {
            var ids = IdsOf(file.Page);
            // A link of several lines is several.
            var printed = Changes(file.Pdf.Pages.SelectMany(page => page.Links).Where(link => link.Uri is null).Select(link => ids[link.Name!])).ToList();
            var contents = Changes(file.Page.Contents).ToList();
            Assert.Empty(file.Page.Unlinked);
            Assert.Equal(contents, printed.Take(contents.Count));
            // Columns and tables are drawn in an order of their own.
            Assert.Equal(file.Page.Targets.Distinct().Order(StringComparer.Ordinal), printed.Distinct().Order(StringComparer.Ordinal));
            Assert.Equal(file.Page.HasCover, contents.Count > 0);
        }
    }

    // Names are ids in the letters of addresses; those that would be too long have a hash instead.
    private static Dictionary<string, string> IdsOf(PaperPage page)
    {
        var ids = page.AllTargets.Distinct().Where(page.Has).ToList();
        return ids.ToDictionary(id => Uri.EscapeDataString(id) is { Length: <= 100 } name ? name : $"_long-{Hash(id, 0x811c9dc5):x8}{Hash(id, 0x01000193):x8}");
    }

    // FNV-1a
    private static uint Hash(string text, uint seed) => text.Aggregate(seed, (hash, c) => unchecked((hash ^ c) * 0x01000193));

    private static IEnumerable<string> Changes(IEnumerable<string> ids)
    {
        string? last = null;
        foreach (var id in ids)
        {
            if (id != last)
            {
                yield return id;
            }

            last = id;
        }
    }
}
