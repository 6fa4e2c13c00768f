using System.CommandLine;
using CareerWiki.Core.Documents;
using CareerWiki.Preview;
using CareerWiki.Reports;

namespace CareerWiki.Commands;

/// <summary><c>preview</c>: the site in a browser while its documents are written. Nothing goes to the disk.</summary>
public static class PreviewCommand
{
    public static Command Create(Terminal terminal)
    {
        var common = new CommonOptions(Profile.Private);
        var port = new PortOption();
        var command = new Command("preview", "Show the site in your browser, on this machine only, and reload it when you save a file.");
        common.AddTo(command);
        command.Options.Add(common.Format);
        command.Options.Add(port);
        command.SetAction(async (result, cancellation) =>
        {
            var settings = common.Settings(result, terminal);
            var site = new PreviewSite(() => Composition.Workspace(settings), Composition.Explainer(settings), common.EditionOf(result, terminal));
            DiagnosticPrinter.Print(terminal.Error, site.Current.Snapshot.Site.Diagnostics, common.FormatOf(result));
            var server = await PreviewServer.StartAsync(site, settings.LinkRoot, result.GetValue(port)).ConfigureAwait(false);
            await using (server.ConfigureAwait(false))
            {
                port.TellIfTaken(result, server, terminal);
                terminal.Out.WriteLine($"{DocumentCount.Of(site.Current.Snapshot.Site)} at {server.Address} (press Ctrl+C to stop)");
                var session = new PreviewSession(site, settings, () => common.Settings(result, terminal), terminal, common.FormatOf(result));
                using var watch = new FileWatch(PreviewFiles.Watched(settings), [settings.Root], session.Refresh);
                await PreviewServer.WaitAsync(cancellation).ConfigureAwait(false);
            }

            return ExitCode.Clean;
        });
        return command;
    }
}
