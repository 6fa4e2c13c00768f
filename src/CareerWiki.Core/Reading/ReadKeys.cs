using CareerWiki.Core.Diagnostics;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Pipelines;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Reading;

/// <summary>Reads what the metadata says of the document itself, and reports values and keys that mean nothing.</summary>
/// <param name="knownKeys">Every key that some module reads; others are the author's own, unless they look like one of these mistyped.</param>
public sealed class ReadKeys(IReadOnlyCollection<string> knownKeys) : IProcessModule
{
    private static readonly string[] Visibilities = ["public", "private"];
    private static readonly string[] Checks = ["done", "criterion"];
    private static readonly string[] Languages = ["ko", "en"];

    public Draft Process(Draft draft)
    {
        var own = draft.Document.Metadata.Layers.Skip(draft.File.Inherited.Layers.Length).SelectMany(layer => layer.Entries).ToList();
        var problems = own.Select(entry => Nearest(draft.File.Path, entry)).OfType<Diagnostic>()
            .Concat(Check(draft, "visibility", Visibilities))
            .Concat(Check(draft, "check", Checks))
            .Concat(Check(draft, "lang", Languages));
        // What isn't plainly public is private: a mistyped value must not publish anything.
        var visibility = !draft.IsUnread && draft.Document.Metadata.Text("visibility") is "public" ? Visibility.Public : Visibility.Private;
        return (draft with { Document = draft.Document with { Visibility = visibility } }).Report([.. problems]);
    }

    private static IEnumerable<Diagnostic> Check(Draft draft, string key, string[] allowed)
    {
        if (draft.Document.Metadata[key] is { } value && !(value is MetadataScalar scalar && (allowed.Contains(scalar.Text) || scalar.Value is null)))
        {
            yield return Problems.BadValue(draft.File.Path, value.Place, key, (value as MetadataScalar)?.Text ?? "a list", allowed);
        }
    }

    private Diagnostic? Nearest(ContentPath file, MetadataEntry entry)
    {
        if (entry.Key.Length < 4 || knownKeys.Contains(entry.Key, StringComparer.OrdinalIgnoreCase))
        {
            return null;
        }

        var nearest = NearestName.Of(entry.Key, knownKeys);
        // One slip, or two in a long word: "parent" is a word of its own, not a mistyped "xref".
        var slips = nearest is null ? int.MaxValue : NearestName.Distance(entry.Key.ToLowerInvariant(), nearest.ToLowerInvariant());
        return slips <= (entry.Key.Length >= 8 ? 2 : 1) ? Problems.NearKey(file, entry.Place, entry.Key, nearest!) : null;
    }
}
