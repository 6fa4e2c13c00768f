using System.Collections.Immutable;
using CareerWiki.Core.Pipelines;

namespace CareerWiki.Publish;

/// <summary>All files of a site in memory, by their path with forward slashes.</summary>
public static class RenderedSite
{
    /// <summary>Every page of the snapshot, rendered.</summary>
    /// <exception cref="IOException">A file that a page uses can't be read.</exception>
    public static ImmutableSortedDictionary<string, byte[]> Of(Snapshot snapshot)
    {
        var pages = snapshot.Pages.Values.ToList();
        var contents = new byte[pages.Count][];
        try
        {
            Parallel.For(0, pages.Count, i => contents[i] = pages[i].Render());
        }
        catch (AggregateException e) when (e.InnerExceptions.FirstOrDefault(inner => inner is IOException or UnauthorizedAccessException) is { } disk)
        {
            throw new IOException($"Not all pages could be made: {disk.Message}", disk);
        }

        return pages.Zip(contents).ToImmutableSortedDictionary(x => x.First.Page.Url.OutputPath, x => x.Second, StringComparer.Ordinal);
    }
}
