using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using CareerWiki.Career.Kinds;
using CareerWiki.Career.Lexicons;
using CareerWiki.Career.Sections;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Pages;
using CareerWiki.Core.Pipelines;
using CareerWiki.Core.Text;
using CareerWiki.Rendering;

namespace CareerWiki.Benchmarks;

/// <summary>Reads one note, builds a site from files in memory, builds it again after one change, renders one page and the index of the search.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class SiteBenchmarks
{
    private static readonly PageOptions Options = new() { SiteTitle = "Benchmark", Language = "ko", CheckLabel = (_, state) => state.ToString() };
    private static readonly Edition Everything = new(Profile.Private, new DateOnly(2026, 1, 1));

    private ImmutableArray<SourceFile> _files;
    private Workspace _warm = null!;
    private OutputPage _page = null!;
    private OutputPage _search = null!;
    private int _edit;

    [Params(1_000, 10_000)]
    public int Count { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _files = [.. Enumerable.Range(0, Count).Select(i => Notes.Source(i, Count))];
        _warm = Create(() => _files);
        var pages = _warm.Build(Everything).Pages;
        _page = pages[PageUrl.Of(ContentPath.Parse(Notes.Path(1)))];
        _search = pages[PageUrl.File("search.json")];
    }

    [Benchmark]
    public Snapshot ReadOneNote() => Create(() => [_files[0]]).Build(Everything);

    [Benchmark]
    public Snapshot BuildSite() => Create(() => _files).Build(Everything);

    [Benchmark]
    public Snapshot RebuildAfterOneChange()
    {
        _files = _files.SetItem(0, _files[0] with { Stamp = (++_edit).ToString(System.Globalization.CultureInfo.InvariantCulture) });
        return _warm.Build(Everything);
    }

    [Benchmark]
    public byte[] RenderPage() => _page.Render();

    [Benchmark]
    public byte[] WriteSearchIndex() => _search.Render();

    private static Workspace Create(Func<ImmutableArray<SourceFile>> files) =>
        new(Composition.Pipelines(new LiveInput(files), new MemoryInput([]), new ThemeFiles(AppContext.BaseDirectory), Options, SectionVocabulary.BuiltIn), KindCatalogue.All, WikiLexicon.BuiltIn.NamesOf);

    private sealed class LiveInput(Func<ImmutableArray<SourceFile>> files) : IInputModule
    {
        public InputListing List() => new(files(), []);
    }
}
