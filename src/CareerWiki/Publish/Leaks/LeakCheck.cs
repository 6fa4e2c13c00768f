using System.Collections.Concurrent;
using System.Collections.Immutable;
using CareerWiki.Core.Diagnostics;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Pages;
using CareerWiki.Core.Pipelines;
using CareerWiki.Core.Text;

namespace CareerWiki.Publish.Leaks;

/// <summary>Reads a finished site as a stranger would, and reports what its author hardly meant to publish, at the lines that say it.</summary>
public static class LeakCheck
{
    /// <param name="files">The rendered pages, by their path.</param>
    public static ImmutableArray<Diagnostic> Run(Snapshot snapshot, IReadOnlyDictionary<string, byte[]> files, LeakPatterns patterns)
    {
        var found = new ConcurrentDictionary<(LeakKind, string), (string File, Leak Leak)>();
        Parallel.ForEach(files, file =>
        {
            foreach (var leak in ShownText.Of(file.Key, file.Value).Append(file.Key).SelectMany(patterns.In))
            {
                // The first page in order, whichever is read first; a page rather than a list of all.
                found.AddOrUpdate((leak.Kind, LeakPatterns.Key(leak.Text)), (file.Key, leak), (_, other) => Compare((file.Key, leak), other) < 0 ? (file.Key, leak) : other);
            }
        });
        var sources = new LeakSources(snapshot);
        return [.. found.Values.SelectMany(x => Report(x.Leak, x.File, sources)).Concat(Files(snapshot, files)).Distinct().Order()];
    }

    // Files that no one can look into, and images of which nothing goes out.
    private static IEnumerable<Diagnostic> Files(Snapshot snapshot, IReadOnlyDictionary<string, byte[]> files)
    {
        foreach (var file in snapshot.Pages.Values.Select(page => page.Page.Model()).OfType<AssetPage>().Select(asset => asset.File))
        {
            if (HiddenData.In(file.Path) is { } what)
            {
                yield return LeakProblems.Unread(file.Path, what);
            }
            else if (file.Length > 0 && files.TryGetValue(file.Path.Value, out var content) && content.Length == 0)
            {
                yield return LeakProblems.EmptiedImage(file.Path);
            }
        }
    }

    private static IEnumerable<Diagnostic> Report(Leak leak, string page, LeakSources sources)
    {
        var places = sources.Of(leak.Text).Distinct().ToList();
        return places.Count == 0
            ? [LeakProblems.Leak(ContentPath.Parse(page), null, leak, page)]
            : places.Select(place => LeakProblems.Leak(place.File, place.Place, leak, page));
    }

    // Pages go before files for machines.
    private static int Compare((string File, Leak Leak) one, (string File, Leak Leak) other)
    {
        var kind = other.File.EndsWith(".html", StringComparison.Ordinal).CompareTo(one.File.EndsWith(".html", StringComparison.Ordinal));
        var file = kind != 0 ? kind : string.CompareOrdinal(one.File, other.File);
        return file != 0 ? file : string.CompareOrdinal(one.Leak.Text, other.Leak.Text);
    }
}
