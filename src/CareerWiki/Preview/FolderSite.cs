using System.Collections.Frozen;
using System.IO.Enumeration;
using CareerWiki.Core.Text;

namespace CareerWiki.Preview;

/// <summary>A folder with a finished site, shown as it lies there.</summary>
public sealed class FolderSite(string folder) : IServedSite
{
    private volatile Version _current = new(0, folder);

    public ISiteVersion Current => _current;

    public event Action? Changed;

    /// <summary>To be called when files in the folder have changed.</summary>
    public void Refresh()
    {
        _current = new Version(_current.Number + 1, folder);
        Changed?.Invoke();
    }

    private sealed class Version(int number, string folder) : ISiteVersion
    {
        private readonly Lazy<FrozenDictionary<string, string>> _files = new(() => Files(folder));

        public int Number => number;

        public bool Has(PageUrl url) => _files.Value.ContainsKey(url.OutputPath);

        public byte[]? Render(PageUrl url) => _files.Value.TryGetValue(url.OutputPath, out var file) && File.Exists(file) ? File.ReadAllBytes(file) : null;

        public ISiteVersion? Public => null;

        public string Banner(PageUrl url, string? switchHref, bool isKeptBack) => "";

        public string Panel(PageUrl url) => "";
    }

    // A name counts as the folder lists it: the disk itself would take "..", another case, and on Windows devices and streams too.
    // What begins with a dot is no part of a site, and a link could lead out of it.
    private static FrozenDictionary<string, string> Files(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return FrozenDictionary<string, string>.Empty;
        }

        var names = new FileSystemEnumerable<string>(folder, (ref entry) => entry.ToFullPath(), new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
        {
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory && IsPlain(ref entry),
            ShouldRecursePredicate = IsPlain,
        };
        return names
            .GroupBy(file => UnicodeForm.Nfc(Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/')), StringComparer.Ordinal)
            .ToFrozenDictionary(same => same.Key, same => same.Min(StringComparer.Ordinal)!, StringComparer.Ordinal);
    }

    private static bool IsPlain(ref FileSystemEntry entry) => entry.FileName is not ['.', ..] && !SymbolicLink.Is(ref entry);
}
