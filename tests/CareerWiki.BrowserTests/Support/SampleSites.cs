using System.Collections.Immutable;
using CareerWiki.Tests.Support;

namespace CareerWiki.BrowserTests.Support;

/// <summary>The sample wiki of this repository, built once for each profile.</summary>
internal static class SampleSites
{
    /// <summary>The path that the sites are served under, as on a host with many sites.</summary>
    public const string LinkRoot = "/career-wiki";

    public static readonly ImmutableArray<string> Profiles = ["private", "public"];

    private static readonly Lazy<TemporaryFolder> Built = new(Build);

    public static string FolderOf(string profile) => Built.Value.Combine(profile);

    /// <summary>All views of the private site, which leaves nothing out, and two to see that the public one is as good.</summary>
    public static ImmutableArray<View> Views =>
        [.. ViewsOf("private"), .. ViewsOf("public").Where(view => view.Name is "home" or "prep/*")];

    public static void Delete()
    {
        if (Built.IsValueCreated)
        {
            Built.Value.Dispose();
        }
    }

    private static IEnumerable<View> ViewsOf(string profile) => View.In(FolderOf(profile), profile);

    private static TemporaryFolder Build()
    {
        var folder = new TemporaryFolder();
        foreach (var profile in Profiles)
        {
            var result = Cli.Run("build", "-i", Path.Combine(TestPaths.Root, "input"), "-o", folder.Combine(profile), "--profile", profile, "-s", $"LinkRoot={LinkRoot}");
            Assert.True(result.Code == 0, result.Error);
        }

        return folder;
    }
}
