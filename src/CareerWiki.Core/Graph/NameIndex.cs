using System.Collections.Immutable;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Graph;

/// <summary>Finds documents by what people call them. Names are compared without case, in NFC.</summary>
public sealed class NameIndex
{
    private readonly Dictionary<ContentPath, Document> _byPath = [];
    private readonly Dictionary<string, List<Document>> _byPathWithoutCase = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Document>> _byFileName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Document>> _byTitle = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Document>> _byXref = new(StringComparer.OrdinalIgnoreCase);

    public NameIndex(IEnumerable<Document> documents)
    {
        foreach (var document in documents)
        {
            _byPath[document.Path] = document;
            Add(_byPathWithoutCase, document.Path.Value, document);
            Add(_byFileName, document.Path.Stem, document);
            Add(_byFileName, ExportedName.WithoutId(document.Path.Stem), document);
            foreach (var name in document.Aliases.Append(document.Title))
            {
                Add(_byTitle, Key(name), document);
            }

            Add(_byXref, document.Metadata.Text("xref") ?? document.Title.Replace(' ', '-'), document);
        }
    }

    public IEnumerable<string> Paths => _byPath.Keys.Select(path => path.Value);

    public IEnumerable<string> Names => _byFileName.Keys.Concat(_byTitle.Keys);

    public IEnumerable<string> Xrefs => _byXref.Keys;

    /// <summary>Titles and aliases that more than one document has, with those documents in order of path.</summary>
    public IEnumerable<(string Title, ImmutableArray<Document> Documents)> SharedTitles => _byTitle
        .Where(entry => entry.Value.Count > 1)
        .Select(entry => (entry.Key, entry.Value.OrderBy(d => d.Path).ToImmutableArray()));

    /// <summary>Exactly, else without case when only one file then fits.</summary>
    public Document? AtPath(ContentPath path) =>
        _byPath.GetValueOrDefault(path) ?? (_byPathWithoutCase.GetValueOrDefault(path.Value) is [var only] ? only : null);

    public IReadOnlyList<Document> WithXref(string xref) => _byXref.GetValueOrDefault(xref) ?? [];

    /// <summary>
    /// What a wikilink means, as in Obsidian: a path (its beginning may be left out), else a file name, else a title or an alias. More
    /// than one result is an ambiguity.
    /// </summary>
    public IReadOnlyList<Document> Named(string name)
    {
        var path = name.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? name : name + ".md";
        if (name.Contains('/'))
        {
            var wanted = ContentPath.Parse(path);
            var suffix = "/" + wanted.Value;
            return (_byFileName.GetValueOrDefault(wanted.Stem) ?? []).Where(d => ("/" + d.Path.Value).EndsWith(suffix, StringComparison.OrdinalIgnoreCase)).OrderBy(d => d.Path).ToList();
        }

        var stem = name.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name;
        return _byFileName.GetValueOrDefault(Key(stem)) ?? _byTitle.GetValueOrDefault(Key(name)) ?? [];
    }

    private static string Key(string name) => UnicodeForm.Nfc(name).Trim();

    private static void Add(Dictionary<string, List<Document>> index, string name, Document document)
    {
        if (!index.TryGetValue(name, out var documents))
        {
            index[name] = documents = [];
        }

        // One document comes after the other.
        if (documents.Count == 0 || documents[^1] != document)
        {
            documents.Add(document);
        }
    }
}
