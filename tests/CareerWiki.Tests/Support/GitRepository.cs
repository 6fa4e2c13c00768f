using System.Diagnostics;

namespace CareerWiki.Tests.Support;

/// <summary>A real repository in a folder that is gone with its test. Without git on this machine the test is skipped.</summary>
internal sealed class GitRepository : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <param name="isBare">True for one like that of a host: without a working copy.</param>
    public GitRepository(bool isBare = false)
    {
        Assert.SkipUnless(IsGitThere(), "git is not installed.");
        Git(["init", "--quiet", .. isBare ? new[] { "--bare" } : [], Path]);
        Git("symbolic-ref", "HEAD", "refs/heads/main");
    }

    public string Path => _folder.Path;

    public string Write(string path, string text) => _folder.Write(path, text);

    public string Combine(string path) => _folder.Combine(path);

    /// <summary>Commits all there is. The committer is always later than the author.</summary>
    /// <param name="written">When the author wrote it, as <c>2026-01-02T03:04:05+09:00</c>.</param>
    public void Commit(string written)
    {
        Git("add", "--all");
        Run(written, "commit", "--quiet", "--message", "x");
    }

    /// <summary>Runs git in the repository, and returns what it says.</summary>
    public string Git(params string[] arguments) => Run("2026-12-31T00:00:00+00:00", arguments);

    public void Dispose()
    {
        // Git's own files can't be deleted everywhere as they are.
        foreach (var file in Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories))
        {
            File.SetAttributes(file, FileAttributes.Normal);
        }

        _folder.Dispose();
    }

    private string Run(string written, params string[] arguments)
    {
        string[] identity = ["-c", "user.name=홍길동", "-c", "user.email=hong@example.com", "-c", "commit.gpgsign=false", "-c", "protocol.file.allow=always"];
        var start = new ProcessStartInfo("git", ["-C", Path, .. identity, .. arguments]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        // What is configured on this machine must not change a test.
        start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
        start.Environment["GIT_CONFIG_GLOBAL"] = "/dev/null";
        start.Environment["GIT_COMMITTER_DATE"] = "2030-12-31T00:00:00+00:00";
        start.Environment["GIT_AUTHOR_DATE"] = written;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var answer = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error.GetAwaiter().GetResult());
        return answer.TrimEnd('\n');
    }

    private static bool IsGitThere()
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("git", "--version") { UseShellExecute = false, RedirectStandardOutput = true })!;
            process.WaitForExit();
            return true;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
