using CareerWiki.Settings;

namespace CareerWiki.Pdf;

/// <summary>Finds a browser of the Chromium family that somebody installed on this machine.</summary>
/// <param name="environment">The variables of the environment.</param>
public sealed class BrowserSearch(IReadOnlyDictionary<string, string> environment)
{
    /// <summary>The variable that names the program, as many tools read it.</summary>
    public const string Variable = "CHROME_PATH";

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "msedge", "brave-browser", "brave"];

    private static readonly string[] MacApplications = ["Chromium", "Google Chrome", "Microsoft Edge", "Brave Browser"];

    private static readonly string[] WindowsPrograms =
    [
        "Chromium/Application/chrome.exe",
        "Google/Chrome/Application/chrome.exe",
        "Microsoft/Edge/Application/msedge.exe",
        "BraveSoftware/Brave-Browser/Application/brave.exe",
    ];

    /// <summary>What is looked for where nothing names a program, for people.</summary>
    public static string Places => $"{string.Join(", ", Names)} in PATH{(OperatingSystem.IsMacOS() ? ", and in the folders of applications" : OperatingSystem.IsWindows() ? ", and in the folders of programs" : "")}";

    /// <summary>The program's file: the one of the setting, else of the variable, else the first of the usual names and places. Null when there is none.</summary>
    /// <param name="setting">The value of <c>PdfBrowser</c>; absolute, null for none.</param>
    /// <exception cref="SettingsException">The setting or the variable names no file.</exception>
    public string? Find(string? setting) =>
        setting is not null ? Named(setting, "The setting PdfBrowser")
        : Value(Variable) is { } named ? Named(named, $"The variable {Variable}")
        : OnPath().Concat(InUsualPlaces()).FirstOrDefault(File.Exists);

    private static string Named(string file, string by) =>
        File.Exists(file) ? file : throw new SettingsException($"{by} names {file}, and there is no such file. Name the program of a Chromium, Chrome, Edge or Brave.");

    private IEnumerable<string> OnPath()
    {
        var folders = (Value("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var ending = OperatingSystem.IsWindows() ? ".exe" : "";
        return Names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name + ending)));
    }

    private IEnumerable<string> InUsualPlaces() =>
        OperatingSystem.IsMacOS() ? MacApplications.SelectMany(name => new[] { "/", Value("HOME") }.OfType<string>().Select(folder => Path.Combine(folder, "Applications", $"{name}.app", "Contents/MacOS", name)))
        : OperatingSystem.IsWindows() ? WindowsPrograms.SelectMany(program => new[] { Value("ProgramFiles"), Value("ProgramFiles(x86)"), Value("LOCALAPPDATA") }.OfType<string>().Select(folder => Path.Combine(folder, program)))
        : [];

    // Windows writes its variables in any case.
    private string? Value(string name) =>
        environment.FirstOrDefault(variable => variable.Key.Equals(name, OperatingSystem.IsWindows() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal)).Value is { Length: > 0 } value ? value : null;
}
