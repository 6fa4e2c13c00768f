using System.Collections.Immutable;
using CareerWiki.Career.Kinds;
using CareerWiki.Career.Sections;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Pages;
using CareerWiki.Core.Pipelines;
using CareerWiki.Core.Tagging;
using CareerWiki.Rendering;

namespace CareerWiki.Benchmarks;

/// <summary>The notes as documents, for measuring what is done with them.</summary>
internal static class NoteDocuments
{
    private static readonly PageOptions Options = new() { CheckLabel = (_, state) => state.ToString() };

    /// <summary>No name was looked for in them yet.</summary>
    public static ImmutableArray<Document> Read(int count)
    {
        var files = new MemoryInput([.. Enumerable.Range(0, count).Select(i => Notes.Source(i, count))]);
        var pipelines = Composition.Pipelines(files, new MemoryInput([]), new ThemeFiles(AppContext.BaseDirectory), Options, SectionVocabulary.BuiltIn);
        return new Workspace(pipelines, KindCatalogue.All, _ => WikiNames.None).Build(new Edition(Profile.Private, new DateOnly(2026, 1, 1))).Documents;
    }

    /// <summary>On all cores; returns how many mentions there are.</summary>
    public static int Scan(this MentionScanner scanner, ImmutableArray<Document> documents)
    {
        var found = 0;
        Parallel.ForEach(documents, document => Interlocked.Add(ref found, scanner.Scan(document, []).Found.Length));
        return found;
    }
}
