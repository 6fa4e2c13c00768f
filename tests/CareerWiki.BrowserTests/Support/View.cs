using System.Text.RegularExpressions;

namespace CareerWiki.BrowserTests.Support;

/// <summary>A page that stands for all pages of its sort in one site.</summary>
/// <param name="Profile">The profile of the site: <c>public</c> or <c>private</c>.</param>
/// <param name="Name">What sort: <c>home</c>, <c>404</c>, <c>prep</c> (the index of a folder) or <c>prep/*</c> (a page in it).</param>
/// <param name="Address">Relative to the site's first page, escaped.</param>
public sealed partial record View(string Profile, string Name, string Address)
{
    /// <summary>Is answered with status 404, as by a host.</summary>
    public bool IsMissing => Name == "404";

    public override string ToString() => $"{Profile} {Name}";

    /// <summary>One view for each sort of page in a folder with a site: the largest page. Redirects are none.</summary>
    internal static IEnumerable<View> In(string folder, string profile) =>
        Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(folder, file).Replace('\\', '/'), Html: File.ReadAllText(file)))
            .Where(page => !Refresh().IsMatch(page.Html))
            .OrderByDescending(page => page.Html.Length).ThenBy(page => page.Path, StringComparer.Ordinal)
            .GroupBy(page => NameOf(page.Path))
            .OrderBy(sort => sort.Key, StringComparer.Ordinal)
            .Select(sort => new View(profile, sort.Key, AddressOf(sort.First().Path)));

    private static string NameOf(string path) => path.Split('/') switch
    {
        ["index.html"] => "home",
        [var file] => Path.GetFileNameWithoutExtension(file),
        [var folder, "index.html"] => folder,
        [var folder, ..] => folder + "/*",
        _ => path,
    };

    private static string AddressOf(string path) => path == "404.html"
        ? "no/such/page/"
        : string.Join('/', Index().Replace(path, "").Split('/').Select(Uri.EscapeDataString));

    [GeneratedRegex("http-equiv=\"?refresh")]
    private static partial Regex Refresh();

    [GeneratedRegex("(?<=^|/)index\\.html$")]
    private static partial Regex Index();
}
