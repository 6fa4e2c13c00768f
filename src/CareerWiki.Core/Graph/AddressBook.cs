using CareerWiki.Core.Diagnostics;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Graph;

/// <summary>Gives every document its address. Two that want the same get one each, and a diagnostic.</summary>
internal static class AddressBook
{
    public static IReadOnlyDictionary<ContentPath, PageUrl> Assign(IReadOnlyList<Document> documents, List<Diagnostic> diagnostics)
    {
        var indexed = documents.Where(d => IsIndex(d.Path)).Select(d => string.Join('/', d.Path.Folders)).ToHashSet(StringComparer.Ordinal);
        var wanted = documents.Select(d => (Document: d, Url: Wanted(d.Path, indexed))).ToList();
        var owners = new Dictionary<PageUrl, ContentPath>();
        var addresses = new Dictionary<ContentPath, PageUrl>(documents.Count);
        var taken = wanted.Select(w => w.Url).ToHashSet();
        foreach (var (document, url) in wanted)
        {
            if (owners.TryAdd(url, document.Path))
            {
                addresses.Add(document.Path, url);
                continue;
            }

            var other = Enumerable.Range(2, int.MaxValue - 2).Select(url.WithSuffix).First(taken.Add);
            addresses.Add(document.Path, other);
            diagnostics.Add(Problems.SameAddress(document.Path, url, owners[url], other));
        }

        return addresses;
    }

    // As on GitHub, a README stands for its folder, unless there is an index.
    private static PageUrl Wanted(ContentPath path, HashSet<string> indexed) =>
        path.Stem.Equals("readme", StringComparison.OrdinalIgnoreCase) && !indexed.Contains(string.Join('/', path.Folders))
            ? PageUrl.Folder([.. path.Folders.Select(Slug.Of)])
            : PageUrl.Of(path);

    private static bool IsIndex(ContentPath path) => path.Stem.Equals("index", StringComparison.OrdinalIgnoreCase);
}
