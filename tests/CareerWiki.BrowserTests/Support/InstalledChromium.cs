namespace CareerWiki.BrowserTests.Support;

/// <summary>Finds a browser of the Chromium family that somebody installed on this machine.</summary>
internal static class InstalledChromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "chrome", "msedge"];

    private static readonly string[] MacApplications =
    [
        "Chromium.app/Contents/MacOS/Chromium",
        "Google Chrome.app/Contents/MacOS/Google Chrome",
        "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ];

    private static readonly string[] WindowsPrograms =
    [
        "Chromium/Application/chrome.exe",
        "Google/Chrome/Application/chrome.exe",
        "Microsoft/Edge/Application/msedge.exe",
    ];

    /// <summary>The program's file. Null when there is none; also when <c>CHROME_PATH</c> names a file that isn't there.</summary>
    public static string? Find() =>
        Environment.GetEnvironmentVariable("CHROME_PATH") is { Length: > 0 } named
            ? (File.Exists(named) ? named : null)
            : OnPath().Concat(InUsualPlaces()).FirstOrDefault(File.Exists);

    private static IEnumerable<string> OnPath()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var ending = OperatingSystem.IsWindows() ? ".exe" : "";
        return Names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name + ending)));
    }

    private static IEnumerable<string> InUsualPlaces()
    {
        if (OperatingSystem.IsMacOS())
        {
            var folders = new[] { "/", Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) };
            return MacApplications.SelectMany(program => folders.Select(folder => Path.Combine(folder, "Applications", program)));
        }

        if (OperatingSystem.IsWindows())
        {
            var folders = new[] { Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86, Environment.SpecialFolder.LocalApplicationData };
            return WindowsPrograms.SelectMany(program => folders.Select(folder => Path.Combine(Environment.GetFolderPath(folder), program)));
        }

        return [];
    }
}
