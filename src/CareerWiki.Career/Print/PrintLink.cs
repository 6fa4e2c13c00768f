using CareerWiki.Core.Pages;

namespace CareerWiki.Career.Print;

/// <summary>A link to a page for paper.</summary>
/// <param name="Subject">The company, or the document of a sheet; null for a book that is about neither.</param>
/// <param name="Language">Of the document; null for any other subject.</param>
/// <param name="Documents">How many it is made of.</param>
public sealed record PrintLink(PrintKind Kind, string? Subject, string? Language, string Href, int Documents)
{
    // Of several interviews with one company each has a sheet.
    internal static PrintLink To(Printable printable, PageLinks links)
    {
        var document = printable.Kind == PrintKind.Sheet ? printable.Documents[0] : null;
        return new PrintLink(printable.Kind, document?.Title ?? printable.Company?.Name, document?.Language, links.Href(printable.Url), printable.Documents.Length);
    }
}
