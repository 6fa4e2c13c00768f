using System.Globalization;
using CareerWiki.Core.Diagnostics;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Text;
using CareerWiki.Git;

namespace CareerWiki.Input;

/// <summary>Asks git when the files of a folder last changed.</summary>
public static class GitLog
{
    // Begins the time of a commit.
    private const char Mark = '\u0001';

    // What the user configured must not change the answer.
    private static readonly string[] Configuration = ["-c", "core.quotepath=false", "-c", "log.showSignature=false", "-c", "log.showRoot=true"];

    private static readonly string[] Log = ["log", "-z", "--name-status", "--no-renames", "--no-ext-diff", "--relative", $"--format={Mark}%aI", "--", "."];

    /// <summary>
    /// For each file below a folder the day on which the author of its last commit wrote it. That of the committer would be the day of the last
    /// rebase. A file that moves changes by that; one that was never committed, or that is no longer tracked, has no date. Never throws.
    /// </summary>
    /// <param name="folder">Absolute. Outside of a repository no file has a date; in a clone that holds only the last commits neither, since theirs would be wrong.</param>
    public static FileDates Read(string folder)
    {
        if (!IsInRepository(folder))
        {
            return FileDates.None;
        }

        return Ask(folder, ["rev-parse", "--is-shallow-repository"])?.Trim() switch
        {
            null => FileDates.Unknown(Problems.UnaskedHistory()),
            "true" => FileDates.Unknown(Problems.ShallowHistory()),
            // Nothing is committed yet where git has no answer.
            _ => Ask(folder, Log) is { } log ? Parse(log) : FileDates.None,
        };
    }

    // Commits, the last one first: a mark and a time, then the files, each behind a letter for what was done to it.
    private static FileDates Parse(string log)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var changes = new Dictionary<ContentPath, DateTimeOffset>();
        DateTimeOffset? changed = null;
        var tokens = log.Split('\0');
        for (var i = 0; i + 1 < tokens.Length; i++)
        {
            if (tokens[i].StartsWith(Mark))
            {
                changed = DateTimeOffset.TryParse(tokens[i].AsSpan(1), CultureInfo.InvariantCulture, out var time) ? time : null;
                continue;
            }

            var (isDeleted, name) = (tokens[i].TrimStart('\n') == "D", tokens[++i]);
            if (changed is { } at && seen.Add(name) && !isDeleted)
            {
                // The name in NFD, which the file may have had before, is the same path.
                changes.TryAdd(ContentPath.Parse(name), at);
            }
        }

        return new FileDates(changes, []);
    }

    /// <summary>The answer; null when git is missing or fails.</summary>
    private static string? Ask(string folder, string[] question)
    {
        try
        {
            // What a partial clone lacks is not to be fetched.
            var answer = GitProgram.Installed().Set("GIT_NO_LAZY_FETCH", "1").Ask(folder, [.. Configuration, .. question]);
            return answer.IsGood ? answer.Out : null;
        }
        catch (GitException)
        {
            return null;
        }
    }

    /// <summary>True when the folder, or one above it, is that of a repository. Git is not asked: it may be missing, or refuse to answer.</summary>
    public static bool IsInRepository(string folder)
    {
        var start = new DirectoryInfo(folder);
        for (var above = start.ResolveLinkTarget(returnFinalTarget: true) as DirectoryInfo ?? start; above is not null; above = above.Parent)
        {
            // A work tree or a submodule has a file there.
            if (Path.Exists(Path.Combine(above.FullName, ".git")))
            {
                return true;
            }
        }

        return false;
    }
}
