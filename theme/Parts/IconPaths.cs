using System.Collections.Frozen;

namespace CareerWiki.Theme.Parts;

/// <summary>The site's own icons, as lines on a field of 24 by 24. The names are those of kinds, of the roles of sections, and of what a control does.</summary>
public static class IconPaths
{
    private static readonly FrozenDictionary<string, string> Paths = new Dictionary<string, string>
    {
        // Kinds: two people's talk; a way to a flag; a pen on a line; a building; a chip; a page.
        ["prep"] = "M3 4h12v8H9l-4 3v-3H3zM18 9h3v8h-2v3l-4-3h-4v-2",
        ["roadmap"] = "M5 17a2 2 0 1 0 0 4a2 2 0 1 0 0-4M7 19h9a3.5 3.5 0 0 0 0-7H8a3.5 3.5 0 0 1 0-7h6M14 8V2l6 3z",
        ["essay"] = "M5 15L16 4l4 4L9 19l-5 1zM13 7l4 4M13 20h7",
        ["company"] = "M4 21V4h10v17M14 10h6v11M2.5 21h19M8 8h2M8 12h2M8 16h2M17 14v0M17 17.5v0",
        ["technology"] = "M7 7h10v10H7zM10 3v4M14 3v4M10 17v4M14 17v4M3 10h4M3 14h4M17 10h4M17 14h4",
        ["note"] = "M5 3h10l4 4v14H5zM15 3v4h4M9 12h6M9 16h6",

        // Roles of sections.
        ["overview"] = "M4 8h16v12H4zM9 8V4h6v4M4 13h16M12 12v2",
        ["fit"] = "M9 6a6 6 0 1 0 0 12a6 6 0 1 0 0-12M15 6a6 6 0 1 0 0 12a6 6 0 1 0 0-12",
        ["resume"] = "M5 3h14v18H5zM12 7a2 2 0 1 0 0 4a2 2 0 1 0 0-4M8.5 14.5c1-2.6 6-2.6 7 0M9 18h6",
        ["predicted-questions"] = "M9 9a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.2-1.5 2.4M12 17v0M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18",
        ["questions-to-ask"] = "M3 4h18v12h-9l-5 4v-4H3zM10 8.5a2 2 0 1 1 2.8 1.8c-.6.3-.8.6-.8 1.2M12 13.5v0",
        ["concepts"] = "M9 18h6M10 21h4M9 15c0-2-3-3-3-6.5a6 6 0 0 1 12 0C18 12 15 13 15 15z",
        ["advice"] = "M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M15.5 8.5l-2 5-5 2 2-5z",
        ["other"] = "M5 11a1 1 0 1 0 0 2a1 1 0 1 0 0-2M12 11a1 1 0 1 0 0 2a1 1 0 1 0 0-2M19 11a1 1 0 1 0 0 2a1 1 0 1 0 0-2",

        // Controls and facts.
        ["lock"] = "M5 11h14v10H5zM8 11V7a4 4 0 0 1 8 0v4M12 15v2",
        ["eye"] = "M2 12c5-9 15-9 20 0c-5 9-15 9-20 0zM12 9a3 3 0 1 0 0 6a3 3 0 1 0 0-6",
        ["search"] = "M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13M15.5 15.5L21 21",
        ["menu"] = "M4 6h16M4 12h16M4 18h16",
        ["close"] = "M6 6l12 12M18 6L6 18",
        ["sun-moon"] = "M11 8a4 4 0 0 0 0 8M11 2.5V5M4.5 5.5L6 7M2 12h2.5M4.5 18.5L6 17M11 19v2.5M14.5 4.5a8 8 0 0 1 0 15a10 10 0 0 0 0-15z",
        ["chevron"] = "M9 5l7 7-7 7",
        ["external"] = "M14 4h6v6M20 4l-9 9M18 14v6H4V6h6",
        ["copy"] = "M8 8h12v12H8zM16 8V4H4v12h4",
        ["check"] = "M4 13l5 5L20 6",
        ["calendar"] = "M4 6h16v15H4zM4 11h16M8 3v5M16 3v5",
        ["clock"] = "M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 7v5l4 2",
        ["place"] = "M12 21c-4-5-6.5-8-6.5-11.5a6.5 6.5 0 0 1 13 0C18.5 13 16 16 12 21zM12 7a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5",
        ["pay"] = "M3 6h18v12H3zM12 9a3 3 0 1 0 0 6a3 3 0 1 0 0-6M6.5 12v0M17.5 12v0",
        ["tag"] = "M3 4h8l10 10-7 7L3 11zM7.5 8.5v0",
        ["link-back"] = "M9 6l-5 5 5 5M4 11h10a6 6 0 0 1 6 6v2",
        ["home"] = "M3 12l9-8 9 8M6 10v10h12V10M10 20v-6h4v6",
        ["list"] = "M9 6h12M9 12h12M9 18h12M4 6v0M4 12v0M4 18v0",
        ["print"] = "M7 9V3h10v6M7 17H3V9h18v8h-4M7 14h10v7H7z",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static IEnumerable<string> Names => Paths.Keys.Order(StringComparer.Ordinal);

    /// <summary>The data of a path to be stroked; null for a name without a drawing.</summary>
    public static string? Of(string name) => Paths.GetValueOrDefault(name);
}
