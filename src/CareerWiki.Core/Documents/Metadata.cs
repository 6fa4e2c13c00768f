using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Documents;

/// <summary>A value of front matter or of a <c>_directory.yml</c>, with its place in that file.</summary>
public abstract record MetadataValue(SourcePlace Place);

/// <param name="Text">As written, unquoted.</param>
/// <param name="Value">The YAML 1.2 core type: string, bool, long, double, DateOnly for an ISO date, or null.</param>
public sealed record MetadataScalar(SourcePlace Place, string Text, object? Value) : MetadataValue(Place)
{
    /// <summary>Null for a text that is neither true nor false; the words of YAML 1.1 count too, in any case.</summary>
    public bool? Flag => Value as bool? ?? Text.Trim().ToLowerInvariant() switch
    {
        "true" or "yes" or "on" => true,
        "false" or "no" or "off" => false,
        _ => null,
    };
}

public sealed record MetadataList(SourcePlace Place, ImmutableArray<MetadataValue> Items) : MetadataValue(Place);

public sealed record MetadataMap(SourcePlace Place, ImmutableArray<MetadataEntry> Entries) : MetadataValue(Place)
{
    /// <summary>Keys are compared without case; of equal keys the last counts.</summary>
    public MetadataValue? this[string key]
    {
        get
        {
            for (var i = Entries.Length - 1; i >= 0; i--)
            {
                if (Entries[i].Key.Equals(key, StringComparison.OrdinalIgnoreCase))
                {
                    return Entries[i].Value;
                }
            }

            return null;
        }
    }
}

/// <param name="Place">Of the key.</param>
public sealed record MetadataEntry(string Key, SourcePlace Place, MetadataValue Value);

/// <summary>Who says it: each later one hides the earlier ones key by key.</summary>
public enum MetadataSource
{
    /// <summary>The settings of the site, for all documents.</summary>
    Settings,

    /// <summary>A <c>_directory.yml</c> of a folder above.</summary>
    Folder,

    /// <summary>Lines of the text that a program exported as properties.</summary>
    Text,

    /// <summary>A file beside the document: <c>_cv.yml</c> for <c>cv.md</c>.</summary>
    Sidecar,

    /// <summary>The front matter of the document itself.</summary>
    FrontMatter,
}

/// <summary>What one source says of a document.</summary>
/// <param name="File">Where it says so; the document itself for its front matter and text.</param>
public sealed record MetadataLayer(MetadataSource Source, ContentPath File, MetadataMap Map)
{
    /// <summary>A single value that no file holds; its place is <c>default</c>.</summary>
    public static MetadataLayer Of(MetadataSource source, ContentPath file, string key, string value)
    {
        var place = default(SourcePlace);
        return new MetadataLayer(source, file, new MetadataMap(place, [new MetadataEntry(key, place, new MetadataScalar(place, value, value))]));
    }
}

/// <summary>All metadata of a document, in the order of <see cref="MetadataSource"/>; of folders the outermost first.</summary>
public sealed partial record Metadata(ImmutableArray<MetadataLayer> Layers)
{
    public static Metadata Empty { get; } = new([]);

    public MetadataValue? this[string key] => LayerOf(key)?.Map[key];

    /// <summary>The layer whose value of a key counts; null when none has the key.</summary>
    public MetadataLayer? LayerOf(string key)
    {
        for (var i = Layers.Length - 1; i >= 0; i--)
        {
            if (Layers[i].Map[key] is not null)
            {
                return Layers[i];
            }
        }

        return null;
    }

    /// <summary>The text of a scalar, of wikilinks in it the words; null when the key is missing, empty, or no scalar.</summary>
    public string? Text(string key) => this[key] is MetadataScalar { Value: not null } scalar && scalar.Text.Trim() is { Length: > 0 } text ? Plain(text) : null;

    /// <summary>The text with the words of its wikilinks instead of their signs.</summary>
    public static string Plain(string text) => text.Contains("[[", StringComparison.Ordinal) ? Wikilink().Replace(text, "${words}") : text;

    [GeneratedRegex(@"\[\[(?:[^\[\]|\n]+\|)?(?<words>[^\[\]|\n]+)\]\]")]
    private static partial Regex Wikilink();

    /// <summary>A truth value, also as people write it: <c>yes</c>, <c>off</c>. Null when the key is missing, empty, or says neither.</summary>
    public bool? Flag(string key) => (this[key] as MetadataScalar)?.Flag;

    public int? Number(string key) => this[key] is MetadataScalar { Value: not null } scalar && int.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        ? number
        : null;

    /// <summary>A list's scalars, or a single scalar split at commas.</summary>
    public ImmutableArray<string> Texts(string key) => this[key] switch
    {
        MetadataList list => [.. list.Items.OfType<MetadataScalar>().Select(s => s.Text.Trim()).Where(s => s.Length > 0)],
        MetadataScalar { Value: not null } scalar => [.. scalar.Text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
        _ => [],
    };

    /// <summary>Adds a layer behind those of its own source and of weaker ones.</summary>
    public Metadata With(MetadataLayer layer) => new(Layers.Insert(Layers.Count(l => l.Source <= layer.Source), layer));
}
