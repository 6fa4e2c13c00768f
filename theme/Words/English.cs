using System.Collections.Frozen;

namespace CareerWiki.Theme.Words;

internal static class English
{
    public static SiteWords Words { get; } = new()
    {
        SiteTitle = "Career Wiki",
        SkipToContent = "Skip to content",
        Navigation = "Main menu",
        Home = "Home",
        Breadcrumb = "You are here",
        Contents = "Contents",
        Previous = "Previous",
        Next = "Next",
        Neighbours = "Previous and next document",
        Backlinks = "Linked from",
        Footnotes = "Footnotes",
        Tags = "Tags",
        PrivateNotice = "This page holds private text. Do not publish it.",
        Unread = "The text of this file could not be read.",
        NotFound = "Page not found",
        NotFoundText = "The address may have changed, or the document is gone.",
        Empty = "No documents yet.",
        Open = "To do",
        Done = "Done",
        Criterion = "Criterion",
        Kinds = new Dictionary<string, string>
        {
            ["prep"] = "Interview prep",
            ["roadmap"] = "Roadmaps",
            ["essay"] = "Essays",
            ["company"] = "Companies",
            ["technology"] = "Technologies",
            ["note"] = "Notes",
        }.ToFrozenDictionary(),
        Properties = new Dictionary<string, string>
        {
            ["company"] = "Company",
            ["role"] = "Role",
            ["location"] = "Location",
            ["pay"] = "Pay",
            ["type"] = "Type",
            ["posted"] = "Posted",
            ["deadline"] = "Deadline",
            ["interview"] = "Interview",
        }.ToFrozenDictionary(),
    };
}
