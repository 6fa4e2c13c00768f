using System.Text.Json;
using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Career;

/// <summary>
/// Whole documents as people paste them, and what a careful reader finds in them: <c>Fixtures/loose/NAME.md</c> beside
/// <c>NAME.expected.json</c>. A key that the expectation leaves out is not compared.
/// </summary>
public sealed class LooseFormatTests
{
    private static readonly string Folder = Path.Combine(TestPaths.Fixtures, "loose");
    private static readonly Lazy<Dictionary<string, JsonElement>> Exported = new(Export);

    public static TheoryData<string> Names() => [.. Directory.EnumerateFiles(Folder, "*.expected.json").Select(f => Path.GetFileName(f).Replace(".expected.json", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Document_is_understood(string name)
    {
        using var expectation = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, name + ".expected.json")));
        var expected = expectation.RootElement;
        var actual = Exported.Value[name + ".md"];
        foreach (var property in expected.EnumerateObject())
        {
            Compare(property, actual);
        }
    }

    private static void Compare(JsonProperty expected, JsonElement actual)
    {
        switch (expected.Name)
        {
            case "sectionRoles":
                Assert.Equal(Texts(expected.Value), actual.GetProperty("sections").EnumerateArray().Select(s => s.GetProperty("role").GetString()));
                break;
            case "questions":
                CompareItems(expected, actual.GetProperty("questions"), item => item.GetProperty("answer").ValueKind != JsonValueKind.Null);
                break;
            case "facts":
                Assert.Equal(Facts(expected.Value), Facts(actual.GetProperty("facts")));
                break;
            case "stories" or "phases" or "essay":
                CompareItems(expected, actual.GetProperty(expected.Name), _ => false);
                break;
            case "checklist":
                Assert.Equal(Counts(expected.Value), Counts(actual.GetProperty("checklist")));
                break;
            default:
                Assert.Equal(expected.Value.ToString(), actual.GetProperty(expected.Name).ToString());
                break;
        }
    }

    private static void CompareItems(JsonProperty expected, JsonElement actual, Func<JsonElement, bool> hasAnswer)
    {
        var wanted = expected.Value.EnumerateArray().ToList();
        var found = actual.EnumerateArray().ToList();
        Assert.True(wanted.Count == found.Count, $"{wanted.Count} {expected.Name} expected, but found: {string.Join(" | ", found.ConvertAll(First))}");
        foreach (var (want, item) in wanted.Zip(found))
        {
            foreach (var property in want.EnumerateObject())
            {
                var value = property.Name == "hasAnswer" ? hasAnswer(item).ToString() : item.GetProperty(property.Name).ToString();
                Assert.Equal($"{property.Name}: {property.Value}", $"{property.Name}: {value}");
            }
        }

        string First(JsonElement item) => item.GetProperty(expected.Name switch { "questions" => "text", "essay" => "prompt", _ => "title" }).ToString();
    }

    private static IEnumerable<string?> Texts(JsonElement array) => array.EnumerateArray().Select(item => item.GetString());

    private static IEnumerable<string> Facts(JsonElement array) =>
        array.EnumerateArray().Select(f => $"{f.GetProperty("key")}: {f.GetProperty("text")}").Order(StringComparer.Ordinal);

    private static IEnumerable<string> Counts(JsonElement checklist) => checklist.EnumerateObject().Select(p => $"{p.Name} {p.Value}").Order(StringComparer.Ordinal);

    private static Dictionary<string, JsonElement> Export()
    {
        var result = Cli.Run("export", "-i", Folder);
        return JsonDocument.Parse(result.Bytes).RootElement.GetProperty("documents").EnumerateArray().ToDictionary(d => d.GetProperty("source").GetString()!);
    }
}
