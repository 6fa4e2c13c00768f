using CareerWiki.Core.Documents;
using CareerWiki.Core.Reading.FrontMatter;
using CareerWiki.Core.Text;

namespace CareerWiki.Input;

/// <summary>What an Obsidian vault says of itself in <c>.obsidian</c>.</summary>
internal static class ObsidianVault
{
    private static readonly (string File, string Key)[] Places =
    [
        (".obsidian/templates.json", "folder"),
        (".obsidian/plugins/templater-obsidian/data.json", "templates_folder"),
    ];

    /// <summary>The folders that hold templates instead of notes, relative to the vault; empty when <paramref name="root"/> is no vault.</summary>
    public static IEnumerable<string> TemplateFolders(string root)
    {
        foreach (var (file, key) in Places)
        {
            var path = Path.Combine(root, file);
            if (Read(path)?[key] is MetadataScalar { Text: var folder } && folder.Trim('/', ' ').Length > 0)
            {
                yield return folder;
            }
        }
    }

    // The settings of another program: what can't be read says nothing.
    private static MetadataMap? Read(string path)
    {
        try
        {
            return File.Exists(path) ? MetadataFile.Read(File.ReadAllText(path), ContentPath.Parse("vault.json")).Map : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
