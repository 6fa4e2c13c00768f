using System.Collections.Frozen;
using CareerWiki.Career.InterviewDay;

namespace CareerWiki.Theme.Words;

/// <summary>What stands on pages that are made for paper.</summary>
internal static partial class English
{
    private static SheetWords Sheet => new()
    {
        Title = "Interview sheet",
        TitleFormat = "{0}: interview sheet",
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
        Notes = "Notes",
        Links = "Where this comes from",
        Prep = "The whole prep",
        Company = "The company's page",
    };
}
