using System.Text.RegularExpressions;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Pipelines;
using CareerWiki.Core.Text;

namespace CareerWiki.Publish.Leaks;

/// <summary>Where the documents say what a page of the site tells.</summary>
internal sealed class LeakSources(Snapshot snapshot)
{
    // Signs of Markdown may stand between the letters, and a line may end there.
    private const string Between = @"[\s*_`~\\\-.]*";

    private readonly Dictionary<ContentPath, Document> _whole = snapshot.Documents.ToDictionary(d => d.Path);

    /// <summary>Every place in a public document; what public text doesn't say may stand in its front matter.</summary>
    public IEnumerable<(ContentPath File, SourcePlace Place)> Of(string text)
    {
        var pattern = new Regex(string.Join(Between, text.Where(c => !char.IsWhiteSpace(c) && c is not '-' and not '.').Select(c => Regex.Escape(c.ToString()))), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(2));
        var found = snapshot.Site.Documents.SelectMany(d => Places(d, pattern).Concat(Addresses(d, text))).ToList();
        return found.Count > 0 ? found : snapshot.Site.Documents.SelectMany(d => Places(_whole[d.Path], pattern));
    }

    // Signs of an address may be written as numbers.
    private static IEnumerable<(ContentPath, SourcePlace)> Addresses(Document document, string text) =>
        document.Links.Where(link => link.Target.Contains('%') && Uri.UnescapeDataString(link.Target).Contains(text, StringComparison.OrdinalIgnoreCase))
            .Select(link => (document.Path, document.Source.Locate(link.Span)));

    private static IEnumerable<(ContentPath, SourcePlace)> Places(Document document, Regex pattern) =>
        pattern.Matches(document.Source.Text).Select(match => (document.Path, document.Source.Locate(match.Index)));
}
