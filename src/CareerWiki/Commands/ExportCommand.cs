using System.CommandLine;
using CareerWiki.Core.Documents;
using CareerWiki.Export;
using CareerWiki.Output;
using CareerWiki.Reports;
using CareerWiki.Settings;

namespace CareerWiki.Commands;

/// <summary><c>export</c>: the understood model as JSON.</summary>
public static class ExportCommand
{
    public static Command Create(Terminal terminal)
    {
        var common = new CommonOptions(Profile.Private);
        var output = new Option<string?>("--output", "-o") { Description = "Write to a file instead of the standard output.", HelpName = "FILE" };
        var command = new Command("export", "Print what was understood of your documents as JSON.");
        common.AddTo(command);
        command.Options.Add(output);
        command.SetAction(result =>
        {
            if (result.GetValue(output) is "")
            {
                throw new SettingsException("The name of the file to write is empty.");
            }

            var settings = common.Settings(result, terminal);
            if (result.GetValue(output) is { } target && settings.InputPaths.Any(root => SettingsReader.IsWithin(Path.GetFullPath(target, terminal.WorkingDirectory), root)))
            {
                throw new SettingsException($"{target} lies among your documents, so nothing was written. Name a file outside of the input folder with -o.");
            }

            var json = ExportWriter.Write(Composition.Workspace(settings).Build(common.EditionOf(result, terminal)).Site);
            if (result.GetValue(output) is { } file)
            {
                AtomicFile.Write(Path.GetFullPath(file, terminal.WorkingDirectory), json);
            }
            else
            {
                terminal.WriteBytes(json);
            }

            return ExitCode.Clean;
        });
        return command;
    }
}
