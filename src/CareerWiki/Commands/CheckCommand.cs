using System.CommandLine;
using CareerWiki.Core.Diagnostics;
using CareerWiki.Core.Documents;
using CareerWiki.Reports;

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
        command.SetAction(result =>
        {
            var settings = common.Settings(result, terminal);
            var site = Composition.Workspace(settings).Build(common.EditionOf(result, terminal)).Site;
            var code = common.Report(result, terminal.Out, site.Diagnostics);
            if (common.FormatOf(result) == DiagnosticFormat.Text)
            {
                terminal.Out.WriteLine(site.Diagnostics.IsEmpty ? $"{site.Documents.Length} documents, no problems." : $"{site.Documents.Length} documents.");
            }

            if (code != ExitCode.Clean && site.Diagnostics.All(d => d.Severity < Severity.Error))
            {
                terminal.Error.WriteLine("error: Warnings count as errors, because of --strict.");
            }

            return code;
        });
        return command;
    }
}
