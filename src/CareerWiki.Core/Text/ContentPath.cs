namespace CareerWiki.Core.Text;

/// <summary>
/// The address of a source file: relative to its input folder, segments joined by <c>/</c>, in Unicode form NFC,
/// without a leading slash and without <c>.</c> or <c>..</c>. The name on disk may be in another normal form.
/// </summary>
public readonly record struct ContentPath : IComparable<ContentPath>
{
    private readonly string? _value;

    private ContentPath(string value) => _value = value;

    public string Value => _value ?? "";

    public string FileName => Value[(Value.LastIndexOf('/') + 1)..];

    /// <summary>With the leading dot and in lower case; empty when there is none.</summary>
    public string Extension => System.IO.Path.GetExtension(FileName).ToLowerInvariant();

    /// <summary>The file name without its last extension.</summary>
    public string Stem => System.IO.Path.GetFileNameWithoutExtension(FileName);

    /// <summary>The segments of the folder, outermost first; empty at the root.</summary>
    public string[] Folders => Value.Contains('/') ? Value[..Value.LastIndexOf('/')].Split('/') : [];

    public bool IsMarkdown => Extension is ".md" or ".markdown";

    /// <summary>Takes either kind of slash. Empty, <c>.</c> and <c>..</c> segments are resolved; <c>..</c> stops at the root.</summary>
    public static ContentPath Parse(string path) => new(Normalize([], path) ?? "");

    /// <summary>
    /// The path that <paramref name="relative"/> means in a file of this path: <c>./x</c>, <c>../x</c>, or <c>/x</c> from the root.
    /// Null when it climbs out of the input.
    /// </summary>
    public ContentPath? Resolve(string relative)
    {
        var start = relative.StartsWith('/') ? [] : Folders;
        return Normalize(start, relative) is { } value ? new ContentPath(value) : null;
    }

    public int CompareTo(ContentPath other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;

    private static string? Normalize(IEnumerable<string> start, string path)
    {
        var segments = new List<string>(start);
        foreach (var segment in path.Replace('\\', '/').Split('/'))
        {
            switch (segment)
            {
                case "" or ".":
                    break;
                case ".." when segments.Count == 0:
                    return null;
                case "..":
                    segments.RemoveAt(segments.Count - 1);
                    break;
                default:
                    segments.Add(UnicodeForm.Nfc(segment));
                    break;
            }
        }

        return string.Join('/', segments);
    }
}
