using CareerWiki.Career.Agenda;
using CareerWiki.Career.Questions;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Graph;
using CareerWiki.Core.Pages;
using CareerWiki.Core.Text;

namespace CareerWiki.Career.InterviewPrep;

/// <summary>Makes the card of a prep from its facts.</summary>
internal static class PrepCards
{
    public static PrepCard Of(Site site, Document document, PageLinks links, PageUrl sheet)
    {
        var target = document.FactsOf<Target>().FirstOrDefault();
        var questions = document.FactsOf<Question>().ToList();
        var predicted = questions.FindAll(q => q.Kind != QuestionKind.ToAsk);
        return new PrepCard(
            target?.Company,
            site.Taxonomy.SubjectOf(document) is { } company ? links.Href(company.Url) : null,
            target?.Role,
            [.. document.FactsOf<LabelledFact>().Where(fact => fact.Key is not (DatedFact.Interview or DatedFact.Deadline)).DistinctBy(fact => (fact.Key, fact.Text)).Select(fact => new Property(fact.Key, fact.Text))],
            [.. DatedFact.Of(document, site.Today)],
            predicted.Count,
            predicted.Count(q => q.Answer is not null),
            questions.Count - predicted.Count)
        {
            SheetHref = links.Href(sheet),
        };
    }
}
