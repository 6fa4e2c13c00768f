using CareerWiki.Career.Essay;
using CareerWiki.Career.InterviewPrep;
using CareerWiki.Career.Print;
using CareerWiki.Career.Roadmap;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Graph;
using CareerWiki.Core.Pages;
using CareerWiki.Core.Text;

namespace CareerWiki.Career.Kinds;

/// <summary>What was understood of a document, in a few words.</summary>
public static class DocumentSummary
{
    /// <summary>For the pages of a site.</summary>
    public static Func<Document, PageLinks, KindView> In(Site site)
    {
        // Which interview of a company comes next is found out once, and not at all for a site that shows no prep.
        var sheets = new Lazy<Dictionary<ContentPath, PageUrl>>(() => PrintShelf.Of(site).Where(p => p.Kind == PrintKind.Sheet).ToDictionary(p => p.Documents[0].Path, p => p.Url));
        return (document, links) => Of(site, document, links, prep => sheets.Value[prep.Path]);
    }

    /// <param name="sheetOf">Where the sheet of a prep is.</param>
    private static KindView Of(Site site, Document document, PageLinks links, Func<Document, PageUrl> sheetOf)
    {
        if (document.Kind == KindCatalogue.Prep.Name)
        {
            return new KindView([], PrepCards.Of(site, document, links, sheetOf(document)));
        }

        if (document.Kind == KindCatalogue.Essay.Name)
        {
            return new KindView([], EssayCards.Of(site, document, links));
        }

        return document.Kind == KindCatalogue.Roadmap.Name ? RoadmapCards.Of(site, document, links) : new KindView([.. Properties(document)]);
    }

    // Facts that the text labels itself are not said twice.
    private static IEnumerable<Property> Properties(Document document)
    {
        if (document.FactsOf<Target>().FirstOrDefault() is { } target)
        {
            if (target.Company is { } company)
            {
                yield return new Property("company", company);
            }

            if (target.Role is { } role)
            {
                yield return new Property("role", role);
            }
        }

        foreach (var fact in document.FactsOf<LabelledFact>().DistinctBy(fact => (fact.Key, fact.Text)))
        {
            yield return new Property(fact.Key, fact.Text);
        }
    }

    /// <summary>For a list of documents.</summary>
    public static IEnumerable<string> Details(Document document) =>
        document.FactsOf<Target>().Take(1).SelectMany(target => new[] { target.Company, target.Role }).OfType<string>();
}
