using System.Diagnostics;
using CareerWiki.Career.Lexicons;
using CareerWiki.Core.Tagging;

namespace CareerWiki.Benchmarks;

/// <summary>Times the lexicon as a program meets it: once, cold; then the scan of many notes on all cores.</summary>
internal static class NamesTimer
{
    public static void Run(int count)
    {
        var watch = Stopwatch.StartNew();
        var lexicon = BuiltInLexicon.Lexicon;
        var read = watch.Elapsed;
        _ = lexicon.Named("Kafka").Count();
        Console.WriteLine($"{lexicon.Entries.Length} entries read in {read.TotalMilliseconds:F1} ms, ready after {watch.Elapsed.TotalMilliseconds:F1} ms");

        var documents = NoteDocuments.Read(count);
        var scanner = new MentionScanner(lexicon);
        for (var run = 0; run < 5; run++)
        {
            watch.Restart();
            var found = scanner.Scan(documents);
            Console.WriteLine($"{documents.Length} notes scanned in {watch.Elapsed.TotalMilliseconds:F0} ms, {found} mentions");
        }
    }
}
