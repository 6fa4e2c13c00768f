using System.CommandLine;
using CareerWiki.Career.Lexicons;
using CareerWiki.Core.Diagnostics;
using CareerWiki.Core.Documents;
using CareerWiki.Publish;
using CareerWiki.Publish.Leaks;
using CareerWiki.Reports;
using CareerWiki.Settings;

namespace CareerWiki.Commands;

/// <summary><c>check</c>: reports problems and writes nothing.</summary>
public static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var common = new CommonOptions(Profile.Private);
        var command = new Command("check", "Report broken links and other problems in your documents. Writes nothing.");
        common.AddTo(command);
        common.AddProblemOptionsTo(command);
        var explain = new Option<string?>("--explain") { Description = "Tell what was understood of one document, why, and what to write if it is wrong.", HelpName = "FILE" };
        command.Options.Add(explain);
        var tags = new Option<bool>("--tags") { Description = "List names that you use and the wiki does not know, as lines for your own lexicon." };
        command.Options.Add(tags);
        var leaks = new Option<bool>("--leaks") { Description = "Report what the public site tells and you may not mean to: addresses, telephone and resident numbers, pay, names, paths." };
        command.Options.Add(leaks);
        var links = new LinksOption();
        command.Options.Add(links);
        command.SetAction(result =>
        {
            if (links.IsGiven(result))
            {
                return links.Check(result, terminal, common);
            }

            var settings = common.Settings(result, terminal);
            if (result.GetValue(leaks))
            {
                return Leaks(result, terminal, common, settings);
            }

            if (result.GetValue(explain) is { } file)
            {
                Explain(terminal, settings, common.EditionOf(result, terminal) with { WithDrafts = true, WithExcluded = true }, file);
                return ExitCode.Clean;
            }

            var site = Composition.Workspace(settings, withDates: false).Build(common.EditionOf(result, terminal)).Site;
            if (result.GetValue(tags))
            {
                SuggestionPrinter.Print(terminal.Out, NameSuggestions.Of(site));
                return ExitCode.Clean;
            }

            var code = common.Report(result, terminal.Out, site.Diagnostics);
            if (common.FormatOf(result) == DiagnosticFormat.Text)
            {
                terminal.Out.WriteLine($"{DocumentCount.Of(site)}{(site.Diagnostics.IsEmpty ? ", no problems" : "")}.");
            }

            if (code != ExitCode.Clean && site.Diagnostics.All(d => d.Severity < Severity.Error))
            {
                terminal.Error.WriteLine("error: Warnings count as errors, because of --strict.");
            }

            return code;
        });
        return command;
    }

    // Of the public site, whatever the profile is: the other one is not to be published.
    private static int Leaks(ParseResult result, Terminal terminal, CommonOptions common, SiteSettings settings)
    {
        var snapshot = Composition.Workspace(settings, withDates: false).Build(common.EditionOf(result, terminal) with { Profile = Profile.Public });
        var files = RenderedSite.Of(snapshot);
        var found = LeakCheck.Run(snapshot, files, new LeakPatterns(settings.Redact, settings.LeaksAllowed));
        var code = common.Report(result, terminal.Out, found);
        if (common.FormatOf(result) == DiagnosticFormat.Text)
        {
            var leaks = found.Count(problem => problem.Severity == Severity.Error);
            terminal.Out.WriteLine($"{files.Count} public files, {(leaks == 0 ? "no leaks" : leaks == 1 ? "1 leak" : $"{leaks} leaks")}.");
        }

        return code;
    }

    private static void Explain(Terminal terminal, SiteSettings settings, Edition edition, string file)
    {
        var site = Composition.Workspace(settings, withDates: false).Build(edition).Site;
        var document = DocumentSearch.Find(site, settings, terminal.WorkingDirectory, file);
        ExplanationPrinter.Print(terminal.Out, Composition.Explainer(settings).Explain(site, document, "en"));
    }
}
