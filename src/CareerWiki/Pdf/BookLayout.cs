using System.Collections.Immutable;

namespace CareerWiki.Pdf;

/// <summary>How a book lies on its pages, as far as it was printed.</summary>
/// <param name="Counts">The pages of each slice.</param>
/// <param name="Numbers">The page of each id that the browser named; the first of the book is 1.</param>
/// <param name="Wanted">The ids that slices have links to, in others.</param>
internal sealed record BookLayout(ImmutableArray<int> Counts, ImmutableSortedDictionary<string, int> Numbers, ImmutableSortedSet<string> Wanted)
{
    public static BookLayout Empty { get; } = new([], ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal), ImmutableSortedSet.Create<string>(StringComparer.Ordinal));

    public int Total => Counts.Sum();

    public int FirstPageOf(int slice) => 1 + Counts.Take(slice).Sum();

    /// <summary>With the next slice.</summary>
    /// <param name="numbers">Of pages within it. An id that earlier slices have as well is that of the first.</param>
    public BookLayout With(int pages, ImmutableSortedDictionary<string, int> numbers, IEnumerable<string> wanted) => new(
        Counts.Add(pages),
        Numbers.AddRange(numbers.Where(number => !Numbers.ContainsKey(number.Key)).Select(number => KeyValuePair.Create(number.Key, Total + number.Value))),
        Wanted.Union(wanted));

    /// <summary>True when everything that the other one knows lies where it does here.</summary>
    public bool IsLike(BookLayout other) => Counts.SequenceEqual(other.Counts) && other.Numbers.All(number => Numbers.TryGetValue(number.Key, out var page) && page == number.Value);
}
