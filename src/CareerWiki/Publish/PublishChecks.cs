using System.Collections.Immutable;
using CareerWiki.Core.Diagnostics;
using CareerWiki.Core.Pages;
using CareerWiki.Core.Pipelines;
using CareerWiki.Publish.Leaks;
using CareerWiki.Publish.Links;
using CareerWiki.Settings;

namespace CareerWiki.Publish;

/// <summary>What a site has to pass before it goes out.</summary>
public static class PublishChecks
{
    private static readonly ImmutableArray<Func<Snapshot, IReadOnlyDictionary<string, byte[]>, SiteSettings, IEnumerable<Diagnostic>>> All =
    [
        (snapshot, _, _) => snapshot.Site.Diagnostics,
        (_, files, _) => files.ContainsKey(HostFilePages.PrivateMark.OutputPath) ? [LeakProblems.PrivateSite()] : [],
        (_, files, settings) => LinkCheck.Of(SiteFiles.Of(files), new SiteHome(settings.BaseUrl, settings.LinkRoot)).Problems,
        (snapshot, files, settings) => LeakCheck.Run(snapshot, files, new LeakPatterns(settings.Redact, settings.LeaksAllowed)),
    ];

    /// <summary>The problems that all checks find, sorted. An error keeps the site back.</summary>
    /// <param name="files">The rendered pages, by their path.</param>
    public static ImmutableArray<Diagnostic> Run(Snapshot snapshot, IReadOnlyDictionary<string, byte[]> files, SiteSettings settings) =>
        [.. All.SelectMany(check => check(snapshot, files, settings)).Distinct().Order()];
}
