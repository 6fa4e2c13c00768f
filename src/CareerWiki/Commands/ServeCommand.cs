using System.CommandLine;
using CareerWiki.Core.Documents;
using CareerWiki.Preview;
using CareerWiki.Reports;
using CareerWiki.Settings;

namespace CareerWiki.Commands;

/// <summary><c>serve</c>: a site that was built, as a host would show it, on this machine only.</summary>
public static class ServeCommand
{
    public static Command Create(Terminal terminal)
    {
        var common = new CommonOptions(Profile.Public);
        var folder = new Argument<string?>("DIR") { Description = "Folder with the site. Default: where build writes to.", Arity = ArgumentArity.ZeroOrOne };
        var port = new PortOption();
        var command = new Command("serve", "Show a site that was built, on this machine only, and reload it when it is built again.") { folder };
        command.Options.Add(common.Input);
        command.Options.Add(common.Setting);
        command.Options.Add(port);
        command.SetAction(async (result, cancellation) =>
        {
            var named = result.GetValue(folder) is { } given ? Path.GetFullPath(given, terminal.WorkingDirectory) : null;
            var settings = Settings(result, terminal, common, named);
            var path = named ?? settings?.OutputPath ?? throw new SettingsException("There are no settings here that tell where the site is. Name its folder.");
            if (!Directory.Exists(path))
            {
                throw new SettingsException($"There is no folder {path}. Build the site first, or name its folder.");
            }

            var site = new FolderSite(path);
            var server = await PreviewServer.StartAsync(site, settings?.LinkRoot ?? "", result.GetValue(port)).ConfigureAwait(false);
            await using (server.ConfigureAwait(false))
            {
                port.TellIfTaken(result, server, terminal);
                terminal.Out.WriteLine($"{path} at {server.Address} (press Ctrl+C to stop)");
                using var watch = new FileWatch([path], [], site.Refresh);
                await PreviewServer.WaitAsync(cancellation).ConfigureAwait(false);
            }

            return ExitCode.Clean;
        });
        return command;
    }

    // A folder that is named needs no settings; where there are some, they tell the path that links start with.
    private static SiteSettings? Settings(ParseResult result, Terminal terminal, CommonOptions common, string? named)
    {
        try
        {
            return common.Settings(result, terminal);
        }
        catch (SettingsException) when (named is not null && (result.GetValue(common.Input) ?? []).Length == 0)
        {
            return null;
        }
    }
}
