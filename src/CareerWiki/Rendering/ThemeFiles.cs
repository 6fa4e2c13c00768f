using CareerWiki.Core.Graph;
using CareerWiki.Core.Pipelines;
using CareerWiki.Core.Text;
using CareerWiki.Theme;

namespace CareerWiki.Rendering;

/// <summary>A file of the theme: a style sheet, a script.</summary>
public sealed record ThemeFile(string Path) : PageModel;

/// <summary>The theme's files, as pages.</summary>
public sealed class ThemeFiles : IPostProcessModule
{
    public IEnumerable<Page> Pages(Site site) => ThemeAssets.Paths.Select(path => new Page(PageUrl.File(path), () => new ThemeFile(path)));
}

/// <summary>Writes the theme's files.</summary>
public sealed class CopyThemeFile : IOutputModule
{
    public byte[]? Render(Page page) => page.Model() is ThemeFile file ? ThemeAssets.Read(file.Path) : null;
}
