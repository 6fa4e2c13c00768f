using System.Collections.Immutable;
using CareerWiki.Core.Reading.FrontMatter;

namespace CareerWiki.Settings;

/// <summary>Where settings lie: Statiq's file names, in the order in which later ones win.</summary>
public static class SettingsFiles
{
    private static readonly ImmutableArray<string> Names = ["appsettings", "settings", "statiq"];

    /// <summary>The settings files that a folder has, weakest first. Full paths.</summary>
    public static IEnumerable<string> In(string folder) =>
        Names.SelectMany(name => MetadataFile.Extensions.Select(extension => Path.Combine(folder, name + extension))).Where(File.Exists);

    public static bool IsName(string fileName) =>
        Names.Contains(Path.GetFileNameWithoutExtension(fileName)) && MetadataFile.Extensions.Contains(Path.GetExtension(fileName));

    /// <summary>
    /// The folder that relative paths start from: that of the settings, which is the input's own or the one above it. Above, only a file named
    /// for Statiq is surely meant, or any where the input is named as Statiq names it.
    /// </summary>
    public static string RootOf(string input)
    {
        if (In(input).Any() || Path.GetDirectoryName(input) is not { } parent)
        {
            return input;
        }

        var isInput = Path.GetFileName(input) is "input";
        return In(parent).Any(file => isInput || Path.GetFileNameWithoutExtension(file) is "statiq") ? parent : input;
    }
}
