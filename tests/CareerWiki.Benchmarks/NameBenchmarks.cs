using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using CareerWiki.Career.Lexicons;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Tagging;

namespace CareerWiki.Benchmarks;

/// <summary>Makes the built-in lexicon ready, and finds its names in notes.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class NameBenchmarks
{
    private readonly MentionScanner _scanner = new(BuiltInLexicon.Lexicon);
    private ImmutableArray<Document> _documents;

    [GlobalSetup]
    public void Setup() => _documents = NoteDocuments.Read(10_000);

    [Benchmark]
    public int ReadLexicon() => BuiltInLexicon.Read().Named("Kafka").Count();

    [Benchmark]
    public int ScanNotes() => _scanner.Scan(_documents);
}
