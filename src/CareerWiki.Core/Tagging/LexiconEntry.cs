using System.Collections.Immutable;

namespace CareerWiki.Core.Tagging;

/// <summary>A name that texts mention, with all the ways to write it.</summary>
/// <param name="Kind">What it names: <c>technology</c>, <c>company</c>.</param>
/// <param name="Name">As its makers write it.</param>
/// <param name="Category">The group that an index shows it in; in lower case.</param>
/// <param name="Aliases">Other spellings, Korean ones too; without the name.</param>
public sealed record LexiconEntry(string Kind, string Name, string Category, ImmutableArray<string> Aliases)
{
    /// <summary>Its address below that of its kind: that of its name, unless it is given another.</summary>
    public string Slug
    {
        // Most are never asked for.
        get => field.Length > 0 ? field : field = Text.Slug.Of(Name);
        init;
    } = "";

    /// <summary>The name of the entry that this one is a part of: Kakao for Kakao Pay. Null for none.</summary>
    public string? Parent { get; init; }

    /// <summary>True when the name, its weak forms and its shortest ones count only in exactly this case.</summary>
    public bool IsCaseSensitive { get; init; }

    /// <summary>Those of the aliases that the wiki itself brought: a page shows them only where a visible text has them.</summary>
    public ImmutableArray<string> OwnAliases { get; init; } = [];

    /// <summary>True when each spelling counts only in exactly its case, because the wiki says so.</summary>
    public bool HasExactCase { get; init; }

    /// <summary>True for a name that the wiki itself brought: a public page shows it only where a visible text has it.</summary>
    public bool HasOwnName { get; init; }

    /// <summary>True when the wiki itself says the category.</summary>
    public bool HasOwnCategory { get; init; }

    /// <summary>True for what people use, as they use no company.</summary>
    public bool IsTool { get; init; }

    /// <summary>True for a name that the wiki does not want to be found.</summary>
    public bool IsIgnored { get; init; }

    /// <summary>Those of its forms that are ordinary words, or names of other things: they count only beside one of <see cref="Needs"/>.</summary>
    public ImmutableArray<string> Weak { get; init; } = [];

    /// <summary>True for a name that people, places or animals have too: without another technology around it does not count.</summary>
    public bool IsSoft { get; init; }

    /// <summary>True when a word of its field has to stand beside its weak forms each time, whatever the document is about.</summary>
    public bool IsStrict { get; init; }

    /// <summary>Words and phrases of its field, in lower case. <c>{name}</c> stands for the form itself: <c>work at {name}</c>.</summary>
    public ContextPhrases Needs { get; init; } = ContextPhrases.None;

    /// <summary>Phrases within which no form of it counts, in lower case; <c>{name}</c> as in <see cref="Needs"/>.</summary>
    public ContextPhrases Not { get; init; } = ContextPhrases.None;

    /// <summary>The name and all aliases.</summary>
    public IEnumerable<string> Forms => Aliases.Prepend(Name);

    /// <summary>By value, lists too: a lexicon that is read again is the same.</summary>
    public bool Equals(LexiconEntry? other) => ReferenceEquals(this, other) || (other is not null && (Kind, Name, Slug, Category, Parent) == (other.Kind, other.Name, other.Slug, other.Category, other.Parent)
        && (IsCaseSensitive, IsIgnored, IsSoft, IsStrict, IsTool, HasExactCase, HasOwnName, HasOwnCategory) == (other.IsCaseSensitive, other.IsIgnored, other.IsSoft, other.IsStrict, other.IsTool, other.HasExactCase, other.HasOwnName, other.HasOwnCategory)
        && Aliases.SequenceEqual(other.Aliases) && OwnAliases.SequenceEqual(other.OwnAliases) && Weak.SequenceEqual(other.Weak) && Needs.Equals(other.Needs) && Not.Equals(other.Not));

    public override int GetHashCode() => HashCode.Combine(Kind, Name);
}
