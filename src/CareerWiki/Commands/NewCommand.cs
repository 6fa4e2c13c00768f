using System.CommandLine;
using System.Text;
using CareerWiki.Career.Kinds;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Text;
using CareerWiki.Git;
using CareerWiki.Output;
using CareerWiki.Reports;
using CareerWiki.Scaffold;
using CareerWiki.Settings;

namespace CareerWiki.Commands;

/// <summary><c>new</c>: begins a site or a document. Never overwrites a file.</summary>
public static class NewCommand
{
    public static Command Create(Terminal terminal) => new("new", "Begin a site or a document: front matter and sections to fill in. Never overwrites a file.")
    {
        Site(terminal),
        Document(terminal, KindCatalogue.Prep, "NAME", "Company and role, such as \"Kakao – Backend Engineer\".", isNamed: true),
        Document(terminal, KindCatalogue.Essay, "NAME", "Company and role, or any title.", isNamed: false),
        Document(terminal, KindCatalogue.Roadmap, "TITLE", "The title.", isNamed: false),
        Document(terminal, KindCatalogue.Note, "TITLE", "The title.", isNamed: false),
    };

    private static Command Site(Terminal terminal)
    {
        var folder = new Argument<string>("DIR") { Description = "A folder that is new or empty." };
        var title = new Option<string?>("--title") { Description = "The name of the site.", HelpName = "TITLE" };
        var language = LanguageOption();
        var publishTo = new Option<string?>("--publish-to") { Description = "The public repository on GitHub that gets the finished pages, when the sources are in a private one.", HelpName = "OWNER/NAME" };
        var command = new Command("site", "Begin a site: settings, a first roadmap, what publishes it on GitHub Pages, and schemas that make VS Code complete keys.") { folder, title, language, publishTo };
        command.SetAction(result =>
        {
            var path = Path.GetFullPath(result.GetValue(folder)!, terminal.WorkingDirectory);
            if (File.Exists(path) || (Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any(entry => Path.GetFileName(entry) is not ".git")))
            {
                throw new SettingsException($"{path} is not empty, so nothing was written. A folder of notes that you have needs no site: preview it with -i.");
            }

            var target = result.GetValue(publishTo);
            if (target is not null && !Workflow.IsRepository(target))
            {
                throw new SettingsException($"--publish-to: \"{target}\" is no repository. Write it as OWNER/NAME.");
            }

            var program = ProgramSource.At(GitProgram.With(terminal.Environment), AppContext.BaseDirectory);
            var chosen = result.GetValue(language) ?? (Hangul.Contains(result.GetValue(title) ?? "") ? "ko" : "en");
            foreach (var file in SiteSkeleton.Files(result.GetValue(title) ?? (chosen == "ko" ? "커리어 위키" : "Career Wiki"), chosen, terminal.Today, Workflow.Of(program, target)))
            {
                AtomicFile.Write(Path.Combine(path, file.Path), Encoding.UTF8.GetBytes(file.Text));
                terminal.Out.WriteLine(Path.Combine(path, file.Path));
            }

            if (program == ProgramSource.Unknown)
            {
                terminal.Out.WriteLine($"Write the repository of this program into .github/workflows/pages.yml, where {program.Repository} stands, before you publish from GitHub.");
            }

            terminal.Out.WriteLine($"Show it with the command preview -i \"{path}\".");
            return ExitCode.Clean;
        });
        return command;
    }

    private static Command Document(Terminal terminal, Kind kind, string argument, string description, bool isNamed)
    {
        var name = new Argument<string?>(argument) { Description = description, Arity = isNamed ? ArgumentArity.ExactlyOne : ArgumentArity.ZeroOrOne };
        var language = LanguageOption();
        var common = new CommonOptions(Profile.Private);
        var command = new Command(kind.Name, $"Begin a document of the kind {kind.Name}.") { name, language };
        command.Options.Add(common.Input);
        command.Options.Add(common.Setting);
        command.SetAction(result =>
        {
            var settings = common.Settings(result, terminal);
            var given = string.Concat((result.GetValue(name) ?? "").Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c)).Trim();
            if (isNamed && given.Length == 0)
            {
                throw new SettingsException("A prep needs a company, such as \"Kakao – Backend Engineer\".");
            }

            var chosen = result.GetValue(language) ?? settings.Language ?? (Hangul.Contains(given) ? "ko" : "en");
            var document = new NewDocument(kind.Name, given.Length > 0 ? given : DefaultName(kind, chosen), chosen, terminal.Today);
            var root = settings.InputPaths[^1];
            var file = Templates.For(document, FolderOf(kind, root));
            var path = Path.Combine(root, file.Path);
            if (Path.Exists(path))
            {
                throw new SettingsException($"{path} exists already, so nothing was written.");
            }

            AtomicFile.Write(path, Encoding.UTF8.GetBytes(file.Text));
            terminal.Out.WriteLine(path);
            return ExitCode.Clean;
        });
        return command;
    }

    private static Option<string?> LanguageOption()
    {
        var option = new Option<string?>("--lang") { Description = "The language to begin in. Default: that of the settings, else of the name.", HelpName = "ko|en" };
        option.TakesOnly("ko", "en");
        return option;
    }

    // A folder of the wiki that bears a name of the kind, else the usual one.
    private static string FolderOf(Kind kind, string root) =>
        Directory.EnumerateDirectories(root).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)
            .FirstOrDefault(name => kind.Folders.Contains(UnicodeForm.Nfc(name).ToLowerInvariant())) ?? kind.Slug;

    private static string DefaultName(Kind kind, string language) => (kind.Name, language) switch
    {
        ("essay", "ko") => "자기소개서",
        ("essay", _) => "Essay",
        ("roadmap", "ko") => "학습 로드맵",
        ("roadmap", _) => "Roadmap",
        (_, "ko") => "새 노트",
        _ => "New note",
    };
}
