using System.IO.Enumeration;

namespace CareerWiki.Preview;

/// <summary>
/// Calls back when something below the watched folders, or right in the shallow ones, changes: soon after the system says so, and every two seconds at any rate, since
/// network disks say nothing. Changes that come together make one call.
/// </summary>
public sealed class FileWatch : IDisposable
{
    private static readonly TimeSpan Settle = TimeSpan.FromMilliseconds(30);
    private static readonly TimeSpan Poll = TimeSpan.FromSeconds(2);

    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly string[] _folders;
    private readonly string[] _shallow;
    private readonly Action _changed;
    private readonly Timer _timer;
    private readonly Lock _calling = new();
    private long _seen;

    /// <param name="folders">Watched with all below; those that do not exist yet by polling only.</param>
    /// <param name="shallow">Folders of which only the files right in them count.</param>
    public FileWatch(IEnumerable<string> folders, IEnumerable<string> shallow, Action changed)
    {
        _folders = [.. folders];
        _shallow = [.. shallow];
        _changed = changed;
        _seen = Fingerprint();
        _timer = new Timer(_ => Check(), null, Poll, Poll);
        foreach (var folder in _folders.Concat(_shallow).Where(Directory.Exists))
        {
            var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = !_shallow.Contains(folder) };
            watcher.Changed += (_, _) => Soon();
            watcher.Created += (_, _) => Soon();
            watcher.Deleted += (_, _) => Soon();
            watcher.Renamed += (_, _) => Soon();
            watcher.EnableRaisingEvents = true;
            _watchers.Add(watcher);
        }
    }

    public void Dispose()
    {
        _watchers.ForEach(watcher => watcher.Dispose());
        _timer.Dispose();
    }

    private void Soon() => _timer.Change(Settle, Poll);

    private void Check()
    {
        lock (_calling)
        {
            var now = Fingerprint();
            if (now != _seen)
            {
                _seen = now;
                _changed();
            }
        }
    }

    // A folder that is gone, or whose list changes while it is read, is looked at again at the next poll.
    private long Fingerprint()
    {
        try
        {
            return HashOfFiles();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return _seen;
        }
    }

    private long HashOfFiles()
    {
        var hash = default(HashCode);
        foreach (var entry in _folders.Where(Directory.Exists).SelectMany(folder => Files(folder, isDeep: true)).Concat(_shallow.SelectMany(folder => Files(folder, isDeep: false))))
        {
            hash.Add(entry);
        }

        return hash.ToHashCode();
    }

    // Neither a repository's own folder nor packages are looked through every two seconds.
    private static FileSystemEnumerable<int> Files(string folder, bool isDeep) => new(
        folder,
        (ref entry) => HashCode.Combine(entry.ToFullPath(), entry.LastWriteTimeUtc, entry.Length),
        new EnumerationOptions { RecurseSubdirectories = isDeep, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.None })
    {
        ShouldIncludePredicate = (ref entry) => !entry.IsDirectory,
        ShouldRecursePredicate = (ref entry) => entry.FileName is not ("node_modules" or ['.', ..]) && !SymbolicLink.Is(ref entry),
    };
}
