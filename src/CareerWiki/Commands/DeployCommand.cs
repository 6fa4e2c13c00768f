using System.CommandLine;
using CareerWiki.Core.Documents;
using CareerWiki.Git;
using CareerWiki.Publish;
using CareerWiki.Publish.Branch;
using CareerWiki.Reports;
using CareerWiki.Settings;

namespace CareerWiki.Commands;

/// <summary><c>deploy</c>: the public site to a branch of a remote, by git alone. Writes nothing into folders of the user.</summary>
public static class DeployCommand
{
    public static Command Create(Terminal terminal)
    {
        var common = new CommonOptions(Profile.Public);
        var remote = Text("--remote", "NAME|URL", "Where to push to: a remote of your repository, an address or a folder. Default: origin.");
        var branch = Text("--branch", "NAME", "The branch to replace. Default: gh-pages.");
        var message = Text("--message", "TEXT", "The message of the commit. Default: Publish the site.");
        var force = new Option<bool>("--force") { Description = "Replace a branch with commits that this program did not make." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Do everything but push, and tell what would change." };
        var command = new Command("deploy", "Push what is public to a branch that a host such as GitHub Pages shows. Leaves your folders and your repository alone.")
        {
            common.Input, common.Setting, common.Today, remote, branch, message, force, dryRun, PublicOnly(),
        };
        common.AddProblemOptionsTo(command);
        command.SetAction(result =>
        {
            var git = GitProgram.With(terminal.Environment).Asking(terminal.CanAsk);
            string[] chosen = [.. Setting(result, remote, "DeployRemote"), .. Setting(result, branch, "DeployBranch")];
            var settings = common.Settings(result, terminal, overrides: chosen);
            var target = DeployTarget.Find(git, settings);
            if (!settings.HasAddress && GitHubPagesAddress.Of(target.Remote.Value) is { } pages)
            {
                settings = common.Settings(result, terminal, overrides: [.. chosen, "Host=" + pages.Host, "LinkRoot=" + pages.LinkRoot]);
            }

            var snapshot = Composition.Workspace(settings).Build(new Edition(Profile.Public, common.TodayOf(result, terminal)));
            var files = RenderedSite.Of(snapshot);
            var code = common.Report(result, terminal.Error, PublishChecks.Run(snapshot, files, settings));
            if (snapshot.Site.Documents.IsEmpty)
            {
                EmptySite.Print(terminal.Error, snapshot, "deployed", "the command preview");
                return ExitCode.Content;
            }

            if (code != ExitCode.Clean)
            {
                terminal.Error.WriteLine("error: Nothing was deployed, because of the problems above.");
                return code;
            }

            var commit = new SiteCommit(files, result.GetValue(message) ?? "Publish the site", DateTimeOffset.UtcNow);
            using var deployment = Deployment.Look(git, target, commit);
            if (deployment.Seen is { IsOurs: false } head && SourceBranch.Is(git, head, deployment.FilesSeen, settings.InputPaths))
            {
                throw new SettingsException(DeployReport.Sources(deployment));
            }

            code = Finish(terminal, deployment, settings, result.GetValue(force), result.GetValue(dryRun));
            foreach (var left in DocumentCount.LeftOut(snapshot))
            {
                terminal.Out.WriteLine(left);
            }

            return code;
        });
        return command;
    }

    private static int Finish(Terminal terminal, Deployment deployment, SiteSettings settings, bool isForced, bool isDry)
    {
        if (deployment.IsUnchanged)
        {
            terminal.Out.WriteLine(DeployReport.Unchanged(deployment));
            return ExitCode.Clean;
        }

        if (deployment.Seen is { IsOurs: false } head && !isForced)
        {
            terminal.Error.WriteLine(DeployReport.Foreign(deployment, head));
            return ExitCode.Content;
        }

        if (isDry)
        {
            terminal.Out.WriteLine(DeployReport.Planned(deployment));
            return ExitCode.Clean;
        }

        deployment.Push();
        terminal.Out.WriteLine(DeployReport.Done(deployment, settings));
        return ExitCode.Clean;
    }

    // The command line wins over settings, as -s does.
    private static IEnumerable<string> Setting(ParseResult result, Option<string?> option, string key) => result.GetValue(option) is { } value ? [$"{key}={value}"] : [];

    private static Option<string?> Text(string name, string helpName, string description)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = helpName };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value)))
            {
                result.AddError($"{name} is empty.");
            }
        });
        return option;
    }

    // Whoever tries it is told why there is no such option.
    private static Option<string?> PublicOnly()
    {
        var option = new Option<string?>("--profile") { Hidden = true };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => token.Value != "public"))
            {
                result.AddError("There is no --profile here: deploy publishes what is public only.");
            }
        });
        return option;
    }
}
