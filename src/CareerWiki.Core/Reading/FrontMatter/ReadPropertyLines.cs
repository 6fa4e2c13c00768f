using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Pipelines;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Reading.FrontMatter;

/// <summary>
/// Reads the properties that Notion exports as lines <c>Key: value</c> below the title of a page. They are metadata, weaker than front matter,
/// and are shown as a list. What decides whether and where a page goes out is taken from front matter only.
/// </summary>
public sealed partial class ReadPropertyLines : IProcessModule
{
    private const int MaxLines = 100;
    private const int MaxLineLength = 4_000;

    private static readonly ImmutableArray<string> Allowed = ["tags", "aliases", "description"];

    public Draft Process(Draft draft)
    {
        if (draft.IsUnread || ExportedName.IdOf(draft.File.Path.Stem) is null || Find(draft) is not { Length: > 0 } lines)
        {
            return draft;
        }

        var entries = lines
            .Where(line => Allowed.Contains(line.Key.ToLowerInvariant()) || !DocumentKeys.All.Any(key => key.Name.Equals(line.Key, StringComparison.OrdinalIgnoreCase)))
            .Select(line => ToEntry(draft.Source, line));
        var layer = new MetadataLayer(MetadataSource.Text, draft.File.Path, new MetadataMap(draft.Source.Locate(lines[0].Line), [.. entries]));
        var hidden = draft.Hide(lines.Select(line => line.Line));
        return hidden with { Properties = lines, Document = hidden.Document with { Metadata = hidden.Document.Metadata.With(layer) } };
    }

    private static MetadataEntry ToEntry(SourceText source, PropertyLine line)
    {
        var text = (HasRelation(line.Text) ? Relation().Replace(line.Text, "${title}") : line.Text).Trim();
        return new MetadataEntry(line.Key, source.Locate(line.Line), new MetadataScalar(source.Locate(line.Start), text, text.Length > 0 ? text : null));
    }

    private static ImmutableArray<PropertyLine> Find(Draft draft)
    {
        var line = NextText(draft, 1);
        if (line > draft.Source.LineCount || !Line(draft, line).StartsWith("# ", StringComparison.Ordinal))
        {
            return [];
        }

        var found = ImmutableArray.CreateBuilder<PropertyLine>();
        for (line = NextText(draft, line + 1); line <= draft.Source.LineCount && !string.IsNullOrWhiteSpace(Line(draft, line)); line++)
        {
            var text = Line(draft, line);
            if (text.Length > MaxLineLength || found.Count == MaxLines || KeyPattern().Match(text) is not { Success: true } match)
            {
                return [];
            }

            var start = draft.Source.LineStart(line);
            found.Add(new PropertyLine(match.Groups["key"].Value, new SourceSpan(start, text.Length), start + match.Length, text[match.Length..].TrimEnd()));
        }

        return found.ToImmutable();
    }

    private static int NextText(Draft draft, int line)
    {
        while (line <= draft.Source.LineCount && string.IsNullOrWhiteSpace(Line(draft, line)))
        {
            line++;
        }

        return line;
    }

    private static string Line(Draft draft, int line) => draft.Markdown.Substring(draft.Source.LineStart(line), draft.Source.Line(line).Length);

    /// <summary>True for a value that may name pages.</summary>
    internal static bool HasRelation(string text) => text.Length <= MaxLineLength && text.Contains(".md)", StringComparison.Ordinal);

    /// <summary>A page that a property names: its title, and its file in parentheses.</summary>
    [GeneratedRegex(@"(?<title>(?<=^|, )[^,\n]+?) \((?<path>[^\s]+[0-9a-f]{32}\.md)\)")]
    internal static partial Regex Relation();

    [GeneratedRegex(@"^(?<key>[\p{L}\p{N}][^:\n]{0,59}): ")]
    private static partial Regex KeyPattern();
}
