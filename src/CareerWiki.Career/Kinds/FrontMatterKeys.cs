using System.Collections.Immutable;

namespace CareerWiki.Career.Kinds;

/// <summary>The front matter keys that mean something; any other key is the author's own.</summary>
public static class FrontMatterKeys
{
    public static ImmutableArray<string> All { get; } =
    [
        "title", "description", "lang", "visibility", "tags", "aliases", "order", "xref", "check", "outlines",
        "kind", "company", "role", "position", "location", "pay", "type", "posted", "deadline", "interview",
    ];
}
