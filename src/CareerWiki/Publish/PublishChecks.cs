using System.Collections.Immutable;
using CareerWiki.Core.Diagnostics;
using CareerWiki.Core.Pipelines;

namespace CareerWiki.Publish;

/// <summary>What a site has to pass before it goes out.</summary>
public static class PublishChecks
{
    private static readonly ImmutableArray<Func<Snapshot, IReadOnlyDictionary<string, byte[]>, IEnumerable<Diagnostic>>> All =
    [
        (snapshot, _) => snapshot.Site.Diagnostics,
    ];

    /// <summary>The problems that all checks find, sorted. An error keeps the site back.</summary>
    /// <param name="files">The rendered pages, by their path.</param>
    public static ImmutableArray<Diagnostic> Run(Snapshot snapshot, IReadOnlyDictionary<string, byte[]> files) =>
        [.. All.SelectMany(check => check(snapshot, files)).Distinct().Order()];
}
