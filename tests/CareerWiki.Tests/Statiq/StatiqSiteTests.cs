using System.Net;
using System.Text.Json;
using AngleSharp.Html.Parser;
using CareerWiki.Core.Documents;
using CareerWiki.Settings;
using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Statiq;

/// <summary>
/// Small sites as a user of Statiq has them, each with what a build must give: <c>Fixtures/statiq</c>, one folder a convention or a trap of
/// Statiq that must not be there; its README tells how they are read.
/// </summary>
public sealed class StatiqSiteTests
{
    private static readonly string Fixtures = Path.Combine(TestPaths.Fixtures, "statiq");

    public static TheoryData<string> Sites => [.. Directory.EnumerateDirectories(Fixtures).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Sites))]
    public void Site_builds_as_expected(string name)
    {
        using var folder = TemporaryFolder.CopyOf(Path.Combine(Fixtures, name));
        var expect = JsonDocument.Parse(File.ReadAllText(folder.Combine("expect.json"))).RootElement;
        File.Delete(folder.Combine("expect.json"));
        var site = new Site(folder, expect);
        var missing = site.Check().ToList();
        Assert.True(missing.Count == 0, $"{string.Join('\n', missing)}\n--- {expect.GetProperty("why").GetString()}\n{site.Error}");
    }

    private sealed class Site
    {
        private readonly JsonElement _expect;
        private readonly string _folder;
        private readonly string _output;
        private readonly string[] _inputs;
        private readonly string[] _overrides;
        private readonly Dictionary<string, string> _environment;
        private readonly int _code;

        public Site(TemporaryFolder folder, JsonElement expect)
        {
            _folder = folder.Path;
            _expect = expect;
            _output = Path.Combine(_folder, Text("output") ?? "output");
            _environment = Of("env").ToDictionary(v => v.Name, v => v.Value.GetString()!);
            var args = Texts(expect, "args");
            _inputs = [.. Behind(args, "-i")];
            _overrides = [.. Behind(args, "-s")];
            (_code, _, Error, _) = Cli.RunIn(_folder, _environment, ["build", "--profile", Text("profile") ?? "private", "--format", "text", .. args]);
        }

        public string Error { get; }

        public IEnumerable<string> Check() =>
            CheckExit().Concat(Of("pages").SelectMany(CheckPage)).Concat(CheckAbsent()).Concat(CheckNowhere()).Concat(Of("metadata").SelectMany(CheckMetadata)).Concat(CheckReports());

        private IEnumerable<string> CheckExit() =>
            _expect.TryGetProperty("exit", out var exit) && exit.GetInt32() != _code ? [$"exit {_code} instead of {exit.GetInt32()}"] : [];

        private IEnumerable<string> CheckPage(JsonProperty page)
        {
            var file = Path.Combine(_output, page.Name);
            if (!File.Exists(file))
            {
                return [$"no page {page.Name}"];
            }

            var html = File.ReadAllText(file);
            var document = new HtmlParser().ParseDocument(html);
            var text = WebUtility.HtmlDecode(html) + "\n" + document.DocumentElement.TextContent;
            var title = document.QuerySelector("h1")?.TextContent.Trim() ?? document.Title!.Split(" · ")[0];
            var address = new Uri("http://x" + LinkRoot() + "/" + page.Name.Replace("index.html", "", StringComparison.Ordinal));
            var hrefs = document.QuerySelectorAll("[href]").Select(e => e.GetAttribute("href")!).ToList();
            var paths = hrefs.Select(h => new Uri(address, h)).Select(u => Uri.UnescapeDataString(u.AbsolutePath + u.Fragment)).ToHashSet();
            return new[]
            {
                page.Value.TryGetProperty("title", out var wanted) && wanted.GetString() != title ? [$"{page.Name}: title \"{title}\" instead of \"{wanted}\""] : [],
                Texts(page.Value, "links").Where(l => !hrefs.Contains(l) && !paths.Contains(Uri.UnescapeDataString(l))).Select(l => $"{page.Name}: no link {l} among {string.Join(' ', hrefs)}"),
                Texts(page.Value, "contains").Where(t => !text.Contains(t, StringComparison.Ordinal)).Select(t => $"{page.Name}: lacks \"{t}\""),
                Texts(page.Value, "not_contains").Where(t => text.Contains(t, StringComparison.Ordinal)).Select(t => $"{page.Name}: has \"{t}\""),
                InOrder(text, Texts(page.Value, "in_order")) ? [] : [$"{page.Name}: order"],
            }.SelectMany(found => found);
        }

        private IEnumerable<string> CheckAbsent() => Texts(_expect, "no_pages").Where(path => Path.Exists(Path.Combine(_output, path))).Select(path => $"there is {path}");

        private IEnumerable<string> CheckNowhere()
        {
            var texts = Texts(_expect, "nowhere").ToList();
            return texts.Count == 0 || !Directory.Exists(_output) ? [] : Directory.EnumerateFiles(_output, "*", SearchOption.AllDirectories)
                .SelectMany(file => texts.Where(t => WebUtility.HtmlDecode(File.ReadAllText(file)).Contains(t, StringComparison.Ordinal)).Select(t => $"{Path.GetFileName(file)} has \"{t}\""));
        }

        private IEnumerable<string> CheckMetadata(JsonProperty expected)
        {
            var document = Documents().Single(d => d.Path.Value == expected.Name);
            return expected.Value.EnumerateObject()
                .Where(key => Show(document, key.Name) != Show(key.Value))
                .Select(key => $"{expected.Name}: {key.Name} is {Show(document, key.Name)} instead of {Show(key.Value)}");
        }

        private IEnumerable<string> CheckReports()
        {
            var lines = Error.Split('\n');
            var entries = lines.Select((line, i) => i + 1 < lines.Length && lines[i + 1].StartsWith("    ", StringComparison.Ordinal) ? line + lines[i + 1] : line).ToList();
            foreach (var diagnostic in _expect.TryGetProperty("diagnostics", out var list) ? list.EnumerateArray() : [])
            {
                var source = diagnostic.TryGetProperty("source", out var s) ? s.GetString()! : "";
                var line = diagnostic.TryGetProperty("line", out var l) ? l.GetInt32() : 0;
                var about = diagnostic.TryGetProperty("about", out var a) ? a.GetString()! : "";
                if (!entries.Exists(e => e.StartsWith(source, StringComparison.Ordinal) && e.Contains(about, StringComparison.OrdinalIgnoreCase)
                    && (line == 0 || e.StartsWith($"{source}:{line}:", StringComparison.Ordinal) || e.Contains($":{line}:", StringComparison.Ordinal) || (line == 1 && e.StartsWith($"{source}: ", StringComparison.Ordinal)))))
                {
                    yield return $"nothing is said of {source}:{line} \"{about}\"";
                }
            }

            foreach (var text in Texts(_expect, "stderr_contains").Where(text => !Error.Contains(text, StringComparison.Ordinal)))
            {
                yield return $"nothing says \"{text}\"";
            }
        }

        private SiteSettings Settings() => SettingsReader.Read(new SettingsRequest(_folder, _inputs, null, _overrides, _environment));

        private string LinkRoot() => _code == 2 ? "" : Settings().LinkRoot;

        private System.Collections.Immutable.ImmutableArray<Document> Documents() => Composition.Workspace(Settings()).Build(new Edition(Profile.Private, new DateOnly(2026, 3, 1), WithDrafts: true)).Site.Documents;

        private static string? Show(Document document, string key) => key.ToLowerInvariant() switch
        {
            "tags" => string.Join("|", document.Tags),
            "title" => document.Title,
            "published" => document.Published?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            _ => Show(document.Metadata[key]),
        };

        private static string? Show(MetadataValue? value) => value switch
        {
            MetadataScalar { Value: null } or null => null,
            MetadataScalar scalar => scalar.Text,
            MetadataList items => string.Join("|", items.Items.Select(Show)),
            MetadataMap map => string.Join("|", map.Entries.Select(entry => $"{entry.Key}={Show(entry.Value)}")),
            _ => "?",
        };

        private static string? Show(JsonElement value) => value.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.Array => string.Join("|", value.EnumerateArray().Select(Show)),
            JsonValueKind.Object => string.Join("|", value.EnumerateObject().Select(p => $"{p.Name}={Show(p.Value)}")),
            JsonValueKind.True => "true",
            JsonValueKind.False => "false",
            _ => value.ToString(),
        };

        private static bool InOrder(string text, IEnumerable<string> texts)
        {
            var positions = texts.Select(t => text.IndexOf(t, StringComparison.Ordinal)).ToList();
            return positions.TrueForAll(p => p >= 0) && positions.SequenceEqual(positions.Order());
        }

        private static IEnumerable<string> Behind(string[] args, string option) => Enumerable.Range(0, Math.Max(0, args.Length - 1)).Where(i => args[i] == option).Select(i => args[i + 1]);

        private string? Text(string name) => _expect.TryGetProperty(name, out var value) ? value.GetString() : null;

        private JsonProperty[] Of(string name) => _expect.TryGetProperty(name, out var value) ? [.. value.EnumerateObject()] : [];

        private static string[] Texts(JsonElement element, string name) => element.TryGetProperty(name, out var list) ? [.. list.EnumerateArray().Select(item => item.GetString()!)] : [];
    }
}
