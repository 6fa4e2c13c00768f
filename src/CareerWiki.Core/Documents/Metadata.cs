using System.Collections.Immutable;
using System.Globalization;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Documents;

/// <summary>A value of front matter or of a <c>_directory.yml</c>, with its place in that file.</summary>
public abstract record MetadataValue(SourcePlace Place);

/// <param name="Text">As written, unquoted.</param>
/// <param name="Value">The YAML 1.2 core type: string, bool, long, double, DateOnly for an ISO date, or null.</param>
public sealed record MetadataScalar(SourcePlace Place, string Text, object? Value) : MetadataValue(Place);

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

/// <summary>All metadata of a document: its folders' first, its own front matter last. A later layer hides an earlier one key by key.</summary>
public sealed record Metadata(ImmutableArray<MetadataMap> Layers)
{
    public static Metadata Empty { get; } = new([]);

    public MetadataValue? this[string key]
    {
        get
        {
            for (var i = Layers.Length - 1; i >= 0; i--)
            {
                if (Layers[i][key] is { } value)
                {
                    return value;
                }
            }

            return null;
        }
    }

    /// <summary>The text of a scalar; null when the key is missing, empty, or no scalar.</summary>
    public string? Text(string key) => this[key] is MetadataScalar { Value: not null } scalar && scalar.Text.Trim() is { Length: > 0 } text ? text : null;

    public bool? Flag(string key) => (this[key] as MetadataScalar)?.Value as bool?;

    public int? Number(string key) => this[key] is MetadataScalar { Value: long and >= int.MinValue and <= int.MaxValue } scalar
        ? int.Parse(scalar.Text, CultureInfo.InvariantCulture)
        : null;

    /// <summary>A list's scalars, or a single scalar split at commas.</summary>
    public ImmutableArray<string> Texts(string key) => this[key] switch
    {
        MetadataList list => [.. list.Items.OfType<MetadataScalar>().Select(s => s.Text.Trim()).Where(s => s.Length > 0)],
        MetadataScalar { Value: not null } scalar => [.. scalar.Text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
        _ => [],
    };

    public Metadata With(MetadataMap layer) => new(Layers.Add(layer));
}
