using System.Text.RegularExpressions;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Pipelines;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Reading;

/// <summary>
/// Takes wikilinks in the front matter for links of the document, as Obsidian does: <c>up: "[[MOC]]"</c>. They show up as backlinks, without
/// what else the front matter says: it is shown nowhere.
/// </summary>
public sealed partial class ReadPropertyLinks : IProcessModule
{
    public Draft Process(Draft draft)
    {
        if (draft.IsUnread || draft.Document.Metadata.Layers.FirstOrDefault(layer => layer.Source == MetadataSource.FrontMatter) is not { } own)
        {
            return draft;
        }

        var links = own.Map.Entries.SelectMany(entry => Scalars(entry.Value).SelectMany(scalar => Links(draft.Source, scalar))).ToList();
        return links.Count == 0 ? draft : draft with { Document = draft.Document with { Links = draft.Document.Links.AddRange(links) } };
    }

    private static IEnumerable<MetadataScalar> Scalars(MetadataValue value) => value switch
    {
        MetadataScalar scalar => [scalar],
        MetadataList list => list.Items.SelectMany(Scalars),
        _ => [],
    };

    private static IEnumerable<Link> Links(SourceText source, MetadataScalar scalar)
    {
        foreach (var match in Wikilink().Matches(scalar.Text).Cast<Match>())
        {
            var start = source.LineStart(Math.Clamp(scalar.Place.Line, 1, source.LineCount)) + Math.Max(0, scalar.Place.Column - 1);
            var label = match.Groups["label"].Success ? match.Groups["label"].Value : match.Groups["target"].Value;
            yield return new Link(LinkForm.Property, match.Groups["target"].Value.Trim(), label.Trim(), "", 0, new SourceSpan(Math.Min(start, source.Text.Length), 0));
        }
    }

    [GeneratedRegex(@"\[\[(?<target>[^\[\]|\n]+)(?:\|(?<label>[^\[\]\n]+))?\]\]")]
    private static partial Regex Wikilink();
}
