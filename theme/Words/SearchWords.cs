namespace CareerWiki.Theme.Words;

/// <summary>The words of the search.</summary>
public sealed record SearchWords
{
    public required string Title { get; init; }

    public required string Label { get; init; }

    public required string NeedsScripts { get; init; }

    public required string Failed { get; init; }

    /// <summary>What stands above the links to all indexes.</summary>
    public required string Indexes { get; init; }

    /// <summary>With <c>{0}</c> for how many.</summary>
    public required string Found { get; init; }

    /// <summary>With <c>{0}</c> for how many, and <c>{1}</c> for how many of them are shown.</summary>
    public required string Some { get; init; }

    public required string None { get; init; }
}
