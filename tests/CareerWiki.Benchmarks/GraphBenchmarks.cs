using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using CareerWiki.Career.Kinds;
using CareerWiki.Career.Lexicons;
using CareerWiki.Career.Sections;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Graph;
using CareerWiki.Core.Pages;
using CareerWiki.Core.Pipelines;
using CareerWiki.Rendering;

namespace CareerWiki.Benchmarks;

/// <summary>Draws the neighbours of every note. The time is that of one page; what a site remembers of its documents is in it.</summary>
[MemoryDiagnoser]
[SimpleJob(launchCount: 1, warmupCount: 2, iterationCount: 5, invocationCount: 1)]
public class GraphBenchmarks
{
    private const int Count = 10_000;

    private static readonly PageOptions Options = new() { SiteTitle = "Benchmark", Language = "ko", CheckLabel = (_, state) => state.ToString() };

    private Workspace _workspace = null!;
    private Site _site = null!;

    [GlobalSetup]
    public void Setup()
    {
        ImmutableArray<SourceFile> files = [.. Enumerable.Range(0, Count).Select(i => Notes.Source(i, Count))];
        _workspace = new Workspace(Composition.Pipelines(new MemoryInput(files), new MemoryInput([]), new ThemeFiles(AppContext.BaseDirectory), Options, SectionVocabulary.BuiltIn), KindCatalogue.All, WikiLexicon.BuiltIn.NamesOf);
    }

    [IterationSetup]
    public void BuildSite() => _site = _workspace.Build(new Edition(Profile.Private, new DateOnly(2026, 1, 1))).Site;

    [Benchmark(OperationsPerInvoke = Count)]
    public int DrawNeighbours() => _site.Documents.Sum(document => LocalGraph.Of(_site, Options, document)?.Edges.Length ?? 0);
}
