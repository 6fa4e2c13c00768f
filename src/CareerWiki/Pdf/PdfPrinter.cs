using System.Collections.Immutable;
using CareerWiki.Career.Print;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Pipelines;
using CareerWiki.Output;
using CareerWiki.Preview;
using CareerWiki.Settings;

namespace CareerWiki.Pdf;

/// <summary>Prints pages of a site with an installed browser: it is started once, and shown the site by a server on this machine.</summary>
/// <param name="browser">The program's file.</param>
/// <param name="limit">How long the browser may take for one step of a small page; a large page has more.</param>
/// <param name="mostAtOnce">How much of a book the browser is shown at once, in characters of HTML.</param>
public sealed class PdfPrinter(string browser, TimeSpan limit, int mostAtOnce = 600_000)
{
    // In bytes: a megabyte takes five seconds on a good machine.
    private const double LargePage = 1_000_000;

    /// <param name="files">What is printed, and the absolute path that it goes to.</param>
    /// <param name="starting">Called before each, and for a book before each part of it.</param>
    /// <param name="done">Called after each.</param>
    /// <exception cref="BrowserException">The browser fails. What was printed before is there, the rest is as it was.</exception>
    public async Task PrintAsync(Snapshot snapshot, SiteSettings settings, PaperSize paper, IEnumerable<(PrintJob Job, string Path)> files, Action<PrintStep> starting, Action<PrintedFile> done, CancellationToken cancellation)
    {
        var site = new PrintedSite(snapshot);
        var server = await PreviewServer.StartAsync(site, settings.LinkRoot, 0).ConfigureAwait(false);
        await using var stopServer = server.ConfigureAwait(false);
        var (process, address) = await BrowserProcess.StartAsync(browser, limit, cancellation).ConfigureAwait(false);
        await using var endBrowser = process.ConfigureAwait(false);
        var devTools = await DevTools.ConnectAsync(address, limit, cancellation).ConfigureAwait(false);
        await using var hangUp = devTools.ConfigureAwait(false);
        var tab = new PaperTab(devTools, paper, snapshot.Site.Profile == Profile.Public ? settings.BaseUrl : null);
        foreach (var (job, path) in files)
        {
            PrintedFile? written = null;
            await AtomicFile.WriteAsync(path, async file =>
            {
                if (snapshot.Pages[job.Url].Page.Model() is BookPage book)
                {
                    await new BookPrinter(book, mostAtOnce, PrintAsync, (part, parts) => starting(new PrintStep(job, part, parts))).PrintAsync(file).ConfigureAwait(false);
                }
                else
                {
                    starting(new PrintStep(job, 1, 1));
                    await PrintAsync(null, null, file, false).ConfigureAwait(false);
                    PdfNodeIds.Renumber(file);
                }

                var pdf = PdfFile.In(file);
                pdf?.HideOrigin(snapshot.Site.Today);
                written = new PrintedFile(path, pdf?.CountPages(), file.Length);
            }).ConfigureAwait(false);
            done(written!);

            Task<ImmutableArray<string>> PrintAsync(BookPage? model, BookOnPaper? known, Stream target, bool isDraft)
            {
                var patience = limit * (1 + (site.Prepare(job.Url, model) / LargePage));
                return tab.PrintAsync(new Uri($"http://127.0.0.1:{server.Port}{job.Url.AbsolutePath(settings.LinkRoot)}"), target, patience, known, isDraft);
            }
        }
    }
}
