using System.Collections.Immutable;

namespace CareerWiki.Pdf;

/// <summary>What is known of a book when a slice of it is printed; <c>prepare.js</c> puts it on paper.</summary>
/// <param name="IsWhole">True where there is one slice only.</param>
/// <param name="Wanted">The ids that other slices have links to.</param>
/// <param name="FirstPage">The number of the slice's first page; null before anything was printed.</param>
/// <param name="TotalPages">Of the book; null before.</param>
/// <param name="Numbers">The page of each id that the contents name, as far as they are known.</param>
internal sealed record BookOnPaper(bool IsWhole, ImmutableArray<string> Wanted, int? FirstPage, int? TotalPages, ImmutableSortedDictionary<string, int> Numbers);
