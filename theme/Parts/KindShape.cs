namespace CareerWiki.Theme.Parts;

/// <summary>A shape for each kind, so that nobody needs to see colours.</summary>
internal static class KindShape
{
    /// <summary>A path around the origin, about ten units wide.</summary>
    public static string Of(string kind) => kind switch
    {
        "technology" => "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z",
        "company" => "M-4.5-4.5h9v9h-9z",
        "prep" => "M0-6L6 0 0 6-6 0z",
        "roadmap" => "M0-5.5L6 5H-6z",
        "essay" => "M-3-5.2h6L6 0 3 5.2h-6L-6 0z",
        _ => "M-4-5.5h5l3 3v8h-8z",
    };
}
