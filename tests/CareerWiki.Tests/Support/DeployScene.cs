using System.Collections;
using System.Security.Cryptography;
using CareerWiki.Git;

namespace CareerWiki.Tests.Support;

/// <summary>A user's repository with sources on its branch main, and the bare one that it came from.</summary>
internal sealed class DeployScene : IDisposable
{
    private readonly TemporaryFolder _home = new();

    public DeployScene()
    {
        Environment = new Dictionary<string, string>(System.Environment.GetEnvironmentVariables().Cast<DictionaryEntry>()
            .Select(entry => KeyValuePair.Create((string)entry.Key, (string)entry.Value!)).Where(entry => !entry.Key.StartsWith("GIT_", StringComparison.Ordinal)))
        {
            ["HOME"] = _home.Path,
            ["XDG_CONFIG_HOME"] = _home.Path,
            ["GIT_CONFIG_NOSYSTEM"] = "1",
            ["GIT_CONFIG_GLOBAL"] = _home.Combine("gitconfig"),
        };
        Configure("[user]\n\tname = 홍길동\n\temail = hong.private@example.com\n");
        Write("a.md", "# A");
        User.Commit("2026-01-01T00:00:00+00:00");
        User.Git("remote", "add", "origin", Host.Path);
        User.Git("push", "--quiet", "--set-upstream", "origin", "main");
    }

    public GitRepository User { get; } = new();

    public GitRepository Host { get; } = new(isBare: true);

    /// <summary>The variables that the program is given.</summary>
    public Dictionary<string, string> Environment { get; }

    public GitProgram Git => GitProgram.With(Environment);

    /// <summary>Sets the global configuration of git.</summary>
    public void Configure(string text) => _home.Write("gitconfig", text);

    /// <summary>Writes a public document.</summary>
    public void Write(string path, string text) => User.Write("input/" + path, $"---\nvisibility: public\n---\n{text}\n");

    public (int Code, string Out, string Error) Deploy(params string[] options)
    {
        var (code, output, error, _) = Cli.RunIn(User.Path, Environment, ["deploy", .. options]);
        return (code, output, error);
    }

    /// <summary>Deploys what has to succeed, and returns what the program says.</summary>
    public string Deployed(params string[] options)
    {
        var (code, output, error) = Deploy(options);
        Assert.Equal((0, ""), (code, error));
        return output;
    }

    /// <summary>The hash of a branch of the host; empty for none.</summary>
    public string Branch(string name = "gh-pages") => Host.Git("for-each-ref", "--format=%(objectname)", "refs/heads/" + name);

    public string[] Files(string branch = "gh-pages") => Host.Git("ls-tree", "-r", "-z", "--name-only", branch).Split('\0', StringSplitOptions.RemoveEmptyEntries);

    public string File(string path, string branch = "gh-pages") => Host.Git("cat-file", "blob", $"{branch}:{path}");

    /// <summary>All that the host has, reachable or not.</summary>
    public string Objects() => Host.Git("-c", "core.quotepath=false", "cat-file", "--batch-all-objects", "--batch");

    /// <summary>Commits something to the branch of the host, as another program would.</summary>
    /// <param name="parent">Null for a commit without parents.</param>
    public string CommitElsewhere(string message, string? parent = null, string branch = "gh-pages")
    {
        // A page by hand: the sources' tree would be theirs.
        var tree = Host.Git("rev-parse", "main^{tree}:input");
        var hash = Host.Git(["commit-tree", "-m", message, .. parent is null ? [] : new[] { "-p", parent }, tree]);
        Host.Git("update-ref", "refs/heads/" + branch, hash);
        return hash;
    }

    /// <summary>Every file of the user's folder, those of git too, with a hash of what is in it.</summary>
    public string[] Everything() => [.. Directory.EnumerateFiles(User.Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        .Select(file => $"{Path.GetRelativePath(User.Path, file)} {Convert.ToHexString(SHA256.HashData(System.IO.File.ReadAllBytes(file)))}")];

    public void Dispose()
    {
        User.Dispose();
        Host.Dispose();
        _home.Dispose();
    }
}
