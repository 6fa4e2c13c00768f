using System.Collections.Immutable;

namespace CareerWiki.Theme;

/// <summary>The theme's own files: what lies in <c>wwwroot</c>. Its style sheets are one file, since a page waits for each that it asks for.</summary>
public static class ThemeAssets
{
    public const string StyleSheet = "assets/site.css";

    private const string Root = "wwwroot/";
    private const string Styles = Root + "styles/";

    private static readonly ImmutableArray<string> Names = [.. typeof(ThemeAssets).Assembly.GetManifestResourceNames().Order(StringComparer.Ordinal)];

    /// <summary>Paths below the site's root, with forward slashes, sorted.</summary>
    public static IReadOnlyList<string> Paths { get; } =
    [
        .. Names.Where(name => name.StartsWith(Root, StringComparison.Ordinal) && !name.StartsWith(Styles, StringComparison.Ordinal))
            .Select(name => name[Root.Length..]).Append(StyleSheet).Order(StringComparer.Ordinal),
    ];

    /// <exception cref="FileNotFoundException">None of <see cref="Paths"/>.</exception>
    public static byte[] Read(string path) => path == StyleSheet
        ? [.. Names.Where(name => name.StartsWith(Styles, StringComparison.Ordinal)).SelectMany(ReadResource)]
        : ReadResource(Root + path);

    private static byte[] ReadResource(string name)
    {
        using var stream = typeof(ThemeAssets).Assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException($"The theme has no file {name}.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
