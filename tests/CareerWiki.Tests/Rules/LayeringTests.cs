using System.Reflection;
using System.Text.RegularExpressions;
using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Rules;

/// <summary>The house rules of <c>src/README.md</c>, held by the build.</summary>
public sealed partial class LayeringTests
{
    private static readonly Dictionary<string, string[]> Projects = new()
    {
        ["CareerWiki.Core"] = ["AngleSharp", "Markdig", "YamlDotNet"],
        ["CareerWiki.Career"] = ["CareerWiki.Core"],
        ["CareerWiki.Theme"] = ["CareerWiki.Career", "CareerWiki.Core"],
    };

    // A folder of Core may use those that are named with it.
    private static readonly Dictionary<string, string[]> Folders = new()
    {
        ["Text"] = [],
        ["Diagnostics"] = ["Text"],
        ["Documents"] = ["Text", "Diagnostics"],
        ["Tagging"] = ["Text", "Diagnostics", "Documents"],
        ["Graph"] = ["Text", "Diagnostics", "Documents", "Tagging"],
        ["Pipelines"] = ["Text", "Diagnostics", "Documents", "Tagging", "Graph"],
        ["Reading"] = ["Text", "Diagnostics", "Documents", "Pipelines"],
        ["Pages"] = ["Text", "Diagnostics", "Documents", "Tagging", "Graph", "Pipelines"],
    };

    [Fact]
    public void Projects_depend_in_one_line()
    {
        foreach (var (name, allowed) in Projects)
        {
            var used = Assembly.Load(name).GetReferencedAssemblies().Select(a => a.Name!)
                .Where(a => !a.StartsWith("System", StringComparison.Ordinal) && !(name == "CareerWiki.Theme" && a.StartsWith("Microsoft.AspNetCore.Components", StringComparison.Ordinal)));
            Assert.Empty(used.Except(allowed));
        }
    }

    [Fact]
    public void Folders_of_core_use_only_those_below_them()
    {
        var found = new List<string>();
        foreach (var file in Sources("src/CareerWiki.Core"))
        {
            var folder = Path.GetRelativePath(Path.Combine(TestPaths.Root, "src/CareerWiki.Core"), file).Replace('\\', '/').Split('/')[0];
            var used = UsingCore().Matches(File.ReadAllText(file)).Select(m => m.Groups[1].Value).Where(f => f != folder);
            found.AddRange(used.Except(Folders[folder]).Select(f => $"{Path.GetFileName(file)} in {folder} uses {f}"));
        }

        Assert.Empty(found);
    }

    [Theory]
    [InlineData("AngleSharp", "src/CareerWiki.Core/Reading/Html/", "src/CareerWiki/Publish/Links/", "src/CareerWiki/Publish/Leaks/")]
    [InlineData("YamlDotNet", "src/CareerWiki.Core/Reading/FrontMatter/")]
    [InlineData("Markdig", "src/CareerWiki.Core/Reading/")]
    public void Libraries_stay_in_their_rooms(string library, params string[] rooms)
    {
        var strays = Sources("src").Where(f => File.ReadAllText(f).Contains($"using {library}", StringComparison.Ordinal))
            .Select(f => Path.GetRelativePath(TestPaths.Root, f).Replace('\\', '/'))
            .Where(f => !rooms.Any(room => f.StartsWith(room, StringComparison.Ordinal)));
        Assert.Empty(strays);
    }

    [Theory]
    [InlineData(@"\bDateTime(Offset)?\.(Utc)?Now\b|\bEnvironment\.|\bGuid\.NewGuid")]
    [InlineData(@"\bConsole\.|\bFile\.(Read|Write|Open|Exists)|\bDirectory\.|\bHttpClient\b")]
    [InlineData(@"\basync\b|\bawait\b")]
    public void Core_and_career_know_no_clock_no_disk_and_no_waiting(string pattern)
    {
        var found = Sources("src/CareerWiki.Core").Concat(Sources("src/CareerWiki.Career"))
            .SelectMany(f => File.ReadLines(f).Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal) && Regex.IsMatch(line, pattern)).Select(line => $"{Path.GetFileName(f)}: {line.Trim()}"));
        Assert.Empty(found);
    }

    [Fact]
    public void Data_is_immutable()
    {
        var settable = new[] { "CareerWiki.Core", "CareerWiki.Career" }.SelectMany(name => Assembly.Load(name).GetExportedTypes())
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(p => p.SetMethod is { IsPublic: true } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit)))
            .Select(p => $"{p.DeclaringType!.Name}.{p.Name}");
        Assert.Empty(settable);
    }

    [Fact]
    public void Finished_html_enters_by_one_door()
    {
        var doors = Directory.EnumerateFiles(Path.Combine(TestPaths.Root, "theme"), "*.razor", SearchOption.AllDirectories)
            .Where(f => File.ReadAllText(f).Contains("MarkupString", StringComparison.Ordinal)).Select(Path.GetFileName);
        Assert.Equal(["Html.razor"], doors);
    }

    [Fact]
    public void Files_are_small()
    {
        var large = new[] { "src", "theme", "tests" }.SelectMany(Sources).Where(f => File.ReadLines(f).Count() > 300).Select(Path.GetFileName);
        Assert.Empty(large);
    }

    private static IEnumerable<string> Sources(string folder) =>
        Directory.EnumerateFiles(Path.Combine(TestPaths.Root, folder), "*.cs", SearchOption.AllDirectories)
            .Where(f => !Built().IsMatch(f)).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"[\\/](bin|obj)[\\/]")]
    private static partial Regex Built();

    [GeneratedRegex(@"using (?:\w+ = )?CareerWiki\.Core\.(\w+)")]
    private static partial Regex UsingCore();
}
