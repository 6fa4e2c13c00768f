using System.Collections.Immutable;
using System.CommandLine;
using CareerWiki.Core.Diagnostics;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Pipelines;
using CareerWiki.Pdf;
using CareerWiki.Reports;
using CareerWiki.Settings;

namespace CareerWiki.Commands;

/// <summary><c>pdf</c>: pages of the site as PDFs, printed by a browser that is installed.</summary>
public static class PdfCommand
{
    private const int MostAddresses = 10;

    // The first start of a browser on a slow disk takes long.
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    public static Command Create(Terminal terminal)
    {
        var common = new CommonOptions(Profile.Private);
        var names = new Argument<string[]>("NAME") { Description = "wiki, roadmap, essays, a company in any spelling, or a document by its path or name.", Arity = ArgumentArity.ZeroOrMore };
        var sheets = new Option<string[]>("--sheet") { Description = "Print two pages for the day of an interview: of a company's next one, or of a prep.", HelpName = "NAME" };
        var all = new Option<bool>("--all") { Description = "Print everything that is made for paper, each into a file of its own." };
        var output = new Option<string?>("--output", "-o") { Description = "The file to write; for several, a folder. Default: a file here that is called like the page; with --all the folder pdf.", HelpName = "FILE|DIR" };
        var paper = new Option<string>("--paper") { Description = "The size of the pages.", HelpName = "a4|letter", DefaultValueFactory = _ => "a4" };
        paper.TakesOnly("a4", "letter");
        var command = new Command("pdf", "Print the wiki, the roadmap, all of one company, or a document to a PDF. Needs an installed Chromium, Chrome, Edge or Brave.") { names, sheets, all, output, paper };
        common.AddTo(command);
        command.SetAction(async (result, cancellation) =>
        {
            var settings = common.Settings(result, terminal);
            var snapshot = Composition.Workspace(settings, forPaper: true).Build(common.EditionOf(result, terminal));
            if (Refusal(terminal, snapshot) is { } code)
            {
                return code;
            }

            var search = new PrintSearch(snapshot.Site, settings, terminal.WorkingDirectory);
            var chosen = (Names: result.GetValue(names) ?? [], Sheets: (result.GetValue(sheets) ?? []).Select(search.FindSheets).ToList(), All: result.GetValue(all));
            var jobs = JobsOf(search, chosen.Names, chosen.Sheets.Select(found => PrintSearch.JobOf(found[0])), chosen.All);
            var files = PdfTargets.Of(jobs, result.GetValue(output), chosen.All, terminal.WorkingDirectory, settings);
            var browser = new BrowserSearch(terminal.Environment).Find(settings.PdfBrowser) ?? throw NoBrowser(jobs, settings);
            try
            {
                await new PdfPrinter(browser, Limit).PrintAsync(snapshot, settings, result.GetValue(paper) == "letter" ? PaperSize.Letter : PaperSize.A4, files, Starting, terminal.Out.WriteLine, cancellation).ConfigureAwait(false);
            }
            catch (Exception e) when (cancellation.IsCancellationRequested && e is OperationCanceledException or BrowserException)
            {
                return ExitCode.Stopped;
            }

            foreach (var others in chosen.Sheets.Where(found => found.Length > 1))
            {
                terminal.Out.WriteLine($"This is the sheet for the next interview. For the others: {string.Join(", ", others.Skip(1).Select(other => $"--sheet \"{PrintSearch.PathOf(other)}\""))}.");
            }

            if (snapshot.Site.Profile == Profile.Private)
            {
                terminal.Out.WriteLine("This is the private profile: do not share or publish it.");
            }

            return ExitCode.Clean;

            void Starting(PrintStep step)
            {
                if (terminal.ShowsProgress)
                {
                    terminal.Error.WriteLine($"Printing {jobs.IndexOf(step.Job) + 1} of {jobs.Length}: {step.Job.Title}{(step.Parts > 1 ? $", part {step.Part} of {step.Parts}" : "")}");
                }
            }
        });
        return command;
    }

    // The same that build refuses.
    private static int? Refusal(Terminal terminal, Snapshot snapshot)
    {
        if (snapshot.Site.Profile == Profile.Public && snapshot.Site.Diagnostics.Where(Problems.StopsPublishing).ToList() is { Count: > 0 } unclear)
        {
            DiagnosticPrinter.Print(terminal.Error, unclear, DiagnosticFormat.Text);
            terminal.Error.WriteLine("error: Nothing was written: what is to be public is not clear.");
            return ExitCode.Content;
        }

        if (snapshot.Site.Documents.IsEmpty)
        {
            EmptySite.Print(terminal.Error, snapshot, "printed", "--profile private");
            return ExitCode.Content;
        }

        return null;
    }

    private static ImmutableArray<PrintJob> JobsOf(PrintSearch search, string[] names, IEnumerable<PrintJob> sheets, bool isAll)
    {
        var named = names.Select(search.Find).Concat(sheets).DistinctBy(job => job.Url).ToImmutableArray();
        return (isAll, named.IsEmpty) switch
        {
            (true, true) => [.. search.All],
            (true, false) => throw new SettingsException("--all prints everything, so it takes no names."),
            (false, true) => throw new SettingsException($"Name what to print, or write --all. There is:\n{search.List}"),
            _ => named,
        };
    }

    private static BrowserException NoBrowser(ImmutableArray<PrintJob> jobs, SiteSettings settings) => new($"""
        There is no browser to print with. Looked for {BrowserSearch.Places}. Install Chromium, Chrome, Edge or Brave, or name its program by the setting PdfBrowser or the variable {BrowserSearch.Variable}.
        Or run the command preview, and print from any browser:
        {string.Join('\n', jobs.Take(MostAddresses).Select(job => $"  http://localhost:5080{job.Url.AbsolutePath(settings.LinkRoot)}"))}
        """);
}
