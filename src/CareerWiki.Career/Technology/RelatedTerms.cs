using System.Collections.Immutable;
using CareerWiki.Core.Graph;
using CareerWiki.Core.Text;

namespace CareerWiki.Career.Technology;

/// <summary>
/// Which names of a kind stand together: in how many sections, weighted by how rare each is, so that one that stands everywhere is not
/// everybody's neighbour (inverse document frequency).
/// </summary>
internal sealed class RelatedTerms
{
    private const int MaxRelated = 12;

    // A record's hash goes over all that it holds.
    private static readonly IEqualityComparer<object> ByReference = ReferenceEqualityComparer.Instance!;

    private readonly Dictionary<Term, HashSet<(ContentPath Path, int Section)>> _places = new(ByReference);
    private readonly Dictionary<(ContentPath Path, int Section), List<Term>> _terms = [];

    public RelatedTerms(Site site, string kind)
    {
        foreach (var term in site.Taxonomy.Terms.Where(term => term.Entry.Kind == kind))
        {
            var places = term.Mentions.Select(m => (m.Document.Path, m.Mention.Section)).ToHashSet();
            _places.Add(term, places);
            foreach (var place in places)
            {
                if (!_terms.TryGetValue(place, out var list))
                {
                    _terms[place] = list = [];
                }

                list.Add(term);
            }
        }
    }

    /// <summary>The nearest first.</summary>
    public ImmutableArray<Term> Of(Term term)
    {
        var shared = new Dictionary<Term, double>(ByReference);
        foreach (var beside in _places[term].Select(place => _terms[place]))
        {
            // A section that names everything says little of each.
            var weight = 1 / Math.Log(1 + beside.Count);
            foreach (var other in beside.Where(other => !ReferenceEquals(other, term)))
            {
                shared[other] = shared.GetValueOrDefault(other) + weight;
            }
        }

        return
        [
            .. shared.Select(pair => (Term: pair.Key, Score: pair.Value * Math.Log(1 + ((double)_terms.Count / _places[pair.Key].Count))))
                .OrderByDescending(x => x.Score).ThenBy(x => x.Term.Entry.Name, StringComparer.Ordinal)
                .Take(MaxRelated).Select(x => x.Term),
        ];
    }
}
