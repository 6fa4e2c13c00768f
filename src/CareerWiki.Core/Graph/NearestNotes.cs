using CareerWiki.Core.Documents;

namespace CareerWiki.Core.Graph;

/// <summary>What a wikilink means, seen from the document that it stands in. Remembers each answer: many links of a folder have one name.</summary>
internal sealed class NearestNotes(NameIndex names)
{
    private readonly Dictionary<(string Name, string Folder), IReadOnlyList<Document>> _found = [];

    /// <summary>In order of path. Several for a name that is ambiguous.</summary>
    public IReadOnlyList<Document> Named(Document from, string name)
    {
        var key = (name, string.Join('/', from.Path.Folders));
        if (!_found.TryGetValue(key, out var found))
        {
            _found[key] = found = [.. Nearest(from, names.Named(name)).OrderBy(d => d.Path)];
        }

        return found;
    }

    // Of several notes of one name the one in the same folder is meant, else the one at the root, as in Obsidian.
    private static IReadOnlyList<Document> Nearest(Document from, IReadOnlyList<Document> found)
    {
        if (found.Count < 2)
        {
            return found;
        }

        var beside = found.Where(d => d.Path.Folders.SequenceEqual(from.Path.Folders)).ToList();
        return beside.Count == 1 ? beside : found.Where(d => d.Path.Folders.Length == 0).ToList() is { Count: 1 } root ? root : found;
    }
}
