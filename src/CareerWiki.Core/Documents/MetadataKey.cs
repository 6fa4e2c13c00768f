using System.Collections.Immutable;

namespace CareerWiki.Core.Documents;

/// <summary>What a key of the front matter takes.</summary>
public enum MetadataType
{
    Text,

    /// <summary>A list, or a text with commas.</summary>
    List,
    Flag,
    Number,

    /// <summary>A day, or true or false.</summary>
    Date,

    /// <summary>One of <see cref="MetadataKey.Values"/>.</summary>
    Choice,
}

/// <summary>A key of the front matter that means something; any other key is the author's own.</summary>
/// <param name="Name">In lower case; keys are compared without case.</param>
/// <param name="Description">One plain sentence, for editors that complete keys.</param>
public sealed record MetadataKey(string Name, MetadataType Type, string Description)
{
    public ImmutableArray<string> Values { get; init; } = [];
}
