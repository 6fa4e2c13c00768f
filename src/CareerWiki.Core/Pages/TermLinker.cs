using System.Text;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Graph;
using CareerWiki.Core.Tagging;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Pages;

/// <summary>Turns mentions in the text of a page into links to the pages of their names: not in headings, not within other links, and never to the page itself.</summary>
/// <param name="wordsLanguage">Of the site's own words on the page.</param>
internal sealed class TermLinker(Site site, PageLinks links, string wordsLanguage)
{
    private readonly HashSet<(int Section, PageUrl Url)> _linked = [];
    private readonly Dictionary<ContentPath, ILookup<(int Section, int Part), Mention>> _places = [];

    /// <summary>Writes a run of text of a section's body.</summary>
    /// <param name="part">Its index in the body.</param>
    public void Write(StringBuilder html, Document document, int section, int part, string text)
    {
        var done = 0;
        foreach (var mention in PlacesIn(document)[(section, part)])
        {
            if (mention.Offset < done || mention.Offset + mention.Surface.Length > text.Length)
            {
                continue;
            }

            if (mention.Reason == MentionReason.Escaped)
            {
                // What is left out is the backslash, unless Markdown took it away already.
                var end = mention.Offset > done && text[mention.Offset - 1] == '\\' ? mention.Offset - 1 : mention.Offset;
                HtmlText.Append(html, text[done..end]);
                done = mention.Offset;
            }
            else if (Target(mention, section) is { } target)
            {
                HtmlText.Append(html, text[done..mention.Offset]);
                HtmlText.Append(html.Append("<a class=\"term\" href=\""), links.Href(target)).Append("\">");
                HtmlText.Append(html, mention.Surface);
                if (LinkText.SaysNothing(mention.Surface))
                {
                    WriteKind(html, mention.Entry);
                }

                html.Append("</a>");
                done = mention.Offset + mention.Surface.Length;
            }
        }

        HtmlText.Append(html, done == 0 ? text : text[done..]);
    }

    /// <summary>What a name is, for those who hear it alone.</summary>
    public void WriteKind(StringBuilder html, LexiconEntry entry) =>
        HtmlText.Append(html.Append("<span class=\"for-reader\">"), $" ({links.Options.KindLabel(wordsLanguage, entry.Kind)})").Append("</span>");

    private PageUrl? Target(Mention mention, int section)
    {
        if (links.Options.TermLinks == TermLinks.None || mention.Link >= 0 || site.Taxonomy.PageOf(mention.Entry)?.Url is not { } url || url == links.Page)
        {
            return null;
        }

        var isFirst = _linked.Add((links.Options.TermLinks == TermLinks.FirstInDocument ? -1 : section, url));
        return isFirst || links.Options.TermLinks == TermLinks.All ? url : null;
    }

    private ILookup<(int Section, int Part), Mention> PlacesIn(Document document)
    {
        if (!_places.TryGetValue(document.Path, out var places))
        {
            var mentions = site.Taxonomy.MentionsIn(document);
            _places[document.Path] = places = mentions.Found.Concat(mentions.Escaped)
                .Where(m => m is { Place: MentionPlace.Body, Part: >= 0 })
                .OrderBy(m => m.At)
                .ToLookup(m => (m.Section, m.Part));
        }

        return places;
    }
}
