using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using CareerWiki.Career.Kinds;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Pages;
using CareerWiki.Core.Pipelines;
using CareerWiki.Core.Text;

namespace CareerWiki.Benchmarks;

/// <summary>Reads one note, builds a site from files in memory, builds it again after one change, renders one page.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class SiteBenchmarks
{
    private static readonly PageOptions Options = new("Benchmark", null, "ko", "", 3, (_, state) => state.ToString());

    private ImmutableArray<SourceFile> _files;
    private Workspace _warm = null!;
    private OutputPage _page = null!;
    private int _edit;

    [Params(1_000, 10_000)]
    public int Count { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _files = [.. Enumerable.Range(0, Count).Select(i => Notes.Source(i, Count))];
        _warm = Create(() => _files);
        _page = _warm.Build(Profile.Private).Pages[PageUrl.Of(ContentPath.Parse(Notes.Path(1)))];
    }

    [Benchmark]
    public Snapshot ReadOneNote() => Create(() => [_files[0]]).Build(Profile.Private);

    [Benchmark]
    public Snapshot BuildSite() => Create(() => _files).Build(Profile.Private);

    [Benchmark]
    public Snapshot RebuildAfterOneChange()
    {
        _files = _files.SetItem(0, _files[0] with { Stamp = (++_edit).ToString(System.Globalization.CultureInfo.InvariantCulture) });
        return _warm.Build(Profile.Private);
    }

    [Benchmark]
    public byte[] RenderPage() => _page.Render();

    private static Workspace Create(Func<ImmutableArray<SourceFile>> files) =>
        new(Composition.Pipelines(new LiveInput(files), new MemoryInput([]), Options), KindCatalogue.All);

    private sealed class LiveInput(Func<ImmutableArray<SourceFile>> files) : IInputModule
    {
        public InputListing List() => new(files(), []);
    }
}
