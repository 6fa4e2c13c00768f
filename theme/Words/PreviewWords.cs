namespace CareerWiki.Theme.Words;

/// <summary>The words of who may see what.</summary>
public sealed record PreviewWords
{
    /// <summary>For those who can't see the banner.</summary>
    public required string Label { get; init; }

    public required string Private { get; init; }

    public required string Public { get; init; }

    public required string ShowPublic { get; init; }

    public required string ShowAll { get; init; }

    public required string PrivatePage { get; init; }

    /// <summary>In the public view, of a page that only the other one has.</summary>
    public required string KeptBack { get; init; }

    public required string PublicPage { get; init; }

    public required string OnePart { get; init; }

    /// <summary>With <c>{0}</c> for how many.</summary>
    public required string SomeParts { get; init; }

    /// <summary>At a section that the public doesn't see.</summary>
    public required string PrivateSection { get; init; }
}
