using CareerWiki.Core.Diagnostics;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Graph;

/// <summary>Gives every document its address. Two that want the same get one each, and a diagnostic.</summary>
internal sealed class AddressBook
{
    private const int IdLength = 6;

    private readonly HashSet<string> _indexed;
    private readonly List<Diagnostic> _problems;

    private AddressBook(IEnumerable<Document> documents, List<Diagnostic> problems)
    {
        _indexed = documents.Where(d => IsIndex(d.Path)).Select(d => string.Join('/', d.Path.Folders)).ToHashSet(StringComparer.Ordinal);
        _problems = problems;
    }

    public static IReadOnlyDictionary<ContentPath, PageUrl> Assign(IReadOnlyList<Document> documents, List<Diagnostic> diagnostics)
    {
        var book = new AddressBook(documents, diagnostics);
        var wanted = Distinguish([.. documents.Select(d => (Document: d, Url: book.Wanted(d)))]);
        // Some disks can't tell upper case from lower.
        var owners = new Dictionary<string, ContentPath>(StringComparer.OrdinalIgnoreCase);
        var addresses = new Dictionary<ContentPath, PageUrl>(documents.Count);
        var taken = wanted.Select(w => w.Url.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var numbers = new Dictionary<PageUrl, int>();
        foreach (var (document, url) in wanted)
        {
            if (owners.TryAdd(url.Value, document.Path))
            {
                addresses.Add(document.Path, url);
                continue;
            }

            var number = numbers.GetValueOrDefault(url, 1);
            PageUrl other;
            do
            {
                other = url.WithSuffix(++number);
            }
            while (!taken.Add(other.Value));

            numbers[url] = number;
            addresses.Add(document.Path, other);
            diagnostics.Add(Problems.SameAddress(document.Path, url, owners[url.Value], other));
        }

        return addresses;
    }

    // Notion has many pages of one name, told apart by their ids; where two would meet, a piece of the id stays.
    private static List<(Document Document, PageUrl Url)> Distinguish(List<(Document Document, PageUrl Url)> wanted)
    {
        var shared = wanted.CountBy(w => w.Url).Where(count => count.Value > 1).Select(count => count.Key).ToHashSet();
        return shared.Count == 0 ? wanted : [.. wanted.Select(w => shared.Contains(w.Url) && ExportedName.IdOf(w.Document.Path.Stem) is { } id
            ? (w.Document, PageUrl.Folder([.. w.Url.Parent.Segments, $"{w.Url.Segments[^1]}-{id[..IdLength]}"]))
            : w)];
    }

    private PageUrl Wanted(Document document)
    {
        var path = document.Path;
        if (document.Metadata.Text("destinationpath") is { } destination)
        {
            if (PageUrl.Written(destination) is { } written)
            {
                return written;
            }

            _problems.Add(Problems.BadAddress(path, document.Metadata["destinationpath"]!.Place, "DestinationPath", destination));
        }
        else if (document.Metadata.Text("destinationfilename") is { } name)
        {
            if (!name.Contains('/') && PageUrl.Written(PageUrl.Of(path).Parent.Value + name) is { } beside)
            {
                return beside;
            }

            _problems.Add(Problems.BadAddress(path, document.Metadata["destinationfilename"]!.Place, "DestinationFileName", name));
        }

        // As on GitHub, a README stands for its folder, unless there is an index.
        return path.Stem.Equals("readme", StringComparison.OrdinalIgnoreCase) && !_indexed.Contains(string.Join('/', path.Folders))
            ? PageUrl.Of(ContentPath.Parse(string.Join('/', path.Folders) + "/index.md"))
            : PageUrl.Of(path);
    }

    private static bool IsIndex(ContentPath path) => path.Stem.Equals("index", StringComparison.OrdinalIgnoreCase);
}
