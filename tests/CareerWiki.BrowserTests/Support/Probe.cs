using Microsoft.Playwright;

namespace CareerWiki.BrowserTests.Support;

/// <summary>Small functions in <c>Probes</c>, to be run within a page.</summary>
internal static class Probe
{
    /// <param name="name">The file's name, without ending.</param>
    public static Task<T> ProbeAsync<T>(this IPage page, string name, object? argument = null) => page.EvaluateAsync<T>(Read(name), argument);

    /// <summary>The source of a function.</summary>
    public static string Read(string name)
    {
        using var stream = typeof(Probe).Assembly.GetManifestResourceStream(name + ".js")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
