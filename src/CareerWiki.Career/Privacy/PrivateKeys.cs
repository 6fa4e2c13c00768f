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
                if (KeyOf(entry.Key, policy) is not { } key || entry.Value is MetadataScalar { Value: null })
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
        new([.. metadata.Layers.Select(layer => layer with { Map = layer.Map with { Entries = layer.Map.Entries.RemoveAll(entry => KeyOf(entry.Key, policy) is not null) } })]);

    private static string? KeyOf(string key, PrivacyPolicy policy) =>
        policy.Facts.Contains(key.ToLowerInvariant()) ? key.ToLowerInvariant() : new PrivateLabels(policy, "").OfName(key);
}
