using CareerWiki.Core.Graph;
using CareerWiki.Core.Pages.Images;
using CareerWiki.Core.Pipelines;
using CareerWiki.Core.Text;
using CareerWiki.Theme;

namespace CareerWiki.Rendering;

/// <summary>A file of the theme: a style sheet, a script.</summary>
/// <param name="Overlay">The file of the wiki's own that lies over it, as a full path; null for the theme's.</param>
public sealed record ThemeFile(string Path, string? Overlay) : PageModel;

/// <summary>
/// The theme's files, as pages. What a wiki has in <c>theme/assets</c> lies over the theme's own: a file of the same name takes its place,
/// others are added.
/// </summary>
/// <param name="root">The folder that the wiki's <c>theme</c> lies in.</param>
public sealed class ThemeFiles(string root) : IPostProcessModule
{
    /// <summary>A style sheet that pages refer to when the wiki has it, behind the theme's own.</summary>
    public const string CustomStyle = "assets/custom.css";

    public static bool HasCustomStyle(string root) => File.Exists(Path.Combine(root, "theme", CustomStyle));

    public IEnumerable<Page> Pages(Site site)
    {
        var own = OwnFiles();
        return own.Keys.Union(ThemeAssets.Paths).Order(StringComparer.Ordinal)
            .Select(path => new Page(PageUrl.File(path), () => new ThemeFile(path, own.GetValueOrDefault(path))));
    }

    private Dictionary<string, string> OwnFiles()
    {
        var theme = Path.Combine(root, "theme");
        var assets = Path.Combine(theme, "assets");
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };
        return !Directory.Exists(assets) ? [] : Directory.EnumerateFiles(assets, "*", options)
            .Select(file => (Path: Path.GetRelativePath(theme, file).Replace('\\', '/'), File: file))
            .Where(x => !x.Path.Split('/').Any(segment => segment[0] is '.' or '_') && Path.GetExtension(x.Path).ToLowerInvariant() is not (".scss" or ".sass" or ".less"))
            // One that differs from the theme's in case only takes its place too; some disks can't tell them apart.
            .Select(x => (Path: ThemeAssets.Paths.FirstOrDefault(path => path.Equals(x.Path, StringComparison.OrdinalIgnoreCase)) ?? UnicodeForm.Nfc(x.Path), x.File))
            .OrderBy(x => x.File, StringComparer.Ordinal)
            .DistinctBy(x => x.Path)
            .ToDictionary(x => x.Path, x => x.File, StringComparer.Ordinal);
    }
}

/// <summary>Writes the theme's files.</summary>
public sealed class CopyThemeFile : IOutputModule
{
    /// <exception cref="IOException">A file of the wiki's own can't be read.</exception>
    public byte[]? Render(Page page) => page.Model() switch
    {
        ThemeFile { Overlay: { } own } file => Clean(file.Path, File.ReadAllBytes(own)),
        ThemeFile file => ThemeAssets.Read(file.Path),
        _ => null,
    };

    // A picture of a style sheet may have been taken with a telephone too; the icon of a site is no photograph.
    private static byte[] Clean(string path, byte[] content) =>
        PublishedFile.Of(ContentPath.Parse(path), content)?.ToArray() ?? (path.EndsWith(".ico", StringComparison.OrdinalIgnoreCase) ? content : []);
}
