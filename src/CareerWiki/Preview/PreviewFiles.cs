using CareerWiki.Input;
using CareerWiki.Rendering;
using CareerWiki.Settings;

namespace CareerWiki.Preview;

/// <summary>What a preview has to keep an eye on beside the documents.</summary>
public static class PreviewFiles
{
    /// <summary>The folders whose files matter.</summary>
    public static IEnumerable<string> Watched(SiteSettings settings) => settings.InputPaths.Append(Path.Combine(settings.Root, "theme", "assets"));

    /// <summary>Changes when the settings, the wiki's own data or its own style sheet do, or come and go.</summary>
    public static string StampOf(SiteSettings settings)
    {
        var files = SettingsFiles.In(settings.Root)
            .Concat(settings.InputPaths.SelectMany(root => DataFiles.Names.Select(name => Path.Combine(root, name))))
            .Append(Path.Combine(settings.Root, "theme", ThemeFiles.CustomStyle))
            .Select(path => new FileInfo(path))
            .Where(file => file.Exists);
        return string.Join('|', files.Select(file => $"{file.FullName}:{file.LastWriteTimeUtc.Ticks}:{file.Length}"));
    }
}
