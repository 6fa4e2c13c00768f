using System.Collections.Frozen;
using System.Globalization;

namespace CareerWiki.Theme.Words;

/// <summary>The words of what is made for paper.</summary>
public sealed record PrintWords
{
    /// <summary>The page that lists it all, and links to it.</summary>
    public required string Title { get; init; }

    /// <summary>How to get a PDF.</summary>
    public required string Hint { get; init; }

    /// <summary>The books that are about no single company.</summary>
    public required string Whole { get; init; }

    /// <summary>What each kind of book is called.</summary>
    public required FrozenDictionary<string, string> Books { get; init; }

    /// <summary>The list of names at the end of a book; with <c>{0}</c> for their kind.</summary>
    public required string IndexFormat { get; init; }

    /// <summary>With <c>{0}</c> for how many.</summary>
    public required string DocumentsFormat { get; init; }

    public required string OneDocument { get; init; }

    public string Book(string kind) => Books.GetValueOrDefault(kind, kind);

    public string Index(string kind) => string.Format(CultureInfo.InvariantCulture, IndexFormat, kind);

    public string Documents(int count) => count == 1 ? OneDocument : string.Format(CultureInfo.InvariantCulture, DocumentsFormat, count);
}
