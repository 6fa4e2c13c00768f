namespace CareerWiki.Theme;

/// <summary>The theme's own files: what lies in <c>wwwroot</c>.</summary>
public static class ThemeAssets
{
    private const string Root = "wwwroot/";

    /// <summary>Paths below the site's root, with forward slashes, sorted.</summary>
    public static IReadOnlyList<string> Paths { get; } =
    [
        .. typeof(ThemeAssets).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Root, StringComparison.Ordinal))
            .Select(name => name[Root.Length..].Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    public static byte[] Read(string path)
    {
        using var stream = typeof(ThemeAssets).Assembly.GetManifestResourceStream(Root + path)
            ?? throw new FileNotFoundException($"The theme has no file {path}.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
