using System.Collections.Immutable;
using CareerWiki.Career.Agenda;
using CareerWiki.Career.Kinds;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Graph;
using CareerWiki.Core.Text;

namespace CareerWiki.Career.Print;

/// <summary>All that a site has for paper.</summary>
public static class PrintShelf
{
    private const string Folder = "print";

    /// <summary>The page that lists them.</summary>
    public static PageUrl Index { get; } = PageUrl.Folder([Folder]);

    /// <summary>In the order of the enumeration, then of the companies. No two names or addresses are the same, whatever their case.</summary>
    public static ImmutableArray<Printable> Of(Site site)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        // A document may lie where such a page would be.
        var urls = site.Documents.Select(d => site.UrlOf(d).Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. All(site).Select(printable => printable with { Name = Claim(names, printable.Name), Url = Claim(urls, printable.Url) })];
    }

    private static IEnumerable<Printable> All(Site site)
    {
        if (site.Documents.Length > 0)
        {
            yield return new Printable(PrintKind.Wiki, "wiki", Url("wiki"), null, [.. site.Kinds.SelectMany(kind => site.OfKind(kind.Name))]);
        }

        if (site.OfKind(KindCatalogue.Roadmap.Name) is { Length: > 0 } roadmaps)
        {
            yield return new Printable(PrintKind.Roadmap, KindCatalogue.Roadmap.Slug, Url(KindCatalogue.Roadmap.Slug), null, roadmaps);
        }

        if (site.OfKind(KindCatalogue.Essay.Name) is { Length: > 0 } essays)
        {
            yield return new Printable(PrintKind.Essays, KindCatalogue.Essay.Slug, Url(KindCatalogue.Essay.Slug), null, essays);
        }

        var own = site.Documents.ToLookup(site.Taxonomy.SubjectOf);
        var companies = site.Taxonomy.Terms.Where(term => term.Entry.Kind == KindCatalogue.Company.Name && (own[term].Any() || term.Hub is not null)).ToList();
        foreach (var company in companies)
        {
            yield return new Printable(PrintKind.Dossier, NameOf(company.Url), Url([.. company.Url.Segments, "dossier"]), company, InDossier(site, company, own[company]));
        }

        foreach (var company in companies.Append(null))
        {
            var preps = own[company].Where(d => d.Kind == KindCatalogue.Prep.Name).ToList();
            var next = company is null ? null : Next(site, preps);
            foreach (var prep in preps.OrderByDescending(d => d == next))
            {
                var at = prep == next ? company!.Url : site.UrlOf(prep);
                yield return new Printable(PrintKind.Sheet, $"{NameOf(at)}-sheet", Url(at.Segments), company, [prep]);
            }
        }
    }

    // Its note first, then what is written for it, in the order of kinds.
    private static ImmutableArray<Document> InDossier(Site site, Term company, IEnumerable<Document> own) =>
        [.. new[] { company.Hub }.OfType<Document>().Concat(own.OrderBy(d => site.Kinds.IndexOf(site.Kinds.First(kind => kind.Name == d.Kind)))).Distinct()];

    // The first one where none has a day to come.
    private static Document? Next(Site site, IEnumerable<Document> preps) =>
        preps.OrderBy(d => d.Path).MinBy(d => DatedFact.Of(d, site.Today).Where(fact => fact is { Key: DatedFact.Interview, DaysLeft: >= 0 }).Select(fact => fact.DaysLeft!.Value).DefaultIfEmpty(int.MaxValue).Min());

    /// <summary>What a file is called that a page is printed to.</summary>
    public static string NameOf(PageUrl url) => url.Segments is [.., var last] ? System.IO.Path.GetFileNameWithoutExtension(last) : "index";

    private static PageUrl Url(params string[] segments) => PageUrl.Folder([Folder, .. segments]);

    private static PageUrl Claim(HashSet<string> taken, PageUrl url)
    {
        var (free, number) = (url, 1);
        while (!taken.Add(free.Value))
        {
            free = url.WithSuffix(++number);
        }

        return free;
    }

    private static string Claim(HashSet<string> taken, string name)
    {
        var (free, number) = (name, 1);
        while (!taken.Add(free))
        {
            free = $"{name}-{++number}";
        }

        return free;
    }
}
