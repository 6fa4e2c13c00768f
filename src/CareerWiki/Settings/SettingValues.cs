using System.Collections.Immutable;
using CareerWiki.Core.Diagnostics;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Reading;
using CareerWiki.Core.Text;

namespace CareerWiki.Settings;

/// <summary>Settings from all sources, checked by name. A mistyped one must not be ignored, least of all one that hides something.</summary>
internal sealed class SettingValues
{
    private readonly Dictionary<string, (MetadataLayer From, MetadataValue Value)> _values = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, (MetadataLayer From, MetadataEntry Entry)> _own = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Diagnostic> _problems = [];

    /// <param name="layers">Weakest first.</param>
    /// <exception cref="SettingsException">A setting is unknown.</exception>
    public SettingValues(IEnumerable<MetadataLayer> layers)
    {
        foreach (var layer in layers)
        {
            foreach (var entry in layer.Map.Entries)
            {
                Add(layer, entry);
            }
        }
    }

    public IReadOnlyList<Diagnostic> Problems => _problems;

    /// <summary>What all documents inherit, the settings that documents know first.</summary>
    public ImmutableArray<MetadataLayer> ForDocuments =>
    [
        .. SettingKeys.ForDocuments.Where(_values.ContainsKey).Select(key => Layer(_values[key].From, new MetadataEntry(key, _values[key].Value.Place, _values[key].Value))),
        .. _own.Values.Select(own => Layer(own.From, own.Entry)),
    ];

    public string? Text(string key) => Find(key) switch
    {
        null => null,
        { Value: MetadataScalar scalar } => scalar.Text,
        { } other => throw Wrong(other, key, "a text"),
    };

    public ImmutableArray<string> Texts(string key) => Find(key) switch
    {
        null => [],
        { Value: MetadataScalar scalar } => [scalar.Text],
        { Value: MetadataList list } when list.Items.All(item => item is MetadataScalar) => [.. list.Items.Cast<MetadataScalar>().Select(item => item.Text)],
        { } other => throw Wrong(other, key, "a list of texts"),
    };

    /// <summary>Texts that are among the names which the key knows.</summary>
    public ImmutableArray<string> Names(MetadataKey key)
    {
        var names = Texts(key.Name).SelectMany(text => text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).ToImmutableArray();
        return names.FirstOrDefault(name => !key.Values.Contains(name.ToLowerInvariant())) is not { } unknown ? names
            : throw new SettingsException($"{Place(Find(key.Name)!.Value.From, Find(key.Name)!.Value.Value.Place)}\"{unknown}\" is nothing that the setting \"{key.Name}\" knows. "
                + (NearestName.Of(unknown, key.Values) is { } nearest ? $"Did you mean \"{nearest}\"?" : $"Use one of: {string.Join(", ", key.Values)}."));
    }

    public bool? Flag(string key) => Find(key) switch
    {
        null => null,
        { Value: MetadataScalar { Flag: { } flag } } => flag,
        { } other => throw Wrong(other, key, "true or false"),
    };

    /// <summary>One of a few texts.</summary>
    public string? Choice(string key) => Find(key) is not { } found ? null
        : SettingKeys.All.First(k => k.Name == key).Values is var allowed && found.Value is MetadataScalar scalar && allowed.Contains(scalar.Text) ? scalar.Text
        : throw Wrong(found, key, string.Join(" or ", SettingKeys.All.First(k => k.Name == key).Values));

    public int? Number(string key, int least, int most) => Find(key) switch
    {
        null => null,
        { Value: MetadataScalar scalar } when int.TryParse(scalar.Text, out var number) && number >= least && number <= most => number,
        { } other => throw Wrong(other, key, $"a number from {least} to {most}"),
    };

    /// <summary>Reports something odd about a setting, at its place.</summary>
    public void Report(string key, Func<ContentPath, SourcePlace, Diagnostic> problem)
    {
        var (from, value) = Find(key)!.Value;
        _problems.Add(problem(from.File, value.Place));
    }

    public bool Has(string key) => Find(key) is not null;

    /// <summary>A complaint that names the setting's place.</summary>
    public SettingsException Wrong(string key, string wanted) => Wrong(Find(key)!.Value, key, wanted);

    private (MetadataLayer From, MetadataValue Value)? Find(string key) =>
        _values.TryGetValue(key, out var found) && found.Value is not MetadataScalar { Value: null } ? found : null;

    private void Add(MetadataLayer layer, MetadataEntry entry)
    {
        if (entry.Key is "$schema")
        {
            return;
        }

        if (entry.Value is MetadataScalar scalar && StatiqKeys.IsComputed(scalar.Text))
        {
            throw new SettingsException($"{Place(layer, entry.Value.Place)}The value of \"{entry.Key}\" is C#, as in Statiq, which is never run. Write the value itself.");
        }

        var name = entry.Key.Split(':', 2);
        if (name[0].Equals(SettingKeys.Own, StringComparison.OrdinalIgnoreCase))
        {
            AddOwn(layer, (name, entry.Value) switch
            {
                ([_, var key], _) => [new MetadataEntry(key, entry.Place, entry.Value)],
                (_, MetadataMap map) => map.Entries,
                (_, MetadataScalar { Value: null }) => [],
                _ => throw new SettingsException($"{Place(layer, entry.Place)}The setting \"{SettingKeys.Own}\" has to be a list of keys with values."),
            });
        }
        else if (SettingKeys.All.Any(key => key.Name.Equals(entry.Key, StringComparison.OrdinalIgnoreCase)))
        {
            _values[entry.Key] = (layer, entry.Value);
        }
        else if (SettingKeys.OfStatiq.Contains(entry.Key))
        {
            _problems.Add(Core.Diagnostics.Problems.StatiqKey(layer.File, entry.Place, entry.Key, "Remove it."));
        }
        else
        {
            throw Unknown(layer, entry);
        }
    }

    private void AddOwn(MetadataLayer layer, IEnumerable<MetadataEntry> entries)
    {
        foreach (var entry in entries)
        {
            if (SettingKeys.OfOneDocument.TryGetValue(entry.Key, out var where))
            {
                throw new SettingsException($"{Place(layer, entry.Place)}There is no setting \"{entry.Key}\" for all documents. {where}");
            }

            _own[entry.Key] = (layer, entry);
        }
    }

    private static SettingsException Unknown(MetadataLayer layer, MetadataEntry entry)
    {
        if (SettingKeys.OfOneDocument.TryGetValue(entry.Key, out var where))
        {
            return new SettingsException($"{Place(layer, entry.Place)}There is no setting \"{entry.Key}\". {where}");
        }

        var names = SettingKeys.All.Select(key => key.Name).Append(SettingKeys.Own);
        var nearest = NearestName.Of(entry.Key, names.Concat(SettingKeys.OfStatiq));
        return new SettingsException($"{Place(layer, entry.Place)}There is no setting \"{entry.Key}\". "
            + (nearest is null ? $"The settings are: {string.Join(", ", names)}; anything of your own goes below Metadata." : $"Did you mean \"{nearest}\"?"));
    }

    private static SettingsException Wrong((MetadataLayer From, MetadataValue Value) found, string key, string wanted) =>
        new($"{Place(found.From, found.Value.Place)}The setting \"{key}\" has to be {wanted}.");

    // The command line and the environment have no lines.
    private static string Place(MetadataLayer layer, SourcePlace place) =>
        layer.File.Extension.Length > 0 ? $"{layer.File}:{place.Line}:{place.Column}: " : $"{layer.File}: ";

    private static MetadataLayer Layer(MetadataLayer layer, MetadataEntry entry) => layer with { Map = new MetadataMap(entry.Place, [entry]) };
}
