using System.Collections.Frozen;

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
}
