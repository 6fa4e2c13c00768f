using System.Collections.Immutable;
using CareerWiki.Core.Diagnostics;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Graph;

/// <summary>A former address that sends its visitors to a document: Statiq's <c>RedirectFrom</c>.</summary>
public sealed record Redirect(PageUrl From, Document To)
{
    /// <summary>All redirects of a site. One that would hide a page, or that two documents claim, is reported and left out.</summary>
    /// <param name="taken">The addresses that pages have.</param>
    internal static ImmutableArray<Redirect> All(IEnumerable<Document> documents, IEnumerable<PageUrl> taken, List<Diagnostic> problems)
    {
        var owners = new Dictionary<string, Document?>(StringComparer.OrdinalIgnoreCase);
        foreach (var url in taken)
        {
            owners.TryAdd(url.OutputPath, null);
        }

        var redirects = ImmutableArray.CreateBuilder<Redirect>();
        foreach (var document in documents)
        {
            foreach (var former in document.Metadata.Texts("redirectfrom"))
            {
                var place = document.Metadata["redirectfrom"]!.Place;
                if (PageUrl.Written(former) is not { } url)
                {
                    problems.Add(Problems.BadAddress(document.Path, place, "RedirectFrom", former));
                    continue;
                }

                if (owners.TryGetValue(url.OutputPath, out var owner))
                {
                    problems.Add(Problems.RedirectTaken(document.Path, place, former, owner?.Path));
                }
                else
                {
                    owners.Add(url.OutputPath, document);
                    redirects.Add(new Redirect(url, document));
                    // The name of a file that was here once, whose address had dashes for blanks.
                    var slugged = PageUrl.Folder([.. url.Segments.Select(Slug.Of)]);
                    if (url.Value.EndsWith('/') && owners.TryAdd(slugged.OutputPath, document))
                    {
                        redirects.Add(new Redirect(slugged, document));
                    }
                }
            }
        }

        return redirects.ToImmutable();
    }
}
