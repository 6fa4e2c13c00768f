using System.CommandLine;
using System.CommandLine.Invocation;
using System.Globalization;
using System.Text;
using CareerWiki.Commands;
using CareerWiki.Reports;
using CareerWiki.Settings;

namespace CareerWiki;

/// <summary>The command line.</summary>
public static class Program
{
    public static int Main(string[] args)
    {
        Console.OutputEncoding = Encoding.UTF8;
        return Run(args, Terminal.System);
    }

    /// <summary>Runs one command and returns its <see cref="ExitCode"/>.</summary>
    public static int Run(string[] args, Terminal terminal)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        var root = new RootCommand("Turns your career documents into a cross-linked wiki: a page for every document, as it is.")
        {
            PreviewCommand.Create(terminal),
            BuildCommand.Create(terminal),
            CheckCommand.Create(terminal),
            ExportCommand.Create(terminal),
        };
        var result = root.Parse(args);
        if (result.Action is ParseErrorAction mistake)
        {
            mistake.ShowHelp = false;
        }

        try
        {
            var code = result.Invoke(new InvocationConfiguration { Output = terminal.Out, Error = terminal.Error, EnableDefaultExceptionHandler = false });
            return result.Errors.Count > 0 ? ExitCode.Usage : code;
        }
        catch (SettingsException e)
        {
            terminal.Error.WriteLine($"error: {e.Message}");
            return ExitCode.Usage;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine($"error: {e.Message}");
            return ExitCode.Environment;
        }
    }
}
