using System.Collections.Immutable;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Text;
using CareerWiki.Settings;

namespace CareerWiki.Input;

/// <summary>
/// When the files of all input folders last changed. Each folder may be in a repository of its own. Git is asked once: a commit that is made
/// while a preview runs shows in the next one.
/// </summary>
public sealed class GitDates(SiteSettings settings)
{
    private readonly Lazy<ImmutableArray<Task<FileDates>>> _folders = new(() => [.. settings.InputPaths.Select(Ask)]);

    /// <summary>Begins to ask, and doesn't wait.</summary>
    public void Begin() => _ = _folders.Value;

    /// <summary>The dates of these files, each from its own input folder. Waits for git.</summary>
    public FileDates Of(IEnumerable<KeyValuePair<ContentPath, TreeFile>> files)
    {
        var folders = _folders.Value.Select(folder => folder.GetAwaiter().GetResult()).ToList();
        var changes = new Dictionary<ContentPath, DateTimeOffset>();
        foreach (var (path, file) in files)
        {
            if (folders[file.Root].LastChanges.TryGetValue(path, out var changed))
            {
                changes[path] = changed;
            }
        }

        return new FileDates(changes, [.. folders.SelectMany(folder => folder.Problems).Distinct()]);
    }

    // A thread of its own: the others are busy with reading.
    private static Task<FileDates> Ask(string folder) =>
        Task.Factory.StartNew(() => GitLog.Read(folder), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
}
