using System.Collections;
using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace CareerWiki.Git;

/// <summary>The git that is installed here.</summary>
/// <param name="Environment">All the variables that git is given.</param>
/// <param name="Name">The program to start.</param>
public sealed record GitProgram(ImmutableDictionary<string, string> Environment, string Name = "git")
{
    // A hook, or a program that git started, has these: they name another repository, or a push that is under way.
    private static readonly string[] OfAnotherRepository =
    [
        "GIT_DIR", "GIT_WORK_TREE", "GIT_COMMON_DIR", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_PREFIX",
        "GIT_CONFIG", "GIT_GRAFT_FILE", "GIT_SHALLOW_FILE", "GIT_REPLACE_REF_BASE", "GIT_NAMESPACE", "GIT_QUARANTINE_PATH", "GIT_IMPLICIT_WORK_TREE",
    ];

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Git with these variables, but without those that name another repository.</summary>
    public static GitProgram With(IEnumerable<KeyValuePair<string, string>> environment) =>
        new(environment.Where(variable => !OfAnotherRepository.Contains(variable.Key, StringComparer.Ordinal)).ToImmutableDictionary(StringComparer.Ordinal));

    /// <summary>Git with the variables of this process.</summary>
    public static GitProgram Installed() => With(System.Environment.GetEnvironmentVariables().Cast<DictionaryEntry>()
        .Select(entry => KeyValuePair.Create((string)entry.Key, (string?)entry.Value ?? "")));

    public GitProgram Set(string variable, string value) => this with { Environment = Environment.SetItem(variable, value) };

    /// <summary>Git that asks for a password only if someone is there to answer; ssh asks a terminal by itself, if there is one.</summary>
    public GitProgram Asking(bool isAnyoneThere) => isAnyoneThere ? this : Set("GIT_TERMINAL_PROMPT", "0").Set("GCM_INTERACTIVE", "never").Set("SSH_ASKPASS_REQUIRE", "never");

    /// <summary>Runs git in a folder and waits for it.</summary>
    /// <param name="input">Writes to git's standard input, which is empty without it.</param>
    /// <exception cref="GitException">Git is not installed.</exception>
    public GitAnswer Ask(string folder, IEnumerable<string> question, Action<Stream>? input = null)
    {
        using var process = Start(folder, question);
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        try
        {
            using var stream = process.StandardInput.BaseStream;
            input?.Invoke(stream);
        }
        catch (IOException)
        {
            // Git ended before it had read all; its own words say why.
        }

        process.WaitForExit();
        return new GitAnswer(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }

    private Process Start(string folder, IEnumerable<string> question)
    {
        var start = new ProcessStartInfo(Name, ["-C", folder, .. question])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
            CreateNoWindow = true,
        };
        start.Environment.Clear();
        foreach (var (name, value) in Environment)
        {
            start.Environment[name] = value;
        }

        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new GitException("Git was not found on this machine. Install it from https://git-scm.com and run the command again.");
        }
    }
}
