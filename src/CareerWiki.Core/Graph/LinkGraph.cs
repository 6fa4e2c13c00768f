using System.Collections.Immutable;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Graph;

/// <summary>Where every link of every document leads, and the same seen from the other end.</summary>
public sealed class LinkGraph
{
    private readonly IReadOnlyDictionary<ContentPath, ImmutableArray<LinkTarget>> _targets;
    private readonly Dictionary<ContentPath, List<Backlink>> _backlinks = [];

    /// <param name="targets">For each document, parallel to <see cref="Document.Links"/>.</param>
    internal LinkGraph(IEnumerable<Document> documents, IReadOnlyDictionary<ContentPath, ImmutableArray<LinkTarget>> targets)
    {
        _targets = targets;
        foreach (var document in documents)
        {
            AddBacklinks(document);
        }
    }

    public LinkTarget TargetOf(Document document, int link) => _targets[document.Path][link];

    /// <summary>In order of path, then of the text; one for each sentence.</summary>
    public IReadOnlyList<Backlink> BacklinksOf(Document document) => _backlinks.GetValueOrDefault(document.Path) ?? [];

    private void AddBacklinks(Document document)
    {
        var targets = _targets[document.Path];
        for (var i = 0; i < targets.Length; i++)
        {
            if (targets[i] is not PageTarget { Document: { } target } || target.Path == document.Path)
            {
                continue;
            }

            var backlink = new Backlink(document, document.Links[i].Sentence);
            if (!_backlinks.TryGetValue(target.Path, out var list))
            {
                _backlinks[target.Path] = list = [];
            }

            if (list.Count == 0 || list[^1].From != document || list[^1].Sentence != backlink.Sentence)
            {
                list.Add(backlink);
            }
        }
    }
}
