using System.Collections.Immutable;

namespace CareerWiki.Core.Tagging;

/// <summary>A name that texts mention, with all the ways to write it.</summary>
/// <param name="Kind">What it names: <c>technology</c>, <c>company</c>.</param>
/// <param name="Name">As its makers write it.</param>
/// <param name="Slug">Its address below that of its kind.</param>
/// <param name="Category">The group that an index shows it in; in lower case.</param>
/// <param name="Aliases">Other spellings, Korean ones too; without the name.</param>
public sealed record LexiconEntry(string Kind, string Name, string Slug, string Category, ImmutableArray<string> Aliases)
{
    /// <summary>The name of the entry that this one is a part of: Kakao for Kakao Pay. Null for none.</summary>
    public string? Parent { get; init; }

    /// <summary>True when the name counts only in exactly this case.</summary>
    public bool IsCaseSensitive { get; init; }

    /// <summary>Those of its forms that are ordinary words, or names of other things: they count only beside one of <see cref="Needs"/>.</summary>
    public ImmutableArray<string> Weak { get; init; } = [];

    /// <summary>Words and phrases of its field, in lower case.</summary>
    public ImmutableArray<string> Needs { get; init; } = [];

    /// <summary>Phrases within which no form of it counts, in lower case.</summary>
    public ImmutableArray<string> Not { get; init; } = [];

    /// <summary>The name and all aliases.</summary>
    public IEnumerable<string> Forms => Aliases.Prepend(Name);
}
