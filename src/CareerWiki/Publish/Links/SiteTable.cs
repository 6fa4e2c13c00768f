using System.Collections.Concurrent;
using CareerWiki.Core.Text;

namespace CareerWiki.Publish.Links;

/// <summary>The names of a site's files, and what someone who missed them most likely meant.</summary>
internal sealed class SiteTable
{
    private const string Index = "index.html";

    private readonly HashSet<string> _files;
    private readonly Lazy<HashSet<string>> _folders;
    private readonly Lazy<Dictionary<string, string>> _folded;
    private readonly Lazy<List<string>> _addresses;
    private readonly ConcurrentDictionary<string, string?> _nearest = new(StringComparer.Ordinal);

    public SiteTable(IReadOnlyCollection<string> files)
    {
        _files = new(files, StringComparer.Ordinal);
        _folders = new(() => files.SelectMany(FoldersOf).ToHashSet(StringComparer.Ordinal));
        _folded = new(() => files.GroupBy(Fold, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal));
        _addresses = new(() => [.. files.Select(file => AddressOf(file).TrimEnd('/'))]);
    }

    /// <summary>The file that a host sends for a path, null for none: a folder's is its index, with or without a slash, since hosts redirect.</summary>
    public string? Find(string path) =>
        path.Length == 0 || path.EndsWith('/') ? Existing(path + Index) : Existing(path) ?? Existing($"{path}/{Index}");

    /// <summary>True for a folder that has files, but none to show.</summary>
    public bool IsBareFolder(string path) => _folders.Value.Contains(path.TrimEnd('/'));

    /// <summary>The file whose name differs from the path in upper and lower case or in Unicode form only; null for none.</summary>
    public string? Alike(string path)
    {
        var key = Fold(path);
        return key.Length == 0 || key.EndsWith('/') ? Folded(key + Index) : Folded(key) ?? Folded($"{key}/{Index}");
    }

    /// <summary>The nearest address, a folder's with a slash at its end; null when none is near.</summary>
    public string? Nearest(string path) => _nearest.GetOrAdd(path, wanted =>
        NearestName.OfPath(AddressOf(wanted).TrimEnd('/'), _addresses.Value) is { } found ? AddressOf(Find(found) ?? found) : null);

    /// <summary>The address of a file as links write it: without <c>index.html</c>.</summary>
    public static string AddressOf(string file) => file == Index || file.EndsWith("/" + Index, StringComparison.Ordinal) ? file[..^Index.Length] : file;

    /// <summary>The same for names that only a careless disk takes for one.</summary>
    public static string Fold(string name) => UnicodeForm.Nfc(name).ToLowerInvariant();

    private string? Existing(string file) => _files.Contains(file) ? file : null;

    private string? Folded(string key) => _folded.Value.GetValueOrDefault(key);

    private static IEnumerable<string> FoldersOf(string file)
    {
        for (var end = file.LastIndexOf('/'); end > 0; end = file.LastIndexOf('/', end - 1))
        {
            yield return file[..end];
        }
    }
}
