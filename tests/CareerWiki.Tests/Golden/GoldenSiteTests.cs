using CareerWiki.Publish;
using CareerWiki.Publish.Links;
using CareerWiki.Tests.Support;
using CareerWiki.Theme;

namespace CareerWiki.Tests.Golden;

/// <summary>
/// A whole site against its expected output. Missing and extra files fail. <c>UPDATE_GOLDEN=1 dotnet test</c> writes the expectation anew;
/// then <c>git diff</c> shows what changed.
/// </summary>
public sealed class GoldenSiteTests
{
    private static readonly string Folder = Path.Combine(TestPaths.Fixtures, "golden");
    private static readonly string Expected = Path.Combine(Folder, "expected");

    [Fact]
    public void Site_is_as_expected()
    {
        // A copy, which is in no repository: dates of its commits would be in the pages.
        using var copy = TemporaryFolder.CopyOf(Folder);
        var site = copy.Combine("site");
        var build = Cli.Run("build", "-i", copy.Combine("input"), "-o", site, "--today", "2026-03-01");
        Assert.Equal((0, ""), (build.Code, build.Error));
        File.WriteAllBytes(Path.Combine(site, "export.json"), Cli.Run("export", "-i", copy.Combine("input")).Bytes);
        // Copies of the theme's own files would only double every edit.
        foreach (var file in ThemeAssets.Paths)
        {
            File.Delete(Path.Combine(site, file));
        }

        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Rewrite(site);
        }

        Assert.Equal(Files(Expected), Files(site));
        foreach (var file in Files(site))
        {
            Assert.Equal(File.ReadAllText(Path.Combine(Expected, file)), File.ReadAllText(Path.Combine(site, file)));
        }
    }

    [Fact]
    public void Every_link_and_fragment_of_the_site_exists_and_ids_are_unique()
    {
        var files = Files(Expected).ToDictionary(file => file, file => File.ReadAllBytes(Path.Combine(Expected, file)));
        foreach (var file in ThemeAssets.Paths)
        {
            files.Add(file, ThemeAssets.Read(file));
        }

        Assert.Empty(LinkCheck.Of(SiteFiles.Of(files), new SiteHome(null, "/wiki")).Problems);
    }

    private static void Rewrite(string site)
    {
        if (Directory.Exists(Expected))
        {
            Directory.Delete(Expected, recursive: true);
        }

        foreach (var file in Files(site))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Expected, file))!);
            File.Copy(Path.Combine(site, file), Path.Combine(Expected, file));
        }
    }

    private static string[] Files(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];
}
