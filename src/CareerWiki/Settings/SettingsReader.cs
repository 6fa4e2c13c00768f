using System.Collections.Immutable;
using System.Text.Json;
using CareerWiki.Core.Text;

namespace CareerWiki.Settings;

/// <summary>Reads <c>statiq.json</c>. An unknown key is an error: a mistyped one must not be ignored, least of all one that hides something.</summary>
public static class SettingsReader
{
    public const string FileName = "statiq.json";

    private static readonly ImmutableArray<string> Keys =
    [
        nameof(SiteSettings.SiteTitle), nameof(SiteSettings.SiteDescription), nameof(SiteSettings.Language), nameof(SiteSettings.LinkRoot),
        nameof(SiteSettings.InputPaths), nameof(SiteSettings.ExcludedPaths), nameof(SiteSettings.OutputPath),
        nameof(SiteSettings.GatherHeadingsLevel), "Metadata",
    ];

    /// <param name="inputs">From the command line; they replace <c>InputPaths</c>. Empty for none.</param>
    /// <param name="overrides">Pairs of <c>Key=Value</c>.</param>
    /// <exception cref="SettingsException">A setting is unknown or has no usable value.</exception>
    public static SiteSettings Read(IReadOnlyList<string> inputs, string? output, IReadOnlyList<string> overrides)
    {
        try
        {
            return ReadAll(inputs, output, overrides);
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or NotSupportedException)
        {
            // A path that is none, or a text that is not Unicode.
            throw new SettingsException($"A folder or a setting can't be used: {e.Message}");
        }
    }

    private static SiteSettings ReadAll(IReadOnlyList<string> inputs, string? output, IReadOnlyList<string> overrides)
    {
        var root = inputs.Count == 0 ? Directory.GetCurrentDirectory() : FindRoot(FullPath(inputs[^1], Directory.GetCurrentDirectory()));
        var values = new Dictionary<string, JsonElement>(StringComparer.OrdinalIgnoreCase);
        ReadFile(Path.Combine(root, FileName), values);
        foreach (var pair in overrides)
        {
            var (key, value) = pair.Split('=', 2) is [var k, var v] ? (k.Trim(), v) : throw new SettingsException($"-s: \"{pair}\" sets nothing. Write Key=Value.");
            values[Known(key, "-s")] = JsonSerializer.SerializeToElement(value);
        }

        var inputPaths = inputs.Count > 0 ? inputs : Texts(values, nameof(SiteSettings.InputPaths)) is { Length: > 0 } paths ? paths : ["input"];
        var settings = new SiteSettings
        {
            Root = root,
            SiteTitle = Text(values, nameof(SiteSettings.SiteTitle)),
            SiteDescription = Text(values, nameof(SiteSettings.SiteDescription)),
            Language = Language(values),
            LinkRoot = LinkRoot(values),
            InputPaths = [.. inputPaths.Select(path => FullPath(path, inputs.Count > 0 ? Directory.GetCurrentDirectory() : root))],
            ExcludedPaths = [.. Texts(values, nameof(SiteSettings.ExcludedPaths))],
            OutputPath = output is null ? FullPath(Text(values, nameof(SiteSettings.OutputPath)) ?? "output", root) : FullPath(output, Directory.GetCurrentDirectory()),
            GatherHeadingsLevel = Level(values),
        };
        Check(settings);
        return settings;
    }

    private static string FullPath(string path, string root) =>
        path.Length == 0 ? throw new SettingsException("The name of a folder is empty.") : Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, root));

    // The input's own folder, or the one above it when that holds the settings.
    private static string FindRoot(string input)
    {
        var parent = Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(input));
        return !File.Exists(Path.Combine(input, FileName)) && parent is not null && File.Exists(Path.Combine(parent, FileName)) ? parent : input;
    }

    private static void ReadFile(string path, Dictionary<string, JsonElement> values)
    {
        if (!File.Exists(path))
        {
            return;
        }

        try
        {
            using var document = JsonDocument.Parse(File.ReadAllText(path), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                throw new SettingsException($"{FileName}:1:1: The settings have to be an object in braces.");
            }

            foreach (var property in document.RootElement.EnumerateObject())
            {
                values[Known(property.Name, FileName)] = property.Value.Clone();
            }
        }
        catch (JsonException e)
        {
            throw new SettingsException($"{FileName}:{e.LineNumber + 1}:{e.BytePositionInLine + 1}: This is not valid JSON.");
        }
    }

    private static string Known(string key, string where)
    {
        if (Keys.FirstOrDefault(k => k.Equals(key, StringComparison.OrdinalIgnoreCase)) is { } known)
        {
            return known;
        }

        var nearest = NearestName.Of(key, Keys);
        throw new SettingsException($"{where}: There is no setting \"{key}\". " + (nearest is null ? $"The settings are: {string.Join(", ", Keys)}." : $"Did you mean \"{nearest}\"?"));
    }

    private static void Check(SiteSettings settings)
    {
        foreach (var input in settings.InputPaths)
        {
            if (!Directory.Exists(input))
            {
                throw new SettingsException(File.Exists(input)
                    ? $"{input} is a file. Name the folder that it is in with -i."
                    : $"The input folder {input} does not exist. Name another one with -i.");
            }

            if (IsWithin(input, settings.OutputPath))
            {
                throw new SettingsException($"The output folder {settings.OutputPath} holds the sources in {input}. Name another one with -o.");
            }
        }
    }

    /// <summary>True when <paramref name="path"/> is <paramref name="folder"/> or lies below it.</summary>
    public static bool IsWithin(string path, string folder)
    {
        var relative = Path.GetRelativePath(folder, path);
        return relative == "." || !(relative == ".." || relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal) || Path.IsPathRooted(relative));
    }

    private static string? Text(Dictionary<string, JsonElement> values, string key) => values.GetValueOrDefault(key) switch
    {
        { ValueKind: JsonValueKind.Undefined or JsonValueKind.Null } => null,
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        _ => throw new SettingsException($"The setting \"{key}\" has to be a text."),
    };

    private static string[] Texts(Dictionary<string, JsonElement> values, string key) => values.GetValueOrDefault(key) switch
    {
        { ValueKind: JsonValueKind.Undefined or JsonValueKind.Null } => [],
        { ValueKind: JsonValueKind.String } text => [text.GetString()!],
        { ValueKind: JsonValueKind.Array } list when list.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String) => [.. list.EnumerateArray().Select(item => item.GetString()!)],
        _ => throw new SettingsException($"The setting \"{key}\" has to be a list of texts."),
    };

    private static string? Language(Dictionary<string, JsonElement> values)
    {
        var language = Text(values, nameof(SiteSettings.Language));
        return language is null or "ko" or "en" ? language : throw new SettingsException($"\"{language}\" is no language of the site. Use \"ko\" or \"en\".");
    }

    private static string LinkRoot(Dictionary<string, JsonElement> values)
    {
        var path = Text(values, nameof(SiteSettings.LinkRoot))?.Trim('/') ?? "";
        return path.Length == 0 ? "" : "/" + path;
    }

    private static int Level(Dictionary<string, JsonElement> values)
    {
        var element = values.GetValueOrDefault(nameof(SiteSettings.GatherHeadingsLevel));
        var text = element.ValueKind == JsonValueKind.Undefined ? "3" : element.ToString();
        return int.TryParse(text, out var level) && level is >= 1 and <= 6 ? level : throw new SettingsException("The setting \"GatherHeadingsLevel\" has to be a number from 1 to 6.");
    }
}
