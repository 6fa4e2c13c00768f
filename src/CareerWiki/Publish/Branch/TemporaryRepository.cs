using CareerWiki.Git;

namespace CareerWiki.Publish.Branch;

/// <summary>A bare repository that is gone at the end: what is made and fetched for a deployment touches no repository of the user.</summary>
public sealed class TemporaryRepository : IDisposable
{
    private readonly string _folder;
    private readonly GitProgram _git;

    /// <summary>Absolute, and for this user of the machine only.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("careerwiki-").FullName;

    /// <param name="folder">Where git is run. What its repository says about reaching remotes counts here too.</param>
    /// <exception cref="GitException">Git failed.</exception>
    public TemporaryRepository(GitProgram git, string folder)
    {
        (_git, _folder) = (git, folder);
        try
        {
            // Without templates there are no hooks.
            Require("A temporary repository could not be made", ["init", "--quiet", "--bare", "--template=", "--object-format=sha1", Path]);
            _git = TransportSettings.Add(git, folder, Path);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public GitAnswer Ask(IEnumerable<string> question, Action<Stream>? input = null) =>
        _git.Ask(_folder, [$"--git-dir={Path}", "-c", $"core.hooksPath={System.IO.Path.Combine(Path, "hooks")}", "-c", "gc.auto=0", .. question], input);

    /// <summary>The answer, without its last line end.</summary>
    /// <param name="failure">What to say when there is none.</param>
    /// <exception cref="GitException">Git failed.</exception>
    public string Require(string failure, IEnumerable<string> question, Action<Stream>? input = null)
    {
        var answer = Ask(question, input);
        return answer.IsGood ? answer.Out.TrimEnd('\n') : throw new GitException($"{failure}:\n{Credentials.Hide(answer.Error.Trim())}");
    }

    public void Dispose()
    {
        try
        {
            // Git's own files can't be deleted everywhere as they are.
            foreach (var file in Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories))
            {
                File.SetAttributes(file, FileAttributes.Normal);
            }

            Directory.Delete(Path, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It holds nothing but public pages, and lies where the system cleans up.
        }
    }
}
