namespace CareerWiki.Tests.Support;

/// <summary>A script of <c>Fixtures/browsers</c> that stands for a browser, in a folder of its own.</summary>
internal sealed class FakeBrowser : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public FakeBrowser(string name)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "skipped: a script for sh stands for the browser");
        var script = Path.Combine(TestPaths.Fixtures, "browsers", name);
        if (!OperatingSystem.IsWindows())
        {
            // An archive may have lost it.
            File.SetUnixFileMode(script, File.GetUnixFileMode(script) | UnixFileMode.UserExecute);
        }

        // A link, since a file that was just written may be busy when it is to run.
        Program = File.CreateSymbolicLink(_folder.Combine(name), script).FullName;
    }

    /// <summary>The file to start.</summary>
    public string Program { get; }

    /// <summary>Waits until it runs.</summary>
    /// <returns>Its processes, and the profile that it was given.</returns>
    public (int[] Processes, string Profile) WaitUntilStarted()
    {
        var file = _folder.Combine("started");
        Assert.True(SpinWait.SpinUntil(() => File.Exists(file), TimeSpan.FromMinutes(1)));
        var words = File.ReadAllText(file).Split(' ', '\n');
        return ([int.Parse(words[0]), int.Parse(words[1])], ProfileIn(words));
    }

    /// <summary>The profile that a command line names.</summary>
    public static string ProfileIn(IEnumerable<string> words) => Assert.Single(words, word => word.StartsWith("--user-data-dir=", StringComparison.Ordinal)).Split('=')[1];

    /// <summary>Fails unless all its processes end and its profile is gone.</summary>
    public static void AssertGone((int[] Processes, string Profile) seen)
    {
        Assert.True(SpinWait.SpinUntil(() => !seen.Processes.Any(IsRunning), TimeSpan.FromMinutes(1)));
        Assert.False(Directory.Exists(seen.Profile));
    }

    public void Dispose() => _folder.Dispose();

    // What has ended stays in the table until somebody asks for it.
    private static bool IsRunning(int id)
    {
        try
        {
            using var process = System.Diagnostics.Process.GetProcessById(id);
            return !process.HasExited && !(OperatingSystem.IsLinux() && File.ReadAllText($"/proc/{id}/stat").Contains(") Z ", StringComparison.Ordinal));
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or IOException)
        {
            return false;
        }
    }
}
