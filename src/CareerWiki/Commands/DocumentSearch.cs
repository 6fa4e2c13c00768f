using CareerWiki.Core.Documents;
using CareerWiki.Core.Graph;
using CareerWiki.Core.Text;
using CareerWiki.Settings;

namespace CareerWiki.Commands;

/// <summary>Finds the document that someone names on the command line: by a path on disk, a path within the input, or a name.</summary>
internal static class DocumentSearch
{
    /// <exception cref="SettingsException">None fits, or more than one.</exception>
    public static Document Find(Site site, SiteSettings settings, string workingDirectory, string name) =>
        TryFind(site, settings, workingDirectory, name)
        ?? throw new SettingsException($"There is no document \"{name}\"." + (NearestName.OfPath(ContentPath.Parse(name).Value, site.Documents.Select(d => d.Path.Value)) is { } nearest ? $" Did you mean \"{nearest}\"?" : ""));

    /// <summary>Null when none fits.</summary>
    /// <exception cref="SettingsException">More than one fits.</exception>
    public static Document? TryFind(Site site, SiteSettings settings, string workingDirectory, string name)
    {
        var full = Path.GetFullPath(name, workingDirectory);
        var inside = settings.InputPaths.Where(root => SettingsReader.IsWithin(full, root)).Select(root => ContentPath.Parse(Path.GetRelativePath(root, full)));
        if (inside.Append(ContentPath.Parse(name)).Select(path => site.Documents.FirstOrDefault(d => d.Path == path)).FirstOrDefault(d => d is not null) is { } exact)
        {
            return exact;
        }

        var wanted = ContentPath.Parse(name);
        var found = site.Documents.Where(d => d.Path.FileName.Equals(wanted.FileName, StringComparison.OrdinalIgnoreCase) || d.Path.Stem.Equals(wanted.FileName, StringComparison.OrdinalIgnoreCase)).ToList();
        return found switch
        {
            [] => null,
            [var only] => only,
            _ => throw new SettingsException($"\"{name}\" could be {string.Join(" or ", found.Select(d => d.Path))}. Write the path of the one that you mean."),
        };
    }
}
