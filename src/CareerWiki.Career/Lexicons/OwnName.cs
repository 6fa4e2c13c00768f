using System.Collections.Immutable;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Text;

namespace CareerWiki.Career.Lexicons;

/// <summary>What a wiki's data file says of one name. What it leaves out stays as the program knows it.</summary>
/// <param name="Kind">That of the file.</param>
/// <param name="Place">Of the name in the file.</param>
internal sealed record OwnName(string Kind, string Name, ContentPath File, SourcePlace Place)
{
    public string? Slug { get; init; }

    public string? Category { get; init; }

    public string? Parent { get; init; }

    public SourcePlace ParentPlace { get; init; }

    public bool? IsCaseSensitive { get; init; }

    /// <summary>True for a name that is never to be found.</summary>
    public bool IsIgnored { get; init; }

    public ImmutableArray<MetadataScalar> Aliases { get; init; } = [];

    /// <summary>Null when nothing is said of it.</summary>
    public ImmutableArray<string>? Weak { get; init; }

    /// <summary>Null when nothing is said of it.</summary>
    public ImmutableArray<string>? Needs { get; init; }

    public ImmutableArray<string> Not { get; init; } = [];
}
