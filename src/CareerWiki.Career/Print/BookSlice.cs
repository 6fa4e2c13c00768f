using System.Collections.Immutable;

namespace CareerWiki.Career.Print;

/// <summary>What is shown of a book at once. Its ids and links are those of the whole.</summary>
/// <param name="HasFront">The cover, the contents, and what a dossier tells first.</param>
/// <param name="Parts">Those that were begun before have no heading.</param>
/// <param name="HasTail">What a dossier has behind its documents.</param>
public sealed record BookSlice(bool HasFront, ImmutableArray<BookPart> Parts, bool HasTail, ImmutableArray<BookNames> Names);
