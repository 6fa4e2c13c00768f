using System.CommandLine;
using CareerWiki.Core.Diagnostics;
using CareerWiki.Core.Documents;
using CareerWiki.Output;
using CareerWiki.Reports;

namespace CareerWiki.Commands;

/// <summary><c>build</c>: writes the site to a folder.</summary>
public static class BuildCommand
{
    public static Command Create(Terminal terminal)
    {
        var common = new CommonOptions(Profile.Public);
        var output = new Option<string?>("--output", "-o") { Description = "Folder to write to. Default: output, beside statiq.json or else in your folder.", HelpName = "DIR" };
        var command = new Command("build", "Write the site to a folder, ready for any web host. By default only what is marked as public.");
        common.AddTo(command);
        common.AddProblemOptionsTo(command);
        command.Options.Add(output);
        command.SetAction(result =>
        {
            var settings = common.Settings(result, terminal, result.GetValue(output));
            var profile = common.ProfileOf(result);
            var folder = new OutputFolder(settings.OutputPath, AtomicFile.Write);
            folder.Check();
            var snapshot = Composition.Workspace(settings).Build(common.EditionOf(result, terminal));
            var code = common.Report(result, terminal.Error, snapshot.Site.Diagnostics);
            if (profile == Profile.Public && snapshot.Site.Diagnostics.Any(Problems.StopsPublishing))
            {
                terminal.Error.WriteLine("error: Nothing was written: what is to be public is not clear.");
                return ExitCode.Content;
            }

            if (snapshot.Site.Documents.IsEmpty)
            {
                EmptySite.Print(terminal.Error, snapshot, "written", "--profile private");
                return ExitCode.Content;
            }

            if (result.GetValue(common.Strict) && code != ExitCode.Clean)
            {
                terminal.Error.WriteLine("error: Nothing was written, because of --strict.");
                return code;
            }

            var written = folder.Write([.. snapshot.Pages.Values]);
            terminal.Out.WriteLine($"{DocumentCount.Of(snapshot.Site)}, {written.Pages} files in {settings.OutputPath}: {written.Written} written, {written.Deleted} deleted, the others unchanged.");
            foreach (var left in DocumentCount.LeftOut(snapshot))
            {
                terminal.Out.WriteLine(left);
            }

            if (profile == Profile.Private)
            {
                terminal.Out.WriteLine("This is the private profile: do not publish it.");
            }

            return code;
        });
        return command;
    }
}
