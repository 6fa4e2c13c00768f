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
        UseUtf8();
        return Run(args, Terminal.System);
    }

    // A Windows console starts in the code page of its country. Without a console there is nothing to set.
    private static void UseUtf8()
    {
        try
        {
            Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        }
        catch (IOException)
        {
            // The output goes elsewhere, and is UTF-8 there.
        }
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
            ServeCommand.Create(terminal),
            DeployCommand.Create(terminal),
            PdfCommand.Create(terminal),
            NewCommand.Create(terminal),
        };
        // "@x" is a name like any other, no file of arguments.
        var result = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
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
