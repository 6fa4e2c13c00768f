using CareerWiki.Core.Diagnostics;
using CareerWiki.Core.Text;

namespace CareerWiki.Publish.Links;

/// <summary>
/// Looks at a finished site as a stranger would: every address and every fragment in it exists, every id is on its page once. It knows files only,
/// not what made them.
/// </summary>
public static class LinkCheck
{
    /// <exception cref="IOException">A file can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">No permission.</exception>
    public static LinkReport Of(SiteFiles site, SiteHome home)
    {
        var table = new SiteTable(site.Paths);
        var files = new FileLinks[site.Paths.Length];
        try
        {
            Parallel.For(0, files.Length, i => files[i] = new FileLinks(LinkReader.Read(site.Paths[i], () => site.Read(site.Paths[i])), table, home));
        }
        catch (AggregateException e) when (e.InnerExceptions.FirstOrDefault(inner => inner is IOException or UnauthorizedAccessException) is { } disk)
        {
            throw new IOException($"Not all files of the site could be read: {disk.Message}", disk);
        }

        var pages = files.Where(file => file.IsPage).ToDictionary(file => file.Path, file => file.Ids, StringComparer.Ordinal);
        var problems = files.AsParallel().SelectMany(file => file.Problems.Concat(file.Parts.Where(part => !HasPart(pages[part.Target], part.Fragment)).Select(part => MissingPart(file, part, pages[part.Target]))));
        return new LinkReport([.. problems.Order()], pages.Count, files.Sum(file => file.Links), files.Sum(file => file.Elsewhere));
    }

    // As browsers look for it (HTML, 7.4.6.4): as it is written, then unescaped; "top" is there anyway. What follows ":~:" is a text to mark.
    private static bool HasPart(IReadOnlySet<string> ids, string fragment) =>
        Named(fragment) is var name && (name.Length == 0 || ids.Contains(name) || ids.Contains(Uri.UnescapeDataString(name)) || name.Equals("top", StringComparison.OrdinalIgnoreCase));

    private static string Named(string fragment) => fragment.IndexOf(":~:", StringComparison.Ordinal) is >= 0 and var directive ? fragment[..directive] : fragment;

    private static Diagnostic MissingPart(FileLinks file, PartLink part, IReadOnlySet<string> ids)
    {
        var name = Uri.UnescapeDataString(Named(part.Fragment));
        var key = SiteTable.Fold(name);
        return ids.Order(StringComparer.Ordinal).FirstOrDefault(id => SiteTable.Fold(id) == key) switch
        {
            { } alike when UnicodeForm.Nfc(alike) == UnicodeForm.Nfc(name) => LinkProblems.OtherForm(file.Source, part.Link.Place, part.Link.Text, "#" + alike),
            { } alike => LinkProblems.OtherCase(file.Source, part.Link.Place, part.Link.Text, "#" + alike),
            null => LinkProblems.NoFragment(file.Source, part.Link.Place, part.Link.Text, part.Target == file.Path ? null : SiteTable.AddressOf(part.Target), NearestName.Of(name, ids)),
        };
    }
}
