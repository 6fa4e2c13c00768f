using System.CommandLine;
using CareerWiki.Core.Diagnostics;
using CareerWiki.Core.Documents;
using CareerWiki.Preview;
using CareerWiki.Reports;

namespace CareerWiki.Commands;

/// <summary><c>preview</c>: the site in a browser while its documents are written. Nothing goes to the disk.</summary>
public static class PreviewCommand
{
    private const int DefaultPort = 5080;

    public static Command Create(Terminal terminal)
    {
        var common = new CommonOptions(Profile.Private);
        var port = new Option<int>("--port") { Description = "Port to listen on; when it is taken, the next free one.", HelpName = "PORT", DefaultValueFactory = _ => DefaultPort };
        port.Validators.Add(result =>
        {
            // What is no number at all the parser reports itself.
            if (result.Tokens is [var token] && int.TryParse(token.Value, out var number) && number is < 0 or > ushort.MaxValue)
            {
                result.AddError("A port is a number from 1 to 65535.");
            }
        });
        var command = new Command("preview", "Show the site in your browser, on this machine only, and reload it when you save a file.");
        common.AddTo(command);
        command.Options.Add(common.Format);
        command.Options.Add(port);
        command.SetAction(async (result, cancellation) =>
        {
            var settings = common.Settings(result, terminal);
            var site = new PreviewSite(Composition.Workspace(settings), common.EditionOf(result, terminal));
            DiagnosticPrinter.Print(terminal.Error, site.Current.Snapshot.Site.Diagnostics, common.FormatOf(result));
            var server = await PreviewServer.StartAsync(site, settings.LinkRoot, result.GetValue(port)).ConfigureAwait(false);
            await using (server.ConfigureAwait(false))
            {
                if (server.Port != result.GetValue(port) && result.GetValue(port) != 0)
                {
                    terminal.Out.WriteLine($"Port {result.GetValue(port)} is taken.");
                }

                terminal.Out.WriteLine($"{site.Current.Snapshot.Site.Documents.Length} documents at {server.Address} (press Ctrl+C to stop)");
                using var watch = new FileWatch(settings.InputPaths, () => Rebuild(site, result, common, terminal));
                await PreviewServer.WaitAsync(cancellation).ConfigureAwait(false);
            }

            return ExitCode.Clean;
        });
        return command;
    }

    private static void Rebuild(PreviewSite site, ParseResult result, CommonOptions common, Terminal terminal)
    {
        var before = site.Current.Snapshot.Site.Diagnostics;
        try
        {
            site.Rebuild();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
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
}
