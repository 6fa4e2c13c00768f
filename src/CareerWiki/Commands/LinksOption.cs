using System.CommandLine;
using CareerWiki.Publish;
using CareerWiki.Publish.Links;
using CareerWiki.Reports;
using CareerWiki.Settings;

namespace CareerWiki.Commands;

/// <summary><c>check --links</c>: looks at a site that was built instead of at documents.</summary>
public sealed class LinksOption : Option<string?>
{
    // One broken link of a menu is on every page.
    private const int MostPrinted = 100;

    public LinksOption()
        : base("--links")
    {
        Description = "Check every link of a site that was built. Default: where build writes to.";
        HelpName = "DIR";
        Arity = ArgumentArity.ZeroOrOne;
    }

    public bool IsGiven(ParseResult result) => result.GetResult(this) is { Implicit: false };

    /// <summary>Prints the problems and returns the <see cref="ExitCode"/>.</summary>
    /// <exception cref="SettingsException">There is no site.</exception>
    public int Check(ParseResult result, Terminal terminal, CommonOptions common)
    {
        var settings = common.Settings(result, terminal, needsInput: false);
        var folder = result.GetValue(this) switch
        {
            null => settings.OutputPath,
            "" => throw new SettingsException("The name of a folder is empty."),
            var named => Path.GetFullPath(named, terminal.WorkingDirectory),
        };
        var report = Directory.Exists(folder) ? LinkCheck.Of(SiteFiles.In(folder), new SiteHome(settings.BaseUrl, settings.LinkRoot)) : null;
        if (report is null or { Pages: 0 })
        {
            throw new SettingsException($"There is no site in {folder}. Build it first, or name its folder: check --links DIR.");
        }

        var code = common.Report(result, terminal.Out, report.Problems, MostPrinted);
        if (common.FormatOf(result) == DiagnosticFormat.Text)
        {
            terminal.Out.WriteLine($"{report}{(report.Problems.IsEmpty ? ", no problems" : "")}.");
        }

        return code;
    }
}
