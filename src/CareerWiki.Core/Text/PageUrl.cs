using System.Text;

namespace CareerWiki.Core.Text;

/// <summary>
/// The address of a page within the site, unescaped and without <c>LinkRoot</c>: <c>/prep/kakao/</c> for a page in a folder of
/// its own, <c>/404.html</c> for a plain file.
/// </summary>
public readonly record struct PageUrl : IComparable<PageUrl>
{
    // What Windows allows in no name.
    private static readonly System.Buffers.SearchValues<char> Forbidden = System.Buffers.SearchValues.Create("<>:\"|?*");

    // 255 is the most on common disks; a temporary file's name is longer.
    private const int MaxSegmentBytes = 200;

    private readonly string? _value;

    private PageUrl(string value) => _value = value;

    public static PageUrl Root => new("/");

    public string Value => _value ?? "/";

    /// <summary>Where the page lies in the output folder: <c>prep/kakao/index.html</c>.</summary>
    public string OutputPath => Value.EndsWith('/') ? Value[1..] + "index.html" : Value[1..];

    /// <summary>
    /// The page of a document: every folder and the stem of the name slugged, without the ids that an export put behind them;
    /// <c>index</c> stands for its folder. The kind never moves a file.
    /// </summary>
    public static PageUrl Of(ContentPath path)
    {
        var segments = path.Folders.Select(folder => Slug.Of(ExportedName.WithoutId(folder))).ToList();
        if (!path.Stem.Equals("index", StringComparison.OrdinalIgnoreCase))
        {
            segments.Add(Slug.Of(ExportedName.WithoutId(path.Stem)));
        }

        return Folder(segments);
    }

    public static PageUrl Folder(IReadOnlyCollection<string> slugs) =>
        slugs.Count == 0 ? Root : new PageUrl("/" + string.Join('/', slugs) + "/");

    /// <summary>
    /// An address as an author wrote it, <c>about/me.html</c> or <c>about/me</c>: the first a plain file, the second a folder with its page. Null
    /// for one that climbs out of the site, that ends like anything but a page, or that takes a file for a folder.
    /// </summary>
    public static PageUrl? Written(string path)
    {
        if (default(ContentPath).Resolve(Uri.UnescapeDataString(path.Trim().TrimStart('~').TrimStart('/'))) is not { } resolved || resolved.Value.Any(char.IsControl)
            || resolved.Folders.Any(folder => System.IO.Path.GetExtension(folder).Length is > 1 and < 7)
            || resolved.Value.Split('/').Any(segment => segment.StartsWith('.') || segment.AsSpan().ContainsAny(Forbidden) || Encoding.UTF8.GetByteCount(segment) > MaxSegmentBytes))
        {
            return null;
        }

        var isIndex = resolved.FileName.Equals("index.html", StringComparison.OrdinalIgnoreCase);
        return (isIndex, resolved.Extension) switch
        {
            (true, _) => Folder(resolved.Folders),
            (_, ".html" or ".htm") when resolved.Value != "404.html" => File(resolved.Value),
            (_, "") when resolved.Value.Length > 0 => Folder(resolved.Value.Split('/')),
            _ => null,
        };
    }

    /// <summary>The unescaped parts between the slashes; empty for the root.</summary>
    public string[] Segments => Value.Split('/', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A plain file; <paramref name="path"/> has no leading slash.</summary>
    public static PageUrl File(string path) => new("/" + path);

    /// <summary>The folder above; the root's parent is the root.</summary>
    public PageUrl Parent => new(Value[..(Value.TrimEnd('/').LastIndexOf('/') + 1)] is { Length: > 0 } parent ? parent : "/");

    /// <summary>A second page beside one that took this address: <c>/a-2/</c>.</summary>
    public PageUrl WithSuffix(int number) => this == Root ? new PageUrl($"/index-{number}/") : new PageUrl($"{(Value.EndsWith('/') ? Value[..^1] : System.IO.Path.ChangeExtension(Value, null))}-{number}/");

    /// <summary>The relative, percent-encoded link from this page to <paramref name="target"/>; works under any prefix.</summary>
    public string HrefTo(PageUrl target, string? fragment = null)
    {
        var here = Value[..(Value.LastIndexOf('/') + 1)];
        var hash = fragment is null ? "" : "#" + Escape(fragment);
        if (this == target && hash.Length > 0)
        {
            return hash;
        }

        var shared = CommonFolder(here, target.Value);
        var up = here.AsSpan(shared).Count('/');
        var down = string.Join('/', target.Value[shared..].Split('/').Select(Escape));
        var path = string.Concat(Enumerable.Repeat("../", up)) + down;
        // A first segment with a colon would read as a scheme (RFC 3986, 4.2).
        return (path.Length == 0 || (up == 0 && down.Contains(':')) ? "./" + path : path) + hash;
    }

    /// <summary>The absolute, percent-encoded path below <paramref name="linkRoot"/> (<c>/repo</c> or empty).</summary>
    public string AbsolutePath(string linkRoot) => linkRoot.TrimEnd('/') + string.Join('/', Value.Split('/').Select(Escape));

    public int CompareTo(PageUrl other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;

    private static int CommonFolder(string here, string there)
    {
        var length = 0;
        for (var i = 0; i < Math.Min(here.Length, there.Length) && here[i] == there[i]; i++)
        {
            length = here[i] == '/' ? i + 1 : length;
        }

        return length;
    }

    private static string Escape(string segment) => Uri.EscapeDataString(WellFormed(segment));

    private static string WellFormed(string text) => text.All(c => !char.IsSurrogate(c)) ? text : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
