using CareerWiki.Core.Text;
using CareerWiki.Settings;

namespace CareerWiki.Input;

/// <summary>
/// Which files of an input folder are read. Names that begin with a dot or an underscore, <c>node_modules</c>, folders of templates,
/// excluded paths and the output folder are not, whatever the patterns of <c>InputFiles</c> say.
/// </summary>
public sealed class InputFilter
{
    private readonly SiteSettings _settings;
    private readonly HashSet<string> _excluded;
    private readonly FilePatterns _patterns;

    public InputFilter(SiteSettings settings, string root)
    {
        _settings = settings;
        _excluded = [.. settings.ExcludedPaths.Concat(ObsidianVault.TemplateFolders(root)).Select(path => ContentPath.Parse(path).Value)];
        _patterns = new FilePatterns(settings.InputFiles);
    }

    /// <summary>True for a name such as <c>_directory.yml</c> or <c>_cv.md.json</c>.</summary>
    public static bool IsMetadata(string name) =>
        name[0] == '_' && Core.Reading.FrontMatter.MetadataFile.Extensions.Contains(Path.GetExtension(name).ToLowerInvariant());

    public bool IsExcluded(ContentPath path) => _excluded.Contains(path.Value);

    /// <summary>True for a file or a folder that is left alone.</summary>
    public bool LeavesOut(FileSystemInfo entry, ContentPath path) =>
        entry.Name[0] is '.' or '_' || IsExcluded(path) || entry.FullName == _settings.OutputPath
        || (entry is DirectoryInfo ? IsLeftOutFolder(entry) : entry is FileInfo file && SettingsFiles.IsName(file.Name) && file.DirectoryName == _settings.Root);

    /// <summary>True for a file that the patterns name.</summary>
    public bool Takes(ContentPath path) => _patterns.Match(path);

    // The wiki's own theme lies beside the documents when the input is the root of all.
    private bool IsLeftOutFolder(FileSystemInfo folder) =>
        folder.Name is "node_modules" || folder.Name.Equals("Templates", StringComparison.OrdinalIgnoreCase)
        || folder.FullName == Path.Combine(_settings.Root, "theme");
}
