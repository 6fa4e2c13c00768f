using System.Collections.Immutable;
using System.Text.Json;
using CareerWiki.Core.Tagging;
using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Tagging;

/// <summary>A document in which a careful reader marked every mention, and what the scanner found in it.</summary>
/// <param name="Missed">Kind, name, line and the line's text.</param>
/// <param name="Wrong">Likewise.</param>
internal sealed record MarkedDocument(string Name, ImmutableArray<(string Kind, string Text)> Right, ImmutableArray<(string Kind, string Text)> Missed, ImmutableArray<(string Kind, string Text)> Wrong, int Traps)
{
    // Careful readers disagree about these.
    private static readonly string[] Debatable = ["InnoDB", "FTP", "HTML", "CSS", "SQL", "CI/CD", "Linear", "Zoom", "D", "Saga Pattern", "Bluetooth"];

    public static IEnumerable<MarkedDocument> In(string folder, Lexicon lexicon) =>
        Directory.EnumerateFiles(folder, "*.md").Order(StringComparer.Ordinal).Select(file => Of(file, lexicon));

    private static MarkedDocument Of(string file, Lexicon lexicon)
    {
        var text = File.ReadAllText(file);
        var lines = text.Split('\n');
        var wiki = TestWiki.Of((Path.GetFileName(file), text)).Site;
        var document = wiki.Documents.Single();
        var scanned = wiki.Taxonomy.MentionsIn(document).Found.Where(m => m.Place != MentionPlace.Declared)
            .Select(m => (m.Entry.Kind, m.Entry.Name, Line: document.Source.LineOf(m.Span.Start), Reason: $"{m.Reason} {m.Detail}")).Where(m => !Debatable.Contains(m.Name)).ToList();
        var reasons = scanned.ToLookup(m => (m.Kind, m.Name, m.Line), m => m.Reason);
        var found = scanned.Select(m => (m.Kind, m.Name, m.Line)).ToHashSet();
        using var json = JsonDocument.Parse(File.ReadAllText(Path.ChangeExtension(file, ".json")));
        var expected = Marks(json, "technologies", "technology", lexicon).Concat(Marks(json, "companies", "company", lexicon)).Where(m => !Debatable.Contains(m.Name)).ToHashSet();
        string Show((string Kind, string Name, int Line) m) => $"{Path.GetFileName(file)}:{m.Line} {m.Kind} {m.Name} {string.Join(',', reasons[m].Distinct())}: {lines[m.Line - 1].Trim()}";
        return new MarkedDocument(
            Path.GetFileName(file),
            [.. expected.Intersect(found).Select(m => (m.Kind, Show(m)))],
            [.. expected.Except(found).OrderBy(m => m.Line).Select(m => (m.Kind, Show(m)))],
            [.. found.Except(expected).OrderBy(m => m.Line).Select(m => (m.Kind, Show(m)))],
            json.RootElement.TryGetProperty("traps", out var traps) ? traps.GetArrayLength() : 0);
    }

    private static IEnumerable<(string Kind, string Name, int Line)> Marks(JsonDocument json, string property, string kind, Lexicon lexicon) =>
        from mark in json.RootElement.GetProperty(property).EnumerateArray()
        let name = mark.GetProperty("name").GetString()!
        let entry = lexicon.Named(kind, name)?.Name ?? name
        from line in mark.GetProperty("lines").EnumerateArray()
        select (kind, entry, line.GetInt32());
}
