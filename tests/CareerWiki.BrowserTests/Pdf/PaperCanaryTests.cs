using CareerWiki.BrowserTests.Support;
using CareerWiki.BrowserTests.Support.Paper;
using CareerWiki.Tests.Privacy;

namespace CareerWiki.BrowserTests.Pdf;

/// <summary>Nothing private is in a file for the public, wherever it stood; and all that its author reads on the site is in a private one.</summary>
public sealed class PaperCanaryTests
{
    // What its author sees on the site, by what keeps it off paper.
    private static readonly Dictionary<string, string[]> NotOnPaper = new()
    {
        ["addresses, and names that links go by"] = ["a folder", "a file name", "an alias", "a former address", "an attachment's name", "a block's id"],
        ["written for machines: the description of a page, in its head"] = ["the description of a private folder"],
        ["a file of its own"] = ["a text attachment", "an attachment of a private section"],
        ["an image, of one pixel here"] = ["an alt text", "text of a drawing"],
    };

    [BrowserTheory]
    [InlineData(PaperWikis.PublicCanaries)]
    public async Task Files_for_the_public_hold_nothing_private(string name)
    {
        using var wiki = new CanaryWiki();
        var files = (await PaperWikis.PrintAsync(name)).Files;
        Assert.Contains(files, file => Holds(file, wiki.Control));
        Assert.All(wiki.Canaries, canary => Assert.DoesNotContain(files, file => Holds(file, canary.Word)));
    }

    [BrowserTheory]
    [InlineData(PaperWikis.Canaries)]
    public async Task Private_files_say_what_their_author_reads_on_the_site(string name)
    {
        using var wiki = new CanaryWiki();
        var files = (await PaperWikis.PrintAsync(name)).Files;
        var letters = files.Select(file => file.Letters).ToList();
        Assert.Contains(letters, text => text.Contains(wiki.Control, StringComparison.Ordinal));
        var missing = wiki.Canaries.Where(canary => canary.InPrivate && !letters.Any(text => text.Contains(canary.Word, StringComparison.Ordinal))).Select(canary => canary.Place);
        Assert.Equal(NotOnPaper.SelectMany(reason => reason.Value).Order(StringComparer.Ordinal), missing.Order(StringComparer.Ordinal));
        // For those who can't see the image.
        Assert.Contains(files, file => Holds(file, wiki.Canaries.Single(canary => canary.Place == "an alt text").Word));
        Assert.All(wiki.Canaries.Where(canary => !canary.InPrivate), canary => Assert.DoesNotContain(files, file => Holds(file, canary.Word)));
    }

    // On its pages, or anywhere within; also as UTF-16, which has a zero before each letter.
    private static bool Holds(PaperFile file, string word) =>
        file.Letters.Contains(word, StringComparison.OrdinalIgnoreCase) || file.Words.Any(x => x.Text.Contains(word, StringComparison.OrdinalIgnoreCase))
        || file.Pdf.Texts.Any(text => text.Contains(word, StringComparison.OrdinalIgnoreCase) || text.Contains(string.Join('\0', word.ToCharArray()), StringComparison.OrdinalIgnoreCase));
}
