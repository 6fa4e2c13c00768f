namespace CareerWiki.Preview;

/// <summary>
/// Calls back when something below the watched folders changes: soon after the system says so, and every two seconds at any rate, since
/// network disks say nothing. Changes that come together make one call.
/// </summary>
public sealed class FileWatch : IDisposable
{
    private static readonly TimeSpan Settle = TimeSpan.FromMilliseconds(30);
    private static readonly TimeSpan Poll = TimeSpan.FromSeconds(2);

    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly string[] _folders;
    private readonly Action _changed;
    private readonly Timer _timer;
    private readonly Lock _calling = new();
    private long _seen;

    public FileWatch(IEnumerable<string> folders, Action changed)
    {
        _folders = [.. folders];
        _changed = changed;
        _seen = Fingerprint();
        _timer = new Timer(_ => Check(), null, Poll, Poll);
        foreach (var folder in _folders)
        {
            var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
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
        var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.None };
        foreach (var file in _folders.SelectMany(folder => new DirectoryInfo(folder).EnumerateFiles("*", options)))
        {
            hash.Add(HashCode.Combine(file.FullName, file.LastWriteTimeUtc, file.Length));
        }

        return hash.ToHashCode();
    }
}
