using System.CommandLine;
using CareerWiki.Core.Diagnostics;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Pages;
using CareerWiki.Core.Pipelines;
using CareerWiki.Reports;
using CareerWiki.Settings;
using CareerWiki.Theme.Words;

namespace CareerWiki.Commands;

/// <summary>The options that all commands share.</summary>
public sealed class CommonOptions
{
    public Option<string[]> Input { get; } = new("--input", "-i")
    {
        Description = "Folder with your documents. Give it again for more folders; where two have the same file, the last one counts.",
        HelpName = "DIR",
    };

    public Option<string[]> Setting { get; } = new("--setting", "-s") { Description = "Set one value of statiq.json for this run.", HelpName = "Key=Value" };

    public Option<string> Profile { get; }

    public Option<bool> Strict { get; } = new("--strict") { Description = "Treat warnings as errors, and write nothing when there are any." };

    public Option<string> Format { get; }

    /// <param name="defaultProfile">What the command shows when nothing is said.</param>
    public CommonOptions(Profile defaultProfile)
    {
        Profile = new Option<string>("--profile")
        {
            Description = "public: only what is marked as public. private: everything.",
            HelpName = "public|private",
            DefaultValueFactory = _ => defaultProfile == Core.Documents.Profile.Public ? "public" : "private",
        };
        Profile.AcceptOnlyFromAmong("public", "private");
        Format = new Option<string>("--format") { Description = "How problems are printed.", HelpName = "text|github|json", DefaultValueFactory = _ => "text" };
        Format.AcceptOnlyFromAmong("text", "github", "json");
    }

    public void AddTo(Command command)
    {
        command.Options.Add(Input);
        command.Options.Add(Setting);
        command.Options.Add(Profile);
    }

    /// <summary>For commands that report problems.</summary>
    public void AddProblemOptionsTo(Command command)
    {
        command.Options.Add(Strict);
        command.Options.Add(Format);
    }

    public DiagnosticFormat FormatOf(ParseResult result) => result.GetValue(Format) switch
    {
        "github" => DiagnosticFormat.GitHub,
        "json" => DiagnosticFormat.Json,
        _ => DiagnosticFormat.Text,
    };

    /// <summary>Prints the problems and returns the <see cref="ExitCode"/> that they amount to.</summary>
    /// <param name="writer">The standard output for a command whose result they are, else the standard error.</param>
    public int Report(ParseResult result, TextWriter writer, IReadOnlyCollection<Diagnostic> diagnostics)
    {
        DiagnosticPrinter.Print(writer, diagnostics, FormatOf(result));
        var worst = diagnostics.Select(d => d.Severity).DefaultIfEmpty(Severity.Note).Max();
        return worst >= (result.GetValue(Strict) ? Severity.Warning : Severity.Error) ? ExitCode.Content : ExitCode.Clean;
    }

    /// <exception cref="SettingsException">The settings can't be used.</exception>
    public SiteSettings Settings(ParseResult result, string? output) =>
        SettingsReader.Read(result.GetValue(Input) ?? [], output, result.GetValue(Setting) ?? []);

    public Profile ProfileOf(ParseResult result) =>
        result.GetValue(Profile) == "private" ? Core.Documents.Profile.Private : Core.Documents.Profile.Public;

    public static Workspace Workspace(SiteSettings settings)
    {
        var options = new PageOptions(
            settings.SiteTitle,
            settings.SiteDescription,
            settings.Language,
            settings.LinkRoot,
            settings.GatherHeadingsLevel,
            (language, state) => SiteWords.In(language).Check(state));
        return Composition.Workspace(settings, options);
    }
}
