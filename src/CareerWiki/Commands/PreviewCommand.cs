using System.CommandLine;
using CareerWiki.Core.Diagnostics;
using CareerWiki.Core.Documents;
using CareerWiki.Preview;
using CareerWiki.Reports;
using CareerWiki.Settings;

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
            var site = new PreviewSite(Composition.Workspace(settings), Composition.Explainer(settings), common.EditionOf(result, terminal));
            DiagnosticPrinter.Print(terminal.Error, site.Current.Snapshot.Site.Diagnostics, common.FormatOf(result));
            var server = await PreviewServer.StartAsync(site, settings.LinkRoot, result.GetValue(port)).ConfigureAwait(false);
            await using (server.ConfigureAwait(false))
            {
                port.TellIfTaken(result, server, terminal);
                terminal.Out.WriteLine($"{DocumentCount.Of(site.Current.Snapshot.Site)} at {server.Address} (press Ctrl+C to stop)");
                var session = new Session(result, common, terminal, site, settings);
                using var watch = new FileWatch(session.Watched, [settings.Root], session.Refresh);
                await PreviewServer.WaitAsync(cancellation).ConfigureAwait(false);
            }

            return ExitCode.Clean;
        });
        return command;
    }

    private sealed class Session(System.CommandLine.ParseResult result, CommonOptions common, Terminal terminal, PreviewSite site, SiteSettings settings)
    {
        private string _stamp = PreviewFiles.StampOf(settings);

        public IEnumerable<string> Watched => PreviewFiles.Watched(settings);

        public void Refresh()
        {
            var before = site.Current.Snapshot.Site.Diagnostics;
            try
            {
                Rebuild();
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or SettingsException)
            {
                terminal.Error.WriteLine($"error: {e.Message}");
                return;
            }

            // Only what is new: the rest was said before.
            var diagnostics = site.Current.Snapshot.Site.Diagnostics;
            DiagnosticPrinter.Print(terminal.Error, [.. diagnostics.Except(before)], common.FormatOf(result));
            if (diagnostics.Length < before.Length)
            {
                terminal.Out.WriteLine(diagnostics.Any(d => d.Severity == Severity.Error) ? "Fewer problems than before." : "No errors left.");
            }
        }

        // Settings and data say how documents are read, so all are read anew; else only those that changed.
        private void Rebuild()
        {
            var stamp = PreviewFiles.StampOf(settings);
            if (stamp == _stamp)
            {
                site.Rebuild();
                return;
            }

            _stamp = stamp;
            var changed = common.Settings(result, terminal);
            site.Reopen(Composition.Workspace(changed), Composition.Explainer(changed));
            if (changed.LinkRoot != settings.LinkRoot || !changed.InputPaths.SequenceEqual(settings.InputPaths))
            {
                terminal.Out.WriteLine("Start the preview again: its folders or its address have changed.");
            }
        }
    }
}
