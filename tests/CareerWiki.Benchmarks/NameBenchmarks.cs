using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using CareerWiki.Career.Kinds;
using CareerWiki.Career.Lexicons;
using CareerWiki.Career.Sections;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Pages;
using CareerWiki.Core.Pipelines;
using CareerWiki.Core.Tagging;
using CareerWiki.Rendering;

namespace CareerWiki.Benchmarks;

/// <summary>Makes the built-in lexicon ready, and finds its names in notes.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class NameBenchmarks
{
    private const int Count = 10_000;

    private readonly MentionScanner _scanner = new(BuiltInLexicon.Lexicon);
    private ImmutableArray<Document> _documents;

    [GlobalSetup]
    public void Setup()
    {
        var files = new MemoryInput([.. Enumerable.Range(0, Count).Select(i => Notes.Source(i, Count))]);
        var pipelines = Composition.Pipelines(files, new MemoryInput([]), new ThemeFiles(AppContext.BaseDirectory), new PageOptions { CheckLabel = (_, state) => state.ToString() }, SectionVocabulary.BuiltIn);
        _documents = new Workspace(pipelines, KindCatalogue.All, _ => WikiNames.None).Build(new Edition(Profile.Private, new DateOnly(2026, 1, 1))).Documents;
    }

    [Benchmark]
    public int ReadLexicon() => BuiltInLexicon.Read().Named("Kafka").Count();

    [Benchmark]
    public int ScanNotes()
    {
        var found = 0;
        Parallel.ForEach(_documents, document => Interlocked.Add(ref found, _scanner.Scan(document, []).Found.Length));
        return found;
    }
}
