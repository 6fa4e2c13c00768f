using System.Collections.Immutable;
using CareerWiki.Core.Diagnostics;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Graph;

/// <summary>
/// All that a profile may see, linked up: an immutable snapshot, built from nothing on every change. What was filtered out was never
/// in it.
/// </summary>
public sealed class Site
{
    private readonly IReadOnlyDictionary<ContentPath, PageUrl> _addresses;
    private readonly IReadOnlyDictionary<ContentPath, Lazy<AnchorTable>> _anchors;
    private readonly Dictionary<ContentPath, Lazy<ImmutableArray<Tie>>> _ties;
    private readonly Dictionary<string, ImmutableArray<Document>> _byKind;
    private readonly Dictionary<ContentPath, (Document? Previous, Document? Next)> _neighbours;

    internal Site(
        Edition edition,
        ImmutableArray<Document> documents,
        IReadOnlyDictionary<ContentPath, PageUrl> addresses,
        ImmutableArray<Kind> kinds,
        IReadOnlyDictionary<ContentPath, Lazy<AnchorTable>> anchors,
        LinkGraph links,
        ImmutableArray<Redirect> redirects,
        Taxonomy taxonomy,
        ImmutableArray<Diagnostic> diagnostics)
    {
        Profile = edition.Profile;
        Today = edition.Today;
        Documents = documents;
        Kinds = kinds;
        Links = links;
        Redirects = redirects;
        Taxonomy = taxonomy;
        Diagnostics = diagnostics;
        _addresses = addresses;
        _anchors = anchors;
        _ties = documents.ToDictionary(d => d.Path, d => new Lazy<ImmutableArray<Tie>>(() => Tie.Of(this, d)));
        _byKind = documents.GroupBy(d => d.Kind).ToDictionary(
            group => group.Key,
            group => group.OrderBy(d => d.Metadata.Number("order") ?? int.MaxValue).ThenBy(d => d.Path).ToImmutableArray());
        _neighbours = _byKind.Values.SelectMany(Neighbours).ToDictionary(n => n.Document.Path, n => (n.Previous, n.Next));
    }

    public Profile Profile { get; }

    /// <summary>The day that the site is built for; the program says which.</summary>
    public DateOnly Today { get; }

    /// <summary>In order of path.</summary>
    public ImmutableArray<Document> Documents { get; }

    /// <summary>The kinds that some document or name is of; each has an index page.</summary>
    public ImmutableArray<Kind> Kinds { get; }

    public LinkGraph Links { get; }

    public ImmutableArray<Redirect> Redirects { get; }

    public Taxonomy Taxonomy { get; }

    public required LastChanges LastChanges { get; init; }

    /// <summary>The author's own <c>robots.txt</c>, at the root of the input; null for none. It goes out although no page uses it.</summary>
    public SourceFile? Robots { get; init; }

    /// <summary>All problems, those of the files included, sorted.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    public PageUrl UrlOf(Document document) => _addresses[document.Path];

    public AnchorTable AnchorsOf(Document document) => _anchors[document.Path].Value;

    /// <summary>The pages that a document links to or whose name it mentions, the strongest first: links count before mentions.</summary>
    public ImmutableArray<Tie> TiesOf(Document document) => _ties[document.Path].Value;

    /// <summary>The documents of a kind: by the metadata key <c>order</c> (those without it last), then by path.</summary>
    public ImmutableArray<Document> OfKind(string kind) => _byKind.GetValueOrDefault(kind, []);

    /// <summary>The documents before and after this one within its kind; null at the ends.</summary>
    public (Document? Previous, Document? Next) NeighboursOf(Document document) => _neighbours[document.Path];

    private static IEnumerable<(Document Document, Document? Previous, Document? Next)> Neighbours(ImmutableArray<Document> documents) =>
        documents.Select((d, i) => (d, i > 0 ? documents[i - 1] : null, i + 1 < documents.Length ? documents[i + 1] : null));
}
