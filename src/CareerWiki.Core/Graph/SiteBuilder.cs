using System.Collections.Immutable;
using CareerWiki.Core.Diagnostics;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Graph;

/// <summary>
/// The barrier between Process and PostProcess. The filter comes first, so that names, links and counts are those of what may be
/// seen; all else follows from the documents that it leaves.
/// </summary>
public static class SiteBuilder
{
    public static Site Build(SiteSource source, Edition edition)
    {
        var all = source.Documents.OrderBy(d => d.Path).ToImmutableArray();
        var profile = edition.Profile;
        var visible = all.Where(d => d.Release.IsOpenIn(edition)).Select(d => SeenIn(d, profile)).OfType<Document>().ToImmutableArray();
        var shown = visible.Select(d => d.Path).ToHashSet();
        // A mark that can't be read takes a document or a part of it out; its author has to hear of it all the same.
        var marks = all.SelectMany(d => d.Diagnostics.Where(p => p.Code == Problems.VisibilityCode || (!shown.Contains(d.Path) && Problems.KeepsBack(p) && MayBeNamed(d, profile))));
        var problems = visible.SelectMany(d => d.Diagnostics).Where(p => p.Code != Problems.VisibilityCode).Concat(marks).Concat(source.Problems.Where(p => IsVisible(p, visible, profile))).ToList();

        var addresses = AddressBook.Assign(visible, problems);
        // Made when someone asks: most pages are neither linked to by a heading nor shown.
        var anchors = visible.ToDictionary(d => d.Path, d => new Lazy<AnchorTable>(() => new AnchorTable(d)));
        var names = new NameIndex(visible);
        ReportSharedTitles(names, problems);

        var wikiNames = source.NamesOf(visible);
        problems.AddRange(wikiNames.Problems);
        var (lexicon, mentions) = source.Scan(wikiNames, visible);
        var builder = new TaxonomyBuilder(profile, source.Kinds, lexicon, wikiNames, visible, mentions, names, addresses);
        var taxonomy = builder.Build();
        var usedKinds = source.Kinds.Where(kind => visible.Any(d => d.Kind == kind.Name) || taxonomy.Terms.Any(term => term.Entry.Kind == kind.Name)).ToImmutableArray();

        var generated = usedKinds.Select(kind => PageUrl.Folder([kind.Slug])).Append(PageUrl.Root)
            .Concat(taxonomy.Terms.Where(term => term.Hub is null).Select(term => term.Url)).Concat(taxonomy.Tags.Select(tag => tag.Url)).ToList();
        if (taxonomy.Tags.Length > 0)
        {
            generated.Add(Taxonomy.TagIndex);
        }

        var redirects = Redirect.All(visible, generated.Concat(addresses.Values).Append(PageUrl.File("404.html")).Distinct(), problems);
        var resolver = new LinkResolver(
            names,
            profile == Profile.Private && visible.Length == all.Length ? names : new NameIndex(all),
            source,
            generated,
            visible,
            d => addresses[d.Path],
            d => anchors[d.Path].Value,
            name => builder.NamedBy(name) is { } entry ? taxonomy.PageOf(entry) : null);
        var targets = visible.ToDictionary(d => d.Path, d => ResolveAll(d, resolver, problems));
        EmbedCycles.Cut(visible, targets, problems);

        problems.Sort();
        return new Site(edition, visible, addresses, usedKinds, anchors, new LinkGraph(visible, targets), redirects, taxonomy, [.. problems])
        {
            LastChanges = new LastChanges(visible, source.Dates, edition.Today),
            Robots = source.Assets.FirstOrDefault(file => file.Path.Value == "robots.txt"),
        };
    }

    private static bool MayBeNamed(Document document, Profile profile) => SeenIn(document, profile) is not null;

    private static Document? SeenIn(Document document, Profile profile) => profile == Profile.Private ? document : document.Public;

    // What goes wrong there concerns every page.
    private const string DataFolder = "_data/";

    // The name of a folder can be private too: the public profile hears of those only that hold something public.
    private static bool IsVisible(Diagnostic problem, ImmutableArray<Document> visible, Profile profile)
    {
        var folder = problem.Source is { } source && source.Folders.Length > 0 ? string.Join('/', source.Folders) + "/" : "";
        return profile == Profile.Private || problem.Code == Problems.VisibilityCode || folder == DataFolder || visible.Any(d => d.Path.Value.StartsWith(folder, StringComparison.Ordinal));
    }

    private static ImmutableArray<LinkTarget> ResolveAll(Document document, LinkResolver resolver, List<Diagnostic> problems)
    {
        var targets = ImmutableArray.CreateBuilder<LinkTarget>(document.Links.Length);
        var sections = document.Sections.Select(s => s.Index).ToHashSet();
        foreach (var link in document.Links)
        {
            // Links are addressed by number, so those of a section that is gone keep their place.
            targets.Add(sections.Contains(link.Section) ? resolver.Resolve(document, link, problems) : LinkTarget.None);
        }

        return targets.MoveToImmutable();
    }

    private static void ReportSharedTitles(NameIndex names, List<Diagnostic> problems)
    {
        foreach (var (title, documents) in names.SharedTitles)
        {
            problems.AddRange(documents.Skip(1).Select(d => Problems.DuplicateTitle(d.Path, title, documents[0].Path)));
        }
    }
}
