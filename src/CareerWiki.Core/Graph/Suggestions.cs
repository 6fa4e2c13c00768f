using CareerWiki.Core.Text;

namespace CareerWiki.Core.Graph;

/// <summary>
/// Nearest names for links that lead nowhere. To compare a name with all others is slow, so only the first of a build get one: who has
/// hundreds of broken links, has another problem than a slip of the pen.
/// </summary>
internal sealed class Suggestions
{
    private const int MaxComparisons = 400_000;

    private readonly Dictionary<string, string?> _found = new(StringComparer.Ordinal);
    private int _comparisons;

    public string? For(string name, IEnumerable<string> candidates)
    {
        if (_found.TryGetValue(name, out var known))
        {
            return known;
        }

        if (_comparisons > MaxComparisons)
        {
            return null;
        }

        var list = candidates as IReadOnlyCollection<string> ?? [.. candidates];
        _comparisons += list.Count;
        return _found[name] = NearestName.OfPath(name, list);
    }
}
