using System.Collections.Immutable;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Graph;

/// <summary>What ties a document to another page.</summary>
/// <param name="Document">Null for a page that the site makes.</param>
/// <param name="Term">The name whose page it is, when the document mentions that.</param>
/// <param name="Links">How many links lead there.</param>
/// <param name="Mentions">How often the name stands in the document.</param>
public readonly record struct Tie(PageUrl Url, Document? Document, Term? Term, int Links, int Mentions)
{
    internal static ImmutableArray<Tie> Of(Site site, Document document)
    {
        var own = site.UrlOf(document);
        var ties = new Dictionary<PageUrl, Tie>();
        for (var i = 0; i < document.Links.Length; i++)
        {
            if (site.Links.TargetOf(document, i) is PageTarget { Document: { } target } page && page.Url != own)
            {
                var tie = ties.GetValueOrDefault(page.Url);
                ties[page.Url] = tie with { Url = page.Url, Document = target, Links = tie.Links + 1 };
            }
        }

        foreach (var mention in site.Taxonomy.MentionsIn(document).Found)
        {
            if (site.Taxonomy.PageOf(mention.Entry) is { } term && term.Url != own)
            {
                var tie = ties.GetValueOrDefault(term.Url);
                ties[term.Url] = tie with { Url = term.Url, Document = term.Hub, Term = term, Mentions = tie.Mentions + 1 };
            }
        }

        return [.. ties.Values.OrderByDescending(tie => tie.Links).ThenByDescending(tie => tie.Mentions).ThenBy(tie => tie.Url)];
    }
}
