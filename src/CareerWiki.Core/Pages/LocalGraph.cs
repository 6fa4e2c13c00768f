using System.Collections.Immutable;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Graph;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Pages;

/// <summary>A page amid those that it is tied to, on a ring. Places are in units of the picture, with one decimal.</summary>
/// <param name="Kind">Of the page in the middle.</param>
/// <param name="Nodes">The neighbours: the left column from its top, then the right one.</param>
/// <param name="Edges">Between neighbours; to the middle there is one from each.</param>
public sealed record LocalGraph(string Kind, double Width, double Height, ImmutableArray<GraphNode> Nodes, ImmutableArray<GraphEdge> Edges)
{
    /// <summary>Null for a document on its own.</summary>
    public static LocalGraph? Of(Site site, PageOptions options, Document document)
    {
        var page = site.UrlOf(document);
        return Draw(site, options, page, document.Kind, new NeighbourSet(site, page).AddLinks(document).Strongest());
    }

    /// <param name="related">Names beside this one, the nearest first.</param>
    public static LocalGraph? Of(Site site, PageOptions options, Term term, IEnumerable<Term> related)
    {
        var neighbours = new NeighbourSet(site, term.Url).AddMentions(term);
        return Draw(site, options, term.Url, term.Entry.Kind, (term.Hub is null ? neighbours : neighbours.AddLinks(term.Hub)).Strongest(related));
    }

    private static LocalGraph? Draw(Site site, PageOptions options, PageUrl page, string kind, List<Tie> neighbours)
    {
        if (neighbours.Count == 0)
        {
            return null;
        }

        // Pages of a kind start side by side; the layout moves them where that shortens edges.
        var nodes = neighbours.OrderBy(tie => KindOrder(site, KindOf(tie))).ToList();
        var edges = NeighbourSet.EdgesOf(site, nodes);
        var layout = new RingLayout(nodes.Count, edges);
        var drawn = layout.Columns.Select(i => Node(nodes[i], options.Href(page, nodes[i].Url), layout.Place(i))).ToImmutableArray();
        return new LocalGraph(kind, RingLayout.Width, layout.Height, drawn, [.. edges.Select(edge => new GraphEdge(layout.Columns.IndexOf(edge.From), layout.Columns.IndexOf(edge.To)))]);
    }

    private static GraphNode Node(Tie tie, string href, RingPlace place)
    {
        var name = tie.Term?.Name ?? tie.Document!.Title;
        return new GraphNode(name, LabelText.Lines(name, place.Room), KindOf(tie), href, place.X, place.Y, place.IsLeft);
    }

    private static string KindOf(Tie tie) => tie.Term?.Entry.Kind ?? tie.Document!.Kind;

    private static int KindOrder(Site site, string kind) => site.Kinds.IndexOf(site.Kinds.FirstOrDefault(k => k.Name == kind)!);
}

/// <param name="Name">In full.</param>
/// <param name="Lines">What there is room for.</param>
/// <param name="IsLeft">True where the label stands to the left of its node, and ends there.</param>
public sealed record GraphNode(string Name, ImmutableArray<string> Lines, string Kind, string Href, double X, double Y, bool IsLeft);

/// <summary>Two places in <see cref="LocalGraph.Nodes"/>.</summary>
public readonly record struct GraphEdge(int From, int To);
