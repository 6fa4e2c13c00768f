using System.Collections.Immutable;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Graph;
using CareerWiki.Core.Text;

namespace CareerWiki.Career.Print;

/// <summary>What is printed as one.</summary>
public enum PrintKind
{
    /// <summary>All documents.</summary>
    Wiki,

    /// <summary>The roadmaps.</summary>
    Roadmap,

    /// <summary>The self-introduction essays: prompts, answers, counts.</summary>
    Essays,

    /// <summary>All that the wiki has on one company.</summary>
    Dossier,

    /// <summary>Two pages for the day of an interview, from one prep.</summary>
    Sheet,
}

/// <summary>A page of the site that is made for paper.</summary>
/// <param name="Name">Without blanks; names it among all of the site, and its file.</param>
/// <param name="Company">Null for what is about none, and for the sheet of a prep that names none.</param>
/// <param name="Documents">Those that it is made of, in its order; for a sheet the prep.</param>
public sealed record Printable(PrintKind Kind, string Name, PageUrl Url, Term? Company, ImmutableArray<Document> Documents);
