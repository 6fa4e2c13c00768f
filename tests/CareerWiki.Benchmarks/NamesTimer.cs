using System.Diagnostics;
using CareerWiki.Career.Kinds;
using CareerWiki.Career.Lexicons;
using CareerWiki.Career.Sections;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Pages;
using CareerWiki.Core.Pipelines;
using CareerWiki.Core.Tagging;
using CareerWiki.Rendering;

namespace CareerWiki.Benchmarks;

/// <summary>Times the lexicon as a program meets it: once, cold; then the scan of many notes on all cores.</summary>
internal static class NamesTimer
{
    private static readonly PageOptions Options = new() { CheckLabel = (_, state) => state.ToString() };

    public static void Run(int count)
    {
        var watch = Stopwatch.StartNew();
        var lexicon = BuiltInLexicon.Lexicon;
        var read = watch.Elapsed;
        _ = lexicon.Named("Kafka").Count();
        Console.WriteLine($"{lexicon.Entries.Length} entries read in {read.TotalMilliseconds:F1} ms, ready after {watch.Elapsed.TotalMilliseconds:F1} ms");

        var pipelines = Composition.Pipelines(new MemoryInput([.. Enumerable.Range(0, count).Select(i => Notes.Source(i, count))]), new MemoryInput([]), new ThemeFiles(AppContext.BaseDirectory), Options, SectionVocabulary.BuiltIn);
        var documents = new Workspace(pipelines, KindCatalogue.All, _ => WikiNames.None).Build(new Edition(Profile.Private, new DateOnly(2026, 1, 1))).Documents;
        var scanner = new MentionScanner(lexicon);
        for (var run = 0; run < 5; run++)
        {
            watch.Restart();
            var found = 0;
            Parallel.ForEach(documents, document => Interlocked.Add(ref found, scanner.Scan(document, []).Found.Length));
            Console.WriteLine($"{documents.Length} notes scanned in {watch.Elapsed.TotalMilliseconds:F0} ms, {found} mentions");
        }
    }
}
