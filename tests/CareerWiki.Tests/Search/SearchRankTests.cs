using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using CareerWiki.Tests.Support;
using CareerWiki.Theme;

namespace CareerWiki.Tests.Search;

/// <summary>
/// What a query finds: <c>Fixtures/search/cases.json</c>, run by <c>search-rank.js</c> itself. A hit is written <c>title</c>, <c>title (alias)</c> or
/// <c>title › heading</c>; what is marked stands in brackets.
/// </summary>
public sealed class SearchRankTests
{
    private const string Harness = """
        import { readFileSync } from 'node:fs';
        const cases = JSON.parse(readFileSync(process.argv[2], 'utf8'));
        const pages = read(cases);
        const tell = ({ page, heading, alias }) => page.names[0].text + (heading ? ` › ${heading.text}` : alias ? ` (${alias})` : '');
        console.log(JSON.stringify({
          queries: cases.queries.map(({ query, limit }) => { const { total, hits } = search(pages, query, limit); return { total, hits: hits.map(tell) }; }),
          marks: cases.marks.map(({ text, query }) => pieces(text, query).map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text)).join('')),
        }));
        """;

    private static readonly string File = Path.Combine(TestPaths.Fixtures, "search", "cases.json");
    private static readonly JsonElement Cases = JsonDocument.Parse(System.IO.File.ReadAllText(File)).RootElement;
    private static readonly Lazy<JsonElement?> Results = new(Run);

    public static TheoryData<int, string> Queries => Rows("queries", "why");

    public static TheoryData<int, string> Marks => Rows("marks", "query");

    [Theory]
    [MemberData(nameof(Queries))]
    public void A_query_finds(int number, string why)
    {
        var (expected, result) = (Cases.GetProperty("queries")[number], ResultOf("queries", number));
        var hits = Texts(result.GetProperty("hits"));
        Assert.True(Texts(expected.GetProperty("finds")).SequenceEqual(hits), $"{expected.GetProperty("query")}: {string.Join(" | ", hits)} -- {why}");
        Assert.Equal(expected.TryGetProperty("total", out var total) ? total.GetInt32() : hits.Count, result.GetProperty("total").GetInt32());
    }

    [Theory]
    [MemberData(nameof(Marks))]
    public void What_was_found_is_marked(int number, string query)
    {
        var result = ResultOf("marks", number).GetString();
        Assert.True(Cases.GetProperty("marks")[number].GetProperty("marked").GetString() == result, $"{query}: {result}");
    }

    private static JsonElement ResultOf(string list, int number)
    {
        Assert.SkipWhen(Results.Value is null, "node is not installed");
        return Results.Value!.Value.GetProperty(list)[number];
    }

    private static TheoryData<int, string> Rows(string list, string name) =>
        [.. Cases.GetProperty(list).EnumerateArray().Select((item, i) => new TheoryDataRow<int, string>(i, item.GetProperty(name).GetString()!))];

    private static List<string> Texts(JsonElement list) => [.. list.EnumerateArray().Select(text => text.GetString()!)];

    // Null without node.
    private static JsonElement? Run()
    {
        var utf8 = new UTF8Encoding(false);
        var start = new ProcessStartInfo("node", ["--input-type=module", "-", File])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = utf8,
            StandardOutputEncoding = utf8,
        };
        try
        {
            using var node = Process.Start(start)!;
            node.StandardInput.Write(utf8.GetString(ThemeAssets.Read("assets/search-rank.js")) + Harness);
            node.StandardInput.Close();
            var output = node.StandardOutput.ReadToEnd();
            node.WaitForExit();
            return JsonDocument.Parse(output).RootElement;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
