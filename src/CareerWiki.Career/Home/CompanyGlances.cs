using System.Collections.Immutable;
using CareerWiki.Career.Agenda;
using CareerWiki.Career.InterviewPrep;
using CareerWiki.Career.Kinds;
using CareerWiki.Career.Questions;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Graph;
using CareerWiki.Core.Pages;

namespace CareerWiki.Career.Home;

/// <summary>The companies that one applies to, those with the next day first.</summary>
internal static class CompanyGlances
{
    public static ImmutableArray<CompanyGlance> Of(Site site, TermViews views) =>
    [
        .. site.Documents.Select(document => (Document: document, Company: site.Taxonomy.SubjectOf(document)))
            .Where(x => x.Company is not null && x.Company.Entry.Kind == KindCatalogue.Company.Name)
            .GroupBy(x => x.Company!, x => x.Document)
            .Select(group => Glance(group.Key, [.. group], site.Today, views))
            .OrderBy(glance => glance.Next?.Day ?? DateOnly.MaxValue).ThenByDescending(glance => glance.Preps).ThenBy(glance => glance.Name, StringComparer.OrdinalIgnoreCase),
    ];

    private static CompanyGlance Glance(Term company, List<Document> documents, DateOnly today, TermViews views)
    {
        var asked = documents.SelectMany(d => d.FactsOf<Question>()).Where(q => q.Kind != QuestionKind.ToAsk).ToList();
        return new CompanyGlance(
            company.Name,
            views.Link(company).Href,
            [.. documents.SelectMany(d => d.FactsOf<Target>().Take(1)).Select(target => target.Role).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)],
            documents.SelectMany(d => DatedFact.Of(d, today)).Where(fact => fact.DaysLeft >= 0).MinBy(fact => fact.Day),
            documents.Count(d => d.Kind == KindCatalogue.Prep.Name),
            documents.Count(d => d.Kind == KindCatalogue.Essay.Name),
            asked.Count,
            asked.Count(q => q.Answer is not null));
    }
}
