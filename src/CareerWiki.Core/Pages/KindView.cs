using System.Collections.Immutable;
using CareerWiki.Core.Documents;

namespace CareerWiki.Core.Pages;

/// <summary>What the kind of a document has to say on its page.</summary>
/// <param name="Properties">For any kind.</param>
/// <param name="Card">What only this kind has; null for none.</param>
public sealed record KindView(ImmutableArray<Property> Properties, KindCard? Card = null)
{
    /// <summary>By <see cref="Section.Index"/>.</summary>
    public IReadOnlyDictionary<int, SectionCard> Sections { get; init; } = ImmutableDictionary<int, SectionCard>.Empty;
}

/// <summary>The head of a page of one kind. The theme has a component for each.</summary>
public abstract record KindCard;

/// <summary>What is known of a section beyond its text, likewise.</summary>
public abstract record SectionCard;
