using System.Collections.Immutable;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Graph;
using CareerWiki.Core.Tagging;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Pipelines;

/// <summary>
/// The one mutable thing in Core: the table of files, and the document that each gave when it was last read. An unchanged file is
/// not read again; all else is built from nothing.
/// </summary>
/// <param name="namesOf">The names to look for, from the documents that may be seen.</param>
/// <param name="linkRoot">The path that the site is served under: links may be written with it.</param>
public sealed class Workspace(ImmutableArray<Pipeline> pipelines, ImmutableArray<Kind> kinds, Func<ImmutableArray<Document>, WikiNames> namesOf, string linkRoot = "")
{
    private Dictionary<ContentPath, (string Stamp, Document Document)> _memo = [];
    private Dictionary<ContentPath, (Document Document, DocumentMentions Mentions)> _mentions = [];
    private Lexicon _lexicon = Lexicon.Empty;

    /// <summary>Runs Input, Process and the barrier, and names the pages. Renders none. Not to be called from two threads.</summary>
    public Snapshot Build(Edition edition)
    {
        var listings = pipelines.SelectMany(p => p.Input.Select(module => (Listing: module.List(), Pipeline: p))).ToList();
        var files = listings.SelectMany(x => x.Listing.Files.Select(file => (File: file, x.Pipeline))).OrderBy(x => x.File.Path).ToList();
        var sources = files.Where(f => f.Pipeline.Process.Length > 0).DistinctBy(f => f.File.Path).ToList();
        var documents = new Document[sources.Count];
        Parallel.For(0, sources.Count, i => documents[i] = Read(sources[i].File, sources[i].Pipeline));

        _memo = sources.Zip(documents).ToDictionary(x => x.First.File.Path, x => (x.First.File.Stamp, x.Second));
        var assets = files.Where(f => f.Pipeline.Process.Length == 0).Select(f => f.File);
        var dates = listings.Select(x => x.Listing.Dates()).ToList();
        var problems = listings.SelectMany(x => x.Listing.Problems).Concat(dates.SelectMany(d => d.Problems));
        var source = new SiteSource(documents, assets, [.. listings.SelectMany(x => x.Listing.LeftOut)], kinds, linkRoot, [.. problems], namesOf, Scan)
        {
            Dates = new FileDates(dates.SelectMany(d => d.LastChanges).ToDictionary(), []),
        };
        var site = SiteBuilder.Build(source, edition);
        return new Snapshot(site, NamePages(site), [.. documents]);
    }

    private Document Read(SourceFile file, Pipeline pipeline)
    {
        if (_memo.TryGetValue(file.Path, out var known) && known.Stamp == file.Stamp)
        {
            return known.Document;
        }

        var draft = new Draft(file, new Document { Path = file.Path, Source = SourceText.From("") });
        var whole = Process(draft, pipeline);
        return PublicReading.Complete(whole, parts => Process(draft with { Whole = whole, Withheld = parts }, pipeline));
    }

    private static Document Process(Draft draft, Pipeline pipeline) => pipeline.Process.Aggregate(draft, (current, module) => module.Process(current)).Document;

    // While the names stay the same, only what has changed is looked through again.
    private (Lexicon Lexicon, IReadOnlyDictionary<ContentPath, DocumentMentions> Mentions) Scan(WikiNames names, ImmutableArray<Document> documents)
    {
        if (!_lexicon.Entries.SequenceEqual(names.Lexicon.Entries))
        {
            (_lexicon, _mentions) = (names.Lexicon, []);
        }

        var scanner = new MentionScanner(_lexicon);
        var found = new DocumentMentions[documents.Length];
        Parallel.For(0, documents.Length, i => found[i] = _mentions.TryGetValue(documents[i].Path, out var known) && ReferenceEquals(known.Document, documents[i]) ? known.Mentions : scanner.Scan(documents[i], names.SubjectsOf(documents[i])));
        _mentions = documents.Zip(found).ToDictionary(x => x.First.Path, x => (x.First, x.Second));
        return (_lexicon, documents.Zip(found).ToDictionary(x => x.First.Path, x => x.Second));
    }

    // The first to name an address has it: a real document goes before a page that is made up.
    private ImmutableSortedDictionary<PageUrl, OutputPage> NamePages(Site site)
    {
        // Some disks can't tell upper case from lower.
        var paths = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var pages = ImmutableSortedDictionary.CreateBuilder<PageUrl, OutputPage>();
        foreach (var pipeline in pipelines)
        {
            foreach (var page in pipeline.PostProcess.SelectMany(module => module.Pages(site)))
            {
                if (paths.Add(page.Url.OutputPath))
                {
                    pages.Add(page.Url, new OutputPage(page, pipeline.Output));
                }
            }
        }

        return pages.ToImmutable();
    }
}

/// <summary>A site and all its pages, none of them rendered yet.</summary>
/// <param name="Documents">All that were read, before the filter: what is not among <see cref="Site.Documents"/> is left out. No page may show it.</param>
public sealed record Snapshot(Site Site, ImmutableSortedDictionary<PageUrl, OutputPage> Pages, ImmutableArray<Document> Documents);

/// <summary>A page and the modules that write it.</summary>
public sealed record OutputPage(Page Page, ImmutableArray<IOutputModule> Output)
{
    public byte[] Render() => Output.Select(module => module.Render(Page)).FirstOrDefault(bytes => bytes is not null)
        ?? throw new InvalidOperationException($"No output module writes {Page.Url}.");
}
