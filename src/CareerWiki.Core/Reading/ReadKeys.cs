using System.Collections.Immutable;
using CareerWiki.Core.Diagnostics;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Pipelines;
using CareerWiki.Core.Reading.FrontMatter;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Reading;

/// <summary>Reads what the metadata says of the document itself, and reports values and keys that mean nothing.</summary>
/// <param name="keys">Every key that some module reads; others are the author's own, unless they look like one of these mistyped.</param>
public sealed class ReadKeys(ImmutableArray<MetadataKey> keys) : IProcessModule
{
    private const int MaxKeys = 200;

    private static readonly string[] HidingKeys = ["draft", "excluded", "shouldoutput", "published", "publish", "private", "public"];

    public Draft Process(Draft draft)
    {
        var own = draft.Document.Metadata.Layers.FirstOrDefault(layer => layer.Source == MetadataSource.FrontMatter)?.Map;
        var problems = own is null ? [] : Check(draft.File.Path, own).ToList();
        // Front matter that could not be read may have meant to say something.
        var isRead = draft.Document.Metadata.Layers.Any(layer => layer.Source == MetadataSource.FrontMatter && (layer.Map.Entries.IsEmpty || layer.Map.Entries.Any(entry => entry.Place != default)));
        var unread = isRead ? null : VisibilityMark.Find(draft.Source);
        if (unread is { } place)
        {
            problems.Add(Problems.UnreadMark(draft.File.Path, place));
        }

        // What isn't plainly public is private: a mistyped mark must not publish anything, also where the folder is public.
        var isPublic = !draft.IsUnread && unread is null && draft.Document.Metadata.Text("visibility") is "public" && !IsUnpublished(draft.Document.Metadata)
            && !problems.Exists(p => p.Code == Problems.VisibilityCode);
        var document = draft.Document with
        {
            Metadata = WithoutComputed(draft.Document.Metadata),
            Visibility = isPublic ? Visibility.Public : Visibility.Private,
            Release = ReleaseOf(draft.Document.Metadata),
        };
        return (draft with { Document = document }).Report(problems);
    }

    /// <summary>The entries that may keep a document out of a build, its visibility apart.</summary>
    public static MetadataMap KeepingBack(MetadataMap map) =>
        map with { Entries = [.. map.Entries.Where(entry => HidingKeys.Contains(entry.Key, StringComparer.OrdinalIgnoreCase))] };

    // Obsidian Publish's mark; the document's own "visibility" says more.
    private static bool IsUnpublished(Metadata metadata) =>
        (metadata["publish"] is { } mark and not MetadataScalar { Value: null } && (mark as MetadataScalar)?.Flag != true || metadata.Flag("private") == true || metadata.Flag("public") == false)
        && metadata.LayerOf("visibility")?.Source != MetadataSource.FrontMatter;

    // Of two the last one would count, but both were meant.
    private static Diagnostic? TwoVisibilities(ContentPath file, MetadataMap map)
    {
        var given = map.Entries.Where(entry => entry.Key.Equals("visibility", StringComparison.OrdinalIgnoreCase)).ToList();
        return given.Select(entry => (entry.Value as MetadataScalar)?.Text).Distinct().Count() > 1 ? Problems.TwoVisibilities(file, given[^1].Place) : null;
    }

    /// <summary>Reports keys and values that mean nothing, in front matter, in a sidecar or in the metadata of a folder.</summary>
    public IEnumerable<Diagnostic> Check(ContentPath file, MetadataMap map) => map.Entries.Take(MaxKeys).Select(entry => Check(file, entry)).Append(TwoVisibilities(file, map)).OfType<Diagnostic>();

    private Diagnostic? Check(ContentPath file, MetadataEntry entry)
    {
        if (keys.FirstOrDefault(key => key.Name.Equals(entry.Key, StringComparison.OrdinalIgnoreCase)) is { } known)
        {
            return CheckValue(file, known, entry.Value);
        }

        if (entry.Value is MetadataScalar { Text: var text } && StatiqKeys.IsCode(text))
        {
            return Problems.ComputedValue(file, entry.Value.Place, entry.Key);
        }

        return StatiqKeys.InsteadOf(entry.Key) is { } instead ? Problems.StatiqKey(file, entry.Place, entry.Key, instead) : Nearest(file, entry);
    }

    private static Diagnostic? CheckValue(ContentPath file, MetadataKey key, MetadataValue value)
    {
        var scalar = value as MetadataScalar;
        var text = scalar?.Text ?? "a list";
        if (scalar is { Value: null })
        {
            return null;
        }

        if (StatiqKeys.IsComputed(text))
        {
            return Problems.ComputedValue(file, value.Place, key.Name);
        }

        return key.Type switch
        {
            MetadataType.Flag when scalar?.Flag is null => Problems.BadFlag(file, value.Place, key.Name, text),
            MetadataType.Number when !int.TryParse(text, out _) => Problems.BadNumber(file, value.Place, key.Name, text),
            MetadataType.Date when scalar is null || (scalar.Flag is null && CalendarDate.Parse(text) is null) => Problems.BadDate(file, value.Place, key.Name, text),
            MetadataType.Choice when key.Name == "visibility" && !key.Values.Contains(text) => Problems.BadVisibility(file, value.Place, text),
            // A list of the names of what is to be hidden.
            MetadataType.List when key.Values.Length > 0 && UnknownItem(key, value) is { } unknown => Problems.UnknownPrivate(file, unknown.Place, key.Name, unknown.Text, key.Values),
            // A region may follow: "en-US".
            MetadataType.Choice when !key.Values.Contains(key.Name == "lang" ? text.Split('-', '_')[0].ToLowerInvariant() : text) =>
                Problems.BadValue(file, value.Place, key.Name, text, key.Values),
            _ => null,
        };
    }

    private static MetadataScalar? UnknownItem(MetadataKey key, MetadataValue value) => value switch
    {
        MetadataList list => list.Items.Select(item => item as MetadataScalar ?? new MetadataScalar(item.Place, "a list", null)).FirstOrDefault(item => !key.Values.Contains(item.Text.Trim().ToLowerInvariant())),
        MetadataScalar scalar => scalar.Text.Split(',').Any(item => !key.Values.Contains(item.Trim().ToLowerInvariant())) ? scalar : null,
        _ => new MetadataScalar(value.Place, "a mapping", null),
    };

    // Such a value says nothing: the key counts as not given.
    private Metadata WithoutComputed(Metadata metadata)
    {
        bool IsComputed(MetadataEntry entry) => entry.Value is MetadataScalar { Text: var text } && StatiqKeys.IsComputed(text)
            && (StatiqKeys.IsCode(text) || keys.Any(key => key.Name.Equals(entry.Key, StringComparison.OrdinalIgnoreCase)));
        return metadata.Layers.Any(layer => layer.Map.Entries.Any(IsComputed))
            ? new Metadata([.. metadata.Layers.Select(layer => layer with { Map = layer.Map with { Entries = layer.Map.Entries.RemoveAll(IsComputed) } })])
            : metadata;
    }

    // What can't be read keeps the document back, as a draft.
    private static Release ReleaseOf(Metadata metadata)
    {
        var published = metadata["published"] is { } value and not MetadataScalar { Value: null } ? value : null;
        var flag = (published as MetadataScalar)?.Flag;
        var from = metadata.Text("published") is { } text && flag is null ? CalendarDate.Parse(text) : null;
        var isUnread = IsSet(metadata["draft"], unread: true) || (published is not null && flag is null && from is null);
        return new Release(
            IsSet(metadata["excluded"], unread: true) || !IsSet(metadata["shouldoutput"], unread: false, missing: true),
            isUnread || flag == false,
            from);
    }

    private static bool IsSet(MetadataValue? value, bool unread, bool missing = false) => value switch
    {
        null or MetadataScalar { Value: null } => missing,
        MetadataScalar { Flag: { } flag } => flag,
        _ => unread,
    };

    // A mistyped key of these was to hide something; but a "publisher" is no day.
    private static bool Hides(string key, MetadataValue value) => key == "published"
        ? value is MetadataScalar { Text: var text } && CalendarDate.Parse(text) is not null
        : key is "visibility" || key.StartsWith("private", StringComparison.Ordinal) || HidingKeys.Contains(key);

    private Diagnostic? Nearest(ContentPath file, MetadataEntry entry)
    {
        if (entry.Key.Length < 4)
        {
            return null;
        }

        var nearest = NearestName.Of(entry.Key.ToLowerInvariant(), keys.Select(key => key.Name));
        // One slip, or two in a long word: "parent" is a word of its own, not a mistyped "xref".
        var slips = nearest is null ? int.MaxValue : NearestName.Distance(entry.Key.ToLowerInvariant(), nearest.ToLowerInvariant());
        return slips <= (entry.Key.Length >= 8 ? 2 : 1) ? Hides(nearest!, entry.Value) ? Problems.NearVisibility(file, entry.Place, entry.Key, nearest!) : Problems.NearKey(file, entry.Place, entry.Key, nearest!) : null;
    }
}
