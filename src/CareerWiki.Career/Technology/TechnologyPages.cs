using System.Collections.Immutable;
using CareerWiki.Career.InterviewPrep;
using CareerWiki.Career.Kinds;
using CareerWiki.Career.Lexicons;
using CareerWiki.Career.Questions;
using CareerWiki.Career.Stories;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Graph;
using CareerWiki.Core.Pages;
using CareerWiki.Core.Pipelines;
using CareerWiki.Core.Tagging;

namespace CareerWiki.Career.Technology;

/// <summary>A page for each technology that some visible text mentions.</summary>
/// <param name="documents">Makes the page of a document, for technologies that have a note of their own.</param>
public sealed class TechnologyPages(PageOptions options, DocumentPages documents) : IPostProcessModule
{
    public IEnumerable<Page> Pages(Site site)
    {
        var related = new Lazy<RelatedTerms>(() => new RelatedTerms(site, KindCatalogue.Technology.Name));
        var notes = documents.In(site);
        return site.Taxonomy.Terms.Where(term => term.Entry.Kind == KindCatalogue.Technology.Name).Select(term => new Page(term.Url, () => Build(site, term, notes, related.Value)));
    }

    private TechnologyPage Build(Site site, Term term, DocumentPageBuilder notes, RelatedTerms related)
    {
        var views = new TermViews(site, new PageLinks(options, term.Url));
        var note = term.Hub is null ? null : notes.Page(term.Hub);
        var groups = term.Mentions.GroupBy(Place).ToDictionary(group => group.Key, group => group.ToList());
        var beside = related.Of(term);
        List<TermMention> In(MentionUse use) => groups.GetValueOrDefault(use, []);
        return new TechnologyPage(
            note?.Frame ?? TermFrame.Of(site, options, term),
            views.Head(term),
            note,
            [.. RoadmapPlan.Of(In(MentionUse.Plan), views)],
            [.. In(MentionUse.Demand).GroupBy(m => m.Document).Select(group => new Demand(CompanyOf(site, group.Key, views), views.Groups(group)[0]))],
            [.. QuestionsOf(In(MentionUse.Question), views)],
            views.Groups(In(MentionUse.Proof)),
            views.Groups(In(MentionUse.Other)),
            views.Parts(term),
            [.. beside.Select(other => views.Link(other) with { Count = 0 })])
        {
            Graph = LocalGraph.Of(site, options, term, beside),
        };
    }

    private static MentionUse Place(TermMention mention)
    {
        var (document, place) = (mention.Document, mention.Mention);
        if (QuestionOf(mention) is not null)
        {
            return MentionUse.Question;
        }

        if (document.Kind == KindCatalogue.Roadmap.Name)
        {
            return MentionUse.Plan;
        }

        if (document.Kind == KindCatalogue.Essay.Name || document.FactsOf<Story>().Any(story => story.Span.Start <= place.Span.Start && place.Span.End <= story.Span.End))
        {
            return MentionUse.Proof;
        }

        return JobDemand.Is(document, place) ? MentionUse.Demand : MentionUse.Other;
    }

    private static Question? QuestionOf(TermMention mention) => mention.Mention.Place == MentionPlace.Body
        ? mention.Document.FactsOf<Question>().FirstOrDefault(q => q.Kind != QuestionKind.ToAsk && q.Span.Start <= mention.Mention.Span.Start && mention.Mention.Span.Start < q.Span.End)
        : null;

    private static IEnumerable<QuestionView> QuestionsOf(List<TermMention> mentions, TermViews views) => mentions
        .Select(m => (m.Document, Question: QuestionOf(m)!)).DistinctBy(x => (x.Document.Path, x.Question.Span))
        .Select(x => new QuestionView(x.Question.Text, views.Href(x.Document, x.Question.Section), x.Question.Answer is not null, views.Link(x.Document)));

    private static TermLink? CompanyOf(Site site, Document document, TermViews views) =>
        site.Taxonomy.SubjectOf(document) is { } company ? views.Link(company) with { Count = 0 } : null;

    // What a mention is to someone who looks for a job.
    private enum MentionUse
    {
        Plan,
        Demand,
        Question,
        Proof,
        Other,
    }
}
