using CareerWiki.Career.InterviewPrep;
using CareerWiki.Career.Kinds;
using CareerWiki.Career.Lexicons;
using CareerWiki.Career.Print;
using CareerWiki.Career.Questions;
using CareerWiki.Career.Technology;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Graph;
using CareerWiki.Core.Pages;
using CareerWiki.Core.Pipelines;
using CareerWiki.Core.Tagging;

namespace CareerWiki.Career.Company;

/// <summary>A page for each company that some visible text mentions.</summary>
/// <param name="documents">Makes the page of a document, for companies that have a note of their own.</param>
public sealed class CompanyPages(PageOptions options, DocumentPages documents) : IPostProcessModule
{
    public IEnumerable<Page> Pages(Site site)
    {
        var own = new Lazy<ILookup<Term?, Document>>(() => site.Documents.ToLookup(site.Taxonomy.SubjectOf));
        var papers = new Lazy<ILookup<Term?, Printable>>(() => PrintShelf.Of(site).Where(printable => BookPages.IsMade(printable, options)).OrderByDescending(printable => printable.Kind).ToLookup(printable => printable.Company));
        var notes = documents.In(site);
        return site.Taxonomy.Terms.Where(term => term.Entry.Kind == KindCatalogue.Company.Name)
            .Select(term => new Page(term.Url, () => Build(site, term, notes, [.. own.Value[term]], papers.Value[term])));
    }

    /// <summary>What tells a company from others in a list; null for one that is only named.</summary>
    public static string? Mark(Site site, Term term) =>
        term.Entry.Kind == KindCatalogue.Company.Name && CompanyRelations.Of(site, term) is var relation and not CompanyRelation.Mention ? relation : null;

    /// <param name="own">The documents that are written for it.</param>
    /// <param name="papers">What is made for paper of it.</param>
    private CompanyPage Build(Site site, Term term, DocumentPageBuilder notes, List<Document> own, IEnumerable<Printable> papers)
    {
        var note = term.Hub is null ? null : notes.Page(term.Hub);
        var links = new PageLinks(options, term.Url);
        var page = Build(site, term, own, links, note?.Frame ?? TermFrame.Of(site, options, term));
        return page with { Note = note, Papers = [.. papers.Select(printable => PrintLink.To(printable, links))], Graph = LocalGraph.Of(site, options, term, Asked(site, Preps(own)).Select(x => x.Term)) };
    }

    /// <summary>What is said of a company within another page, where its note has a place of its own.</summary>
    /// <param name="own">The documents that are written for it.</param>
    /// <param name="frame">Of that page.</param>
    internal static CompanyPage InBook(Site site, Term term, List<Document> own, PageLinks links, PageFrame frame) => Build(site, term, own, links, frame);

    private static CompanyPage Build(Site site, Term term, List<Document> own, PageLinks links, PageFrame frame)
    {
        var views = new TermViews(site, links);
        var preps = Preps(own);
        var isOwn = own.ToHashSet();
        var others = term.Mentions.Where(m => !isOwn.Contains(m.Document)).GroupBy(m => m.Document).SelectMany(group => UsesOf(group.Key, group)).ToLookup(x => x.Use, x => x.Mention);
        return new CompanyPage(
            frame,
            views.Head(term),
            CompanyRelations.Of(site, term),
            [.. preps.Select(d => Described(d, views))],
            [.. own.Except(preps).Select(d => Described(d, views))],
            [.. Asked(site, preps).Select(x => views.Link(x.Term) with { Count = x.Count })],
            [.. preps.SelectMany(d => d.FactsOf<Question>().Where(q => q.Kind == QuestionKind.ToAsk).Select(q => new QuestionView(q.Text, views.Href(d, q.Section), q.Answer is not null, views.Link(d))))],
            [.. RoadmapPlan.Of(others[Use.Goal], views)],
            views.Groups(others[Use.Employment]),
            views.Groups(others[Use.Mention]),
            views.Parts(term));
    }

    private static List<Document> Preps(List<Document> own) => own.FindAll(d => d.Kind == KindCatalogue.Prep.Name);

    private static IEnumerable<(Use Use, TermMention Mention)> UsesOf(Document document, IEnumerable<TermMention> mentions)
    {
        var reader = new SentenceReader(document);
        return mentions.Select(m => (document.Kind == KindCatalogue.Roadmap.Name ? Use.Goal : Employment.IsIn(document, m.Mention, reader) ? Use.Employment : Use.Mention, m));
    }

    private static DocumentLink Described(Document document, TermViews views) =>
        views.Link(document) with { Details = [.. document.FactsOf<Target>().Take(1).Select(target => target.Role).OfType<string>()] };

    // What stands among one's own résumé is no demand.
    private static IEnumerable<(Term Term, int Count)> Asked(Site site, List<Document> preps) =>
        preps.SelectMany(d => site.Taxonomy.MentionsIn(d).Found.Where(m => m.Entry.Kind == KindCatalogue.Technology.Name && JobDemand.Is(d, m)))
            .GroupBy(m => site.Taxonomy.PageOf(m.Entry)!).OrderByDescending(group => group.Count()).ThenBy(group => group.Key.Name, StringComparer.OrdinalIgnoreCase)
            .Select(group => (group.Key, group.Count()));

    // What a mention says of the company.
    private enum Use
    {
        Goal,
        Employment,
        Mention,
    }
}
