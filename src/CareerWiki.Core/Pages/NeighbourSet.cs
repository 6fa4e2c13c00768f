using CareerWiki.Core.Documents;
using CareerWiki.Core.Graph;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Pages;

/// <summary>Gathers the pages that one is tied to, and tells which of them to show. Looks only at what is near the page.</summary>
internal sealed class NeighbourSet(Site site, PageUrl page)
{
    // More can't be told apart in a column of a page.
    private const int MaxNodes = 16;
    private const int MaxEdges = 20;

    // Of the places on the page of a name, for documents that mention it; the names beside it get the others.
    private const int MaxMentioning = 10;

    private readonly Dictionary<PageUrl, Tie> _ties = [];

    /// <summary>What a document links to or mentions, and what links to it.</summary>
    public NeighbourSet AddLinks(Document document)
    {
        foreach (var tie in site.TiesOf(document))
        {
            Add(tie);
        }

        foreach (var backlink in site.Links.BacklinksOf(document))
        {
            Add(new Tie(site.UrlOf(backlink.From), backlink.From, null, 1, 0));
        }

        return this;
    }

    /// <summary>The documents that mention a name.</summary>
    public NeighbourSet AddMentions(Term term)
    {
        foreach (var mention in term.Mentions)
        {
            Add(new Tie(site.UrlOf(mention.Document), mention.Document, null, 0, 1));
        }

        return this;
    }

    /// <summary>Those that links lead to or from first, then the most frequent.</summary>
    public List<Tie> Strongest() => [.. Sorted().Take(MaxNodes)];

    /// <param name="related">Names beside the page's own, the nearest first.</param>
    public List<Tie> Strongest(IEnumerable<Term> related)
    {
        var beside = related.Where(term => !_ties.ContainsKey(term.Url) && term.Url != page).Select(term => new Tie(term.Url, term.Hub, term, 0, 0)).Take(MaxNodes).ToList();
        return [.. Sorted().Take(Math.Max(MaxMentioning, MaxNodes - beside.Count)).Concat(beside).Take(MaxNodes)];
    }

    /// <summary>What ties these to each other, as places in the list.</summary>
    public static List<GraphEdge> EdgesOf(Site site, List<Tie> nodes)
    {
        var places = new Dictionary<PageUrl, int>();
        foreach (var node in nodes)
        {
            places.Add(node.Url, places.Count);
        }

        var edges = new List<(GraphEdge Edge, int Links, int Mentions)>();
        for (var from = 0; from < nodes.Count; from++)
        {
            foreach (var tie in nodes[from].Document is { } document ? site.TiesOf(document) : [])
            {
                if (places.TryGetValue(tie.Url, out var to))
                {
                    edges.Add((new GraphEdge(Math.Min(from, to), Math.Max(from, to)), tie.Links, tie.Mentions));
                }
            }
        }

        return [.. edges.OrderByDescending(e => e.Links).ThenByDescending(e => e.Mentions).Select(e => e.Edge).Distinct().Take(MaxEdges)];
    }

    private IOrderedEnumerable<Tie> Sorted() => _ties.Values.OrderByDescending(tie => tie.Links).ThenByDescending(tie => tie.Mentions).ThenBy(tie => tie.Url);

    private void Add(Tie tie)
    {
        if (tie.Url != page)
        {
            var known = _ties.GetValueOrDefault(tie.Url);
            _ties[tie.Url] = new Tie(tie.Url, tie.Document ?? known.Document, tie.Term ?? known.Term, tie.Links + known.Links, tie.Mentions + known.Mentions);
        }
    }
}
