using System.Collections.Frozen;
using CareerWiki.Career.InterviewDay;

namespace CareerWiki.Theme.Words;

/// <summary>What is made for paper.</summary>
internal static partial class English
{
    private static PrintWords Paper => new()
    {
        Title = "Print",
        Hint = "Print with your browser, or make a PDF with careerwiki pdf.",
        Whole = "Books",
        Books = new Dictionary<string, string>
        {
            ["wiki"] = "The whole wiki",
            ["roadmap"] = "Roadmap book",
            ["essays"] = "Essay booklet",
            ["dossier"] = "Company dossier",
            ["sheet"] = "Interview-day sheet",
        }.ToFrozenDictionary(),
        IndexFormat = "Index: {0}",
        DocumentsFormat = "{0} documents",
        OneDocument = "1 document",
    };

    private static SheetWords Sheet => new()
    {
        Title = "Interview-day sheet",
        TitleFormat = "{0}: interview-day sheet",
        Parts = new Dictionary<SheetPartKind, string>
        {
            [SheetPartKind.Job] = "The job",
            [SheetPartKind.Pitch] = "Why I fit",
            [SheetPartKind.Claims] = "Numbers to name",
            [SheetPartKind.Predicted] = "Likely questions",
            [SheetPartKind.ToAsk] = "Questions to ask",
            [SheetPartKind.Concepts] = "To review",
            [SheetPartKind.RedFlags] = "Be careful about",
        }.ToFrozenDictionary(),
        MoreFormat = "+ {0} more",
        Empty = "No section was found to sum up. Headings such as “About the role”, “Why I fit”, “Likely questions”, “Questions to ask” and “Concepts to review” in the prep bring their text here.",
        Notes = "Notes",
        Links = "Where this comes from",
        Prep = "The whole prep",
        Company = "The company's page",
    };
}
