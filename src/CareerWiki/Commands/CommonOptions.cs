using System.CommandLine;
using CareerWiki.Core.Diagnostics;
using CareerWiki.Core.Documents;
using CareerWiki.Reports;
using CareerWiki.Settings;

namespace CareerWiki.Commands;

/// <summary>The options that all commands share.</summary>
public sealed class CommonOptions
{
    public Option<string[]> Input { get; } = new("--input", "-i")
    {
        Description = "Folder with your documents. Give it again for more folders; where two have the same file, the last one counts.",
        HelpName = "DIR",
    };

    public Option<string[]> Setting { get; } = new("--setting", "-s") { Description = "Set one value of the settings for this run; a key alone is true.", HelpName = "Key=Value" };

    public Option<string> Profile { get; }

    public Option<string?> Today { get; } = new("--today")
    {
        Description = "The day to build for: documents published later are left out. Default: today in Korea.",
        HelpName = "YYYY-MM-DD",
    };

    public Option<bool> Drafts { get; } = new("--drafts") { Description = "Show drafts, and what is to be published later." };

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
        Profile.TakesOnly("public", "private");
        Format = new Option<string>("--format") { Description = "How problems are printed.", HelpName = "text|github|json", DefaultValueFactory = _ => "text" };
        Format.TakesOnly("text", "github", "json");
    }

    public void AddTo(Command command)
    {
        command.Options.Add(Input);
        command.Options.Add(Setting);
        command.Options.Add(Profile);
        command.Options.Add(Drafts);
        command.Options.Add(Today);
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
    /// <param name="most">How many are printed for people.</param>
    public int Report(ParseResult result, TextWriter writer, IReadOnlyCollection<Diagnostic> diagnostics, int most = int.MaxValue)
    {
        DiagnosticPrinter.Print(writer, diagnostics, FormatOf(result), most);
        var worst = diagnostics.Select(d => d.Severity).DefaultIfEmpty(Severity.Note).Max();
        return worst >= (result.GetValue(Strict) ? Severity.Warning : Severity.Error) ? ExitCode.Content : ExitCode.Clean;
    }

    /// <param name="output">The folder that the command line names to write to; null for none.</param>
    /// <param name="overrides">Pairs of <c>Key=Value</c> that win over all others.</param>
    /// <param name="needsInput">False for a command that reads no documents.</param>
    /// <exception cref="SettingsException">The settings can't be used.</exception>
    public SiteSettings Settings(ParseResult result, Terminal terminal, string? output = null, IEnumerable<string>? overrides = null, bool needsInput = true) =>
        SettingsReader.Read(new SettingsRequest(terminal.WorkingDirectory, result.GetValue(Input) ?? [], output, [.. result.GetValue(Setting) ?? [], .. overrides ?? []], terminal.Environment) { NeedsInput = needsInput });

    public Profile ProfileOf(ParseResult result) =>
        result.GetValue(Profile) == "private" ? Core.Documents.Profile.Private : Core.Documents.Profile.Public;

    /// <exception cref="SettingsException">The day is none.</exception>
    public Edition EditionOf(ParseResult result, Terminal terminal) => new(ProfileOf(result), TodayOf(result, terminal), result.GetValue(Drafts));

    /// <exception cref="SettingsException">The day is none.</exception>
    public DateOnly TodayOf(ParseResult result, Terminal terminal) => result.GetValue(Today) is not { } text ? terminal.Today
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", out var date) ? date
        : throw new SettingsException($"--today: \"{text}\" is no day. Write it as 2026-03-04.");
}
