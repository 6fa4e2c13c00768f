using System.Collections.Immutable;
using CareerWiki.Core.Diagnostics;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Pages;
using CareerWiki.Core.Reading.FrontMatter;
using CareerWiki.Core.Text;
using CareerWiki.Input;

namespace CareerWiki.Settings;

/// <summary>What the command line and the environment say of settings.</summary>
/// <param name="WorkingDirectory">Where relative paths of the command line start. Absolute.</param>
/// <param name="Inputs">They replace <c>InputPaths</c>. Empty for none.</param>
/// <param name="Output">Replaces <c>OutputPath</c>; null for none.</param>
/// <param name="Overrides">Pairs of <c>Key=Value</c>; a key alone is true.</param>
/// <param name="Environment">Variables; those that begin with <c>CAREERWIKI_</c> are settings, and no others.</param>
public sealed record SettingsRequest(
    string WorkingDirectory,
    IReadOnlyList<string> Inputs,
    string? Output,
    IReadOnlyList<string> Overrides,
    IReadOnlyDictionary<string, string> Environment)
{
    /// <summary>False where no documents are read, so that their folders need not be there.</summary>
    public bool NeedsInput { get; init; } = true;
}

/// <summary>Reads settings: files, then the environment, then the command line; later ones win.</summary>
public static class SettingsReader
{
    private const string Prefix = "CAREERWIKI_";

    private static readonly ImmutableArray<string> DefaultInputs = ["input"];

    /// <exception cref="SettingsException">A setting is unknown or has no usable value.</exception>
    public static SiteSettings Read(SettingsRequest request)
    {
        try
        {
            return ReadAll(request);
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or NotSupportedException)
        {
            // A path that is none, or a text that is not Unicode.
            throw new SettingsException($"A folder or a setting can't be used: {e.Message}");
        }
    }

    private static SiteSettings ReadAll(SettingsRequest request)
    {
        var here = request.WorkingDirectory;
        var root = request.Inputs.Count == 0 ? here : SettingsFiles.RootOf(FullPath(request.Inputs[^1], here));
        var files = SettingsFiles.In(root).Select(ReadFile).ToList();
        var values = new SettingValues([.. files.Select(file => file.Layer), FromEnvironment(request.Environment), FromCommandLine(request.Overrides)]);
        var baseUrl = BaseUrl(values);
        var sitemap = NeedingHost(values, "GenerateSitemap", baseUrl, Problems.SitemapWithoutHost) ?? baseUrl is not null;
        var feed = NeedingHost(values, "GenerateFeed", baseUrl, Problems.FeedWithoutHost) ?? false;
        var settings = new SiteSettings
        {
            Root = root,
            SiteTitle = values.Text("SiteTitle"),
            SiteDescription = values.Text("SiteDescription"),
            Language = values.Choice("Language"),
            Author = values.Text("Author"),
            Copyright = values.Text("Copyright"),
            BaseUrl = baseUrl,
            LinkRoot = LinkRoot(values),
            HasAddress = values.Has("Host") || !string.IsNullOrEmpty(values.Text("LinkRoot")),
            LinkHideIndexPages = values.Flag("LinkHideIndexPages") ?? true,
            InputPaths = InputPaths(request, values, root),
            InputFiles = InputFiles(values),
            ExcludedPaths = values.Texts("ExcludedPaths"),
            ApplyDirectoryMetadata = values.Flag("ApplyDirectoryMetadata") ?? true,
            ProcessSidecarFiles = values.Flag("ProcessSidecarFiles") ?? true,
            OutputPath = request.Output is null ? FullPath(values.Text("OutputPath") ?? "output", root) : FullPath(request.Output, here),
            GatherHeadingsLevel = values.Number("GatherHeadingsLevel", 1, 6) ?? 3,
            TermLinks = TermLinksOf(values),
            GenerateSitemap = sitemap,
            GenerateFeed = feed,
            GenerateSearchIndex = values.Flag("GenerateSearchIndex") ?? true,
            PdfBrowser = PdfBrowser(new SettingValues(files.Select(file => file.Layer)), values, here),
            Redact = values.Texts("Redact"),
            LeaksAllowed = values.Texts("LeaksAllowed"),
            DeployRemote = NonEmpty(values.Text("DeployRemote")) ?? "origin",
            DeployBranch = NonEmpty(values.Text("DeployBranch")) ?? "gh-pages",
            ForDocuments = values.ForDocuments,
            Problems = [.. files.SelectMany(file => file.Problems), .. values.Problems],
        };
        Check(values);
        if (request.NeedsInput)
        {
            CheckInputs(settings);
        }

        return settings;
    }

    private static string? NonEmpty(string? text) => text?.Trim() is { Length: > 0 } trimmed ? trimmed : null;

    // A wiki that came from someone else must not choose what is started here.
    private static string? PdfBrowser(SettingValues ofFiles, SettingValues values, string here) =>
        ofFiles.Has("PdfBrowser") ? throw ofFiles.Wrong("PdfBrowser", "told by whoever runs the program, with -s or CAREERWIKI_PdfBrowser, since it names a program to start")
        : NonEmpty(values.Text("PdfBrowser")) is { } browser ? FullPath(browser, here)
        : null;

    private static TermLinks TermLinksOf(SettingValues values) => values.Text("TermLinks")?.Trim().ToLowerInvariant() switch
    {
        null or "" or "first-in-section" => TermLinks.FirstInSection,
        "first-in-document" => TermLinks.FirstInDocument,
        "all" => TermLinks.All,
        "none" => TermLinks.None,
        _ => throw values.Wrong("TermLinks", "first-in-section, first-in-document, all or none"),
    };

    // A theme's input comes first, so that every file of the wiki goes before its own.
    private static ImmutableArray<string> InputPaths(SettingsRequest request, SettingValues values, string root)
    {
        var named = request.Inputs.Count > 0
            ? request.Inputs.SelectMany(path => Inputs(FullPath(path, request.WorkingDirectory), root, values))
            : (values.Texts("InputPaths") is { Length: > 0 } paths ? paths : DefaultInputs).Select(path => FullPath(path, root));
        var theme = Path.Combine(root, "theme", "input");
        return [.. Directory.Exists(theme) ? [theme] : Array.Empty<string>(), .. named.Where(path => path != theme)];
    }

    // The folder of a whole site, as "new site" makes it, stands for the documents in it.
    private static IEnumerable<string> Inputs(string path, string root, SettingValues values) => !SettingsFiles.In(path).Any() ? [path]
        : path == root && values.Texts("InputPaths") is { Length: > 0 } paths ? paths.Select(inner => FullPath(inner, path))
        : Directory.Exists(Path.Combine(path, "input")) ? [Path.Combine(path, "input")]
        : [path];

    private static string FullPath(string path, string root) =>
        path.Length == 0 ? throw new SettingsException("The name of a folder is empty.") : Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, root));

    // Without InputFiles all are read, so that only what is left out is left to say.
    private static ImmutableArray<string> InputFiles(SettingValues values)
    {
        var (patterns, additional) = (values.Texts("InputFiles"), values.Texts("AdditionalInputFiles"));
        return patterns.IsEmpty ? [.. additional.Where(FilePatterns.IsNegative)] : [.. patterns, .. additional];
    }

    private static (MetadataLayer Layer, ImmutableArray<Diagnostic> Problems) ReadFile(string file)
    {
        var path = ContentPath.Parse(Path.GetFileName(file));
        var result = MetadataFile.Read(File.ReadAllText(file), path);
        return result.Map is { } map
            ? (new MetadataLayer(MetadataSource.Settings, path, map), result.Problems)
            : throw new SettingsException($"{path}:{result.Problems[0].Place!.Value.Line}:{result.Problems[0].Place!.Value.Column}: {result.Problems[0].Message}");
    }

    // Only variables with the prefix: an exported HOST must not change links. Two underscores stand for a colon, as everywhere in .NET.
    private static MetadataLayer FromEnvironment(IReadOnlyDictionary<string, string> environment) => Layer("environment", environment
        .Where(variable => variable.Key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
        .OrderBy(variable => variable.Key, StringComparer.Ordinal)
        .Select(variable => (variable.Key[Prefix.Length..].Replace("__", ":", StringComparison.Ordinal), variable.Value)));

    private static MetadataLayer FromCommandLine(IEnumerable<string> overrides) => Layer("-s", overrides.Select(pair => pair.Split('=', 2) switch
    {
        [var key, var value] when key.Trim().Length > 0 => (key.Trim(), value),
        [var key] when key.Trim().Length > 0 => (key.Trim(), "true"),
        _ => throw new SettingsException($"-s: \"{pair}\" sets nothing. Write Key=Value."),
    }));

    private static MetadataLayer Layer(string name, IEnumerable<(string Key, string Value)> pairs)
    {
        var place = new SourcePlace(1, 1);
        var entries = pairs.Select(pair => new MetadataEntry(pair.Key, place, new MetadataScalar(place, pair.Value, pair.Value)));
        return new MetadataLayer(MetadataSource.Settings, ContentPath.Parse(name), new MetadataMap(place, [.. entries]));
    }

    private static void Check(SettingValues values)
    {
        if (values.Has("Published") && values.Text("Published") is { } day && day is not ("true" or "false") && CalendarDate.Parse(day) is null)
        {
            throw values.Wrong("Published", "a day, such as 2026-03-04");
        }

        // A setting may be wrong also where nothing asks for it this time.
        foreach (var key in SettingKeys.All)
        {
            _ = key.Type switch
            {
                MetadataType.Flag => (object?)values.Flag(key.Name),
                MetadataType.Number => values.Number(key.Name, int.MinValue, int.MaxValue),
                MetadataType.List => key.Values.IsEmpty ? values.Texts(key.Name) : values.Names(key),
                _ => values.Text(key.Name),
            };
        }
    }

    private static void CheckInputs(SiteSettings settings)
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

    private static string LinkRoot(SettingValues values)
    {
        var path = values.Text("LinkRoot")?.Trim('/', '~', ' ') ?? "";
        if (path.Contains("://", StringComparison.Ordinal) || path.Any(c => c is ' ' or '?' or '#' or '"' or '<' or '>'))
        {
            throw values.Wrong("LinkRoot", "a path, such as /career-wiki; the host goes into Host");
        }

        return path.Length == 0 ? "" : "/" + path;
    }

    // Statiq wants the host alone; people paste addresses.
    private static string? BaseUrl(SettingValues values)
    {
        if (values.Text("Host")?.Trim().TrimEnd('/') is not { Length: > 0 } host)
        {
            return null;
        }

        var scheme = host.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || values.Flag("LinksUseHttps") == false ? "http" : "https";
        var name = host[(host.IndexOf("://", StringComparison.Ordinal) is >= 0 and var at ? at + 3 : 0)..];
        return Uri.TryCreate($"{scheme}://{name}", UriKind.Absolute, out var uri) && uri is { AbsolutePath: "/", Query: "", Fragment: "", UserInfo: "" }
            ? $"{scheme}://{name}"
            : throw values.Wrong("Host", "a host name, such as me.github.io; a path goes into LinkRoot");
    }

    // True for what is wanted and can be had; null when nothing is said. Its addresses have to be absolute.
    private static bool? NeedingHost(SettingValues values, string key, string? baseUrl, Func<ContentPath, SourcePlace, Diagnostic> problem)
    {
        var wanted = values.Flag(key);
        if (wanted == true && baseUrl is null)
        {
            values.Report(key, problem);
        }

        return wanted is null ? null : wanted == true && baseUrl is not null;
    }
}
