using System.Text.RegularExpressions;
using CareerWiki.Core.Diagnostics;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Pipelines;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Reading;

/// <summary>Reads what the metadata says of the document itself, and reports values and keys that mean nothing.</summary>
/// <param name="knownKeys">Every key that some module reads; others are the author's own, unless they look like one of these mistyped.</param>
public sealed partial class ReadKeys(IReadOnlyCollection<string> knownKeys) : IProcessModule
{
    private const int HeadLines = 30;
    private const int MaxKeys = 200;

    private static readonly (string Key, string[] Values)[] Allowed =
    [
        ("visibility", ["public", "private"]),
        ("check", ["done", "criterion"]),
        ("lang", ["ko", "en"]),
    ];

    public Draft Process(Draft draft)
    {
        var own = draft.Document.Metadata.Layers.Skip(draft.File.Inherited.Layers.Length).ToList();
        var problems = own.SelectMany(layer => layer.Entries).Take(MaxKeys).Select(entry => Nearest(draft.File.Path, entry)).OfType<Diagnostic>()
            .Concat(own.SelectMany(layer => Check(draft.File.Path, layer)))
            .ToList();
        var unread = own.Any(layer => layer["visibility"] is not null) ? null : FindUnreadMark(draft.Source);
        if (unread is { } place)
        {
            problems.Add(Problems.UnreadMark(draft.File.Path, place));
        }

        // What isn't plainly public is private: a mistyped mark must not publish anything, also where the folder is public.
        var isPublic = !draft.IsUnread && unread is null && draft.Document.Metadata.Text("visibility") is "public"
            && !problems.Exists(p => p.Code == Problems.VisibilityCode);
        return (draft with { Document = draft.Document with { Visibility = isPublic ? Visibility.Public : Visibility.Private } }).Report(problems);
    }

    /// <summary>Reports values that mean nothing, in front matter or in the metadata of a folder.</summary>
    public static IEnumerable<Diagnostic> Check(ContentPath file, MetadataMap map)
    {
        foreach (var (key, allowed) in Allowed)
        {
            if (map[key] is { } value && !(value is MetadataScalar scalar && (allowed.Contains(scalar.Text) || scalar.Value is null)))
            {
                var text = (value as MetadataScalar)?.Text ?? "a list";
                yield return key == "visibility" ? Problems.BadVisibility(file, value.Place, text) : Problems.BadValue(file, value.Place, key, text, allowed);
            }
        }
    }

    // Front matter that failed in some way is text by now; a mark in it was meant all the same.
    private static SourcePlace? FindUnreadMark(SourceText source)
    {
        for (var line = 1; line <= Math.Min(source.LineCount, HeadLines); line++)
        {
            if (MarkPattern().IsMatch(source.Line(line)))
            {
                return source.Locate(source.LineStart(line));
            }
        }

        return null;
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
        return slips <= (entry.Key.Length >= 8 ? 2 : 1) ? nearest == "visibility" ? Problems.NearVisibility(file, entry.Place, entry.Key) : Problems.NearKey(file, entry.Place, entry.Key, nearest!) : null;
    }

    [GeneratedRegex(@"^[\s>#*\-""'`\[{+]{0,12}v[a-z]{0,2}s[a-z]{3,9}y[""']?\s{0,4}[:：=]\s{0,4}[""'\[]?\s{0,4}priv", RegexOptions.IgnoreCase)]
    private static partial Regex MarkPattern();
}
