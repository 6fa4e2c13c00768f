using CareerWiki.Core.Documents;
using CareerWiki.Core.Pipelines;
using CareerWiki.Core.Text;

namespace CareerWiki.Career.Privacy;

/// <summary>The keys of metadata that state private facts: <c>pay</c>, or the property 연봉.</summary>
internal static class PrivateKeys
{
    /// <summary>One part for each; it has a place, and no length, since the text doesn't show metadata.</summary>
    public static IEnumerable<PrivatePart> Find(Draft draft, PrivacyPolicy policy)
    {
        foreach (var layer in draft.Document.Metadata.Layers)
        {
            foreach (var entry in layer.Map.Entries)
            {
                if (KeyOf(entry, policy) is not { } key || entry.Value is MetadataScalar { Value: null })
                {
                    continue;
                }

                var isHere = layer.File == draft.File.Path && entry.Place.Line >= 1 && entry.Place.Line <= draft.Source.LineCount;
                var start = isHere ? draft.Source.LineStart(entry.Place.Line) : 0;
                var property = draft.Properties.FirstOrDefault(line => line.Line.Start == start);
                yield return new PrivatePart(property?.Line ?? new SourceSpan(start, 0), Gap.Blanks, "label", key);
            }
        }
    }

    /// <summary>The metadata without them.</summary>
    public static Metadata Without(Metadata metadata, PrivacyPolicy policy) =>
        new([.. metadata.Layers.Select(layer => layer with { Map = layer.Map with { Entries = layer.Map.Entries.RemoveAll(entry => KeyOf(entry, policy) is not null) } })]);

    private static string? KeyOf(MetadataEntry entry, PrivacyPolicy policy) => KeyOf(entry, policy, new PrivateLabels(policy, ""));

    // A title is for its author to choose; what it says of pay the check for leaks tells.
    private static string? KeyOf(MetadataEntry entry, PrivacyPolicy policy, PrivateLabels labels) =>
        policy.Facts.Contains(entry.Key.ToLowerInvariant()) ? entry.Key.ToLowerInvariant()
        : labels.OfName(entry.Key) ?? (entry.Key.Equals("title", StringComparison.OrdinalIgnoreCase) ? null : OfValue(entry.Value, policy, labels));

    // All of a value goes with a part of it.
    private static string? OfValue(MetadataValue value, PrivacyPolicy policy, PrivateLabels labels) => value switch
    {
        MetadataScalar { Value: string } scalar when scalar.Text.Contains("{.private}", StringComparison.OrdinalIgnoreCase) => "mark",
        MetadataScalar { Value: string } scalar => scalar.Text.Split('\n').Select(line => labels.OfLine(new TextLine(line.Trim(), default))).FirstOrDefault(key => key is not null),
        MetadataList list => list.Items.Select(item => OfValue(item, policy, labels)).FirstOrDefault(key => key is not null),
        MetadataMap map => map.Entries.Select(entry => KeyOf(entry, policy, labels)).FirstOrDefault(key => key is not null),
        _ => null,
    };
}
