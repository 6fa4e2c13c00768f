using CareerWiki.Career.Essay;
using CareerWiki.Career.InterviewPrep;
using CareerWiki.Career.Roadmap;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Graph;
using CareerWiki.Core.Pages;

namespace CareerWiki.Career.Kinds;

/// <summary>What was understood of a document, in a few words.</summary>
public static class DocumentSummary
{
    /// <summary>For its page.</summary>
    public static KindView Of(Site site, Document document, PageOptions options)
    {
        if (document.Kind == KindCatalogue.Prep.Name)
        {
            return new KindView([], PrepCards.Of(site, document, options));
        }

        if (document.Kind == KindCatalogue.Essay.Name)
        {
            return new KindView([], EssayCards.Of(site, document, options));
        }

        return document.Kind == KindCatalogue.Roadmap.Name ? RoadmapCards.Of(site, document) : new KindView([.. Properties(document)]);
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
