using System.ComponentModel;
using System.Diagnostics;

namespace CareerWiki.Pdf;

/// <summary>A browser without windows, with a profile of its own that is gone with it. It reaches this machine and no other.</summary>
internal sealed class BrowserProcess : IAsyncDisposable
{
    private const string Announcement = "DevTools listening on ";
    private const int Tries = 40;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private static readonly string[] Arguments =
    [
        "--headless", "--remote-debugging-port=0", "--no-first-run", "--no-default-browser-check", "--disable-extensions", "--disable-background-networking",
        "--disable-component-update", "--disable-default-apps", "--disable-sync", "--disable-breakpad", "--metrics-recording-only", "--mute-audio", "--disable-gpu",
        // What pages of other hosts show would be another print each day, and nobody is to learn what is printed here.
        "--no-proxy-server", "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
        // A PDF names it as its creator.
        "--user-agent=Career Wiki",
        // Letters stand where the font says, not where a screen would put them.
        "--font-render-hinting=none", "--lang=en-US",
    ];

    private readonly DirectoryInfo _profile = Directory.CreateTempSubdirectory("careerwiki-browser-");
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly string _program;
    private readonly Process _process;
    private volatile string? _lastLine;

    private BrowserProcess(string program)
    {
        _program = program;
        _process = new Process { StartInfo = StartInfo(program, _profile.FullName) };
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
    }

    /// <summary>Starts the program and waits until it says where it listens.</summary>
    /// <param name="limit">How long it may take.</param>
    /// <returns>The browser, and the address of its DevTools.</returns>
    /// <exception cref="BrowserException">It does not start, ends at once or says nothing.</exception>
    public static async Task<(BrowserProcess Browser, Uri Address)> StartAsync(string program, TimeSpan limit, CancellationToken cancellation)
    {
        var browser = new BrowserProcess(program);
        try
        {
            return (browser, await browser.ListenAsync(limit, cancellation).ConfigureAwait(false));
        }
        catch
        {
            await browser.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Ends the browser with all that it started, and deletes its profile.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync(CancellationToken.None).WaitAsync(Tries * Pause).ConfigureAwait(false);
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception or AggregateException or TimeoutException)
        {
            // It never started, or has ended.
        }

        _process.Dispose();
        for (var left = Tries; !TryDelete() && left > 0; left--)
        {
            await Task.Delay(Pause).ConfigureAwait(false);
        }
    }

    private async Task<Uri> ListenAsync(TimeSpan limit, CancellationToken cancellation)
    {
        try
        {
            _process.Start();
        }
        catch (Win32Exception e)
        {
            throw new BrowserException($"The browser {_program} can't be started: {e.Message}");
        }

        _process.BeginErrorReadLine();
        _process.BeginOutputReadLine();
        _process.StandardInput.Close();
        try
        {
            await Task.WhenAny(_address.Task, _process.WaitForExitAsync(cancellation)).WaitAsync(limit, cancellation).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            throw new BrowserException($"The browser {_program} did not answer, so it was ended.");
        }

        cancellation.ThrowIfCancellationRequested();
        return _address.Task.IsCompleted ? await _address.Task.ConfigureAwait(false) : throw new BrowserException($"The browser {_program} ended at once{(_lastLine is { } last ? ": " + last : ".")}");
    }

    private void Hear(string? line)
    {
        if (!string.IsNullOrWhiteSpace(line))
        {
            _lastLine = line.Trim();
            if (line.StartsWith(Announcement, StringComparison.Ordinal) && Uri.TryCreate(line[Announcement.Length..].Trim(), UriKind.Absolute, out var address))
            {
                _address.TrySetResult(address);
            }
        }
    }

    // Processes that are ending hold files for a moment, and some write a last one.
    private bool TryDelete()
    {
        try
        {
            _profile.Delete(recursive: true);
            return true;
        }
        catch (DirectoryNotFoundException)
        {
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static ProcessStartInfo StartInfo(string program, string profile)
    {
        var start = new ProcessStartInfo(program, [.. Arguments, "--user-data-dir=" + profile, .. OfThisSystem(), "about:blank"])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            CreateNoWindow = true,
        };
        // The language of the user would choose other shapes of letters.
        start.Environment["LANGUAGE"] = "en";
        start.Environment["TZ"] = "UTC";
        // What it leaves behind lies in the profile, and goes with it.
        start.Environment["TMPDIR"] = profile;
        return start;
    }

    // Chromium refuses to run as root within its sandbox; containers have little shared memory.
    private static IEnumerable<string> OfThisSystem() => !OperatingSystem.IsLinux() ? []
        : Environment.IsPrivilegedProcess ? ["--disable-dev-shm-usage", "--no-sandbox"]
        : ["--disable-dev-shm-usage"];
}
