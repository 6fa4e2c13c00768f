using System.Collections.Immutable;
using CareerWiki.Career.Agenda;
using CareerWiki.Career.Kinds;
using CareerWiki.Career.Roadmap;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Graph;
using CareerWiki.Core.Pages;
using CareerWiki.Core.Pipelines;
using CareerWiki.Core.Text;

namespace CareerWiki.Career.Home;

/// <summary>Makes the first page, unless a document stands there.</summary>
public sealed class HomePages(PageOptions options) : IPostProcessModule
{
    private const int MaxDocuments = 8;
    private const int MaxTechnologies = 24;

    public IEnumerable<Page> Pages(Site site) => [new Page(PageUrl.Root, () => Build(site))];

    private HomePage Build(Site site)
    {
        var views = new TermViews(site, new PageLinks(options, PageUrl.Root));
        var roadmaps = site.OfKind(KindCatalogue.Roadmap.Name);
        var technologies = site.Taxonomy.NamesOf(KindCatalogue.Technology.Name).Foremost;
        return new HomePage(
            PageFrame.Of(site, options, PageUrl.Root, null, PageFrame.LanguageOf(site, options)),
            site.Today,
            [.. roadmaps.SelectMany(document => CurrentPhases.Of(document.FactsOf<Phase>(), site.Today).Select(phase => Now(document, phase, views)))],
            [.. roadmaps.Select(document => new RoadmapProgress(views.Link(document), CheckCount.Of(VisibleChecks(document)))).Where(progress => progress.Checks.All > 0)],
            Coming(site, views),
            CompanyGlances.Of(site, views),
            [.. site.Kinds.Where(kind => !kind.IsTaxonomy).Select(kind => List(site, kind, views))],
            [.. technologies.Take(MaxTechnologies).Select(views.Link)],
            technologies.IsEmpty ? null : Href(KindCatalogue.Technology));
    }

    private static PhaseNow Now(Document document, Phase phase, TermViews views)
    {
        var within = new HashSet<int> { phase.Section };
        // What hangs under a section stands behind it.
        foreach (var section in document.Sections.Where(section => within.Contains(section.Parent)))
        {
            within.Add(section.Index);
        }

        return new PhaseNow(
            PhaseTitle.WithoutDates(phase.Title),
            views.Href(document, phase.Section),
            document.Language,
            phase.End?.Replace('-', '.'),
            CheckCount.Of(document.Checks.Where(check => within.Contains(check.Section))),
            views.Link(document));
    }

    private static IEnumerable<CheckItem> VisibleChecks(Document document)
    {
        var sections = document.Sections.Select(s => s.Index).ToHashSet();
        return document.Checks.Where(check => sections.Contains(check.Section));
    }

    private static ImmutableArray<AgendaEntry> Coming(Site site, TermViews views) =>
    [
        .. site.Documents.SelectMany(document => DatedFact.Of(document, site.Today).Where(fact => fact.DaysLeft >= 0).Select(fact => new AgendaEntry(fact, site.Taxonomy.SubjectOf(document)?.Name ?? document.Title, views.Link(document))))
            .OrderBy(entry => entry.Fact.Day).ThenBy(entry => entry.Document.Href, StringComparer.Ordinal).ThenBy(entry => entry.Fact.Key, StringComparer.Ordinal),
    ];

    private KindList List(Site site, Kind kind, TermViews views)
    {
        var all = site.OfKind(kind.Name);
        return new KindList(kind.Name, Href(kind), all.Length, [.. all.Take(MaxDocuments).Select(d => views.Link(d) with { Details = [.. DocumentSummary.Details(d)] })]);
    }

    private string Href(Kind kind) => options.Href(PageUrl.Root, PageUrl.Folder([kind.Slug]));
}
