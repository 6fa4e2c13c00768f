using System.Net;
using System.Text;
using System.Text.Json;
using AngleSharp.Html.Parser;
using CareerWiki.Career.InterviewPrep;
using CareerWiki.Core.Diagnostics;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Graph;
using CareerWiki.Core.Pipelines;
using CareerWiki.Settings;
using CareerWiki.Tests.Support;
using Site = CareerWiki.Core.Graph.Site;

namespace CareerWiki.Tests.Newcomer;

/// <summary>
/// Folders as Obsidian, Notion and people who paste chats leave them, each with what a careful reader finds in it. Everything that is
/// reported and not expected is a false alarm.
/// </summary>
public sealed class ForeignFolderTests
{
    private static readonly string Fixtures = Path.Combine(TestPaths.Fixtures, "foreign");

    [Theory]
    [InlineData("obsidian-vault")]
    [InlineData("notion-export")]
    [InlineData("chat-pastes")]
    public void Folder_is_understood(string name)
    {
        var found = new Folder(name).Differences().ToList();
        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    private sealed class Folder
    {
        private readonly JsonElement _expect;
        private readonly Snapshot _snapshot;
        private readonly Dictionary<string, Document> _documents;

        public Folder(string name)
        {
            _expect = JsonDocument.Parse(File.ReadAllText(Path.Combine(Fixtures, name + ".expect.json"))).RootElement;
            var settings = SettingsReader.Read(new SettingsRequest(Fixtures, [Path.Combine(Fixtures, name)], null, [], new Dictionary<string, string>()));
            _snapshot = Composition.Workspace(settings).Build(new Edition(Profile.Private, new DateOnly(2026, 3, 1), WithDrafts: true));
            _documents = Site.Documents.ToDictionary(d => d.Path.Value);
        }

        private Site Site => _snapshot.Site;

        public IEnumerable<string> Differences() =>
            Pages().Concat(List("facts").SelectMany(Facts)).Concat(List("links").SelectMany(Links)).Concat(List("not_links").SelectMany(NotLinks))
                .Concat(List("images").SelectMany(Images)).Concat(Missing()).Concat(FalseAlarms()).Concat(List("hidden").SelectMany(e => Text(e, isShown: false))).Concat(List("shown").SelectMany(e => Text(e, isShown: true)));

        private IEnumerable<string> Pages()
        {
            var wanted = Texts(_expect, "pages").ToList();
            var either = Texts(_expect, "either");
            return wanted.Except(_documents.Keys).Select(path => $"no page for {path}").Concat(_documents.Keys.Except(wanted).Except(either).Select(path => $"a page for {path}"));
        }

        private IEnumerable<string> Facts(JsonElement fact)
        {
            var path = Get(fact, "source")!;
            if (!_documents.TryGetValue(path, out var document))
            {
                yield break;
            }

            var target = document.FactsOf<Target>().FirstOrDefault();
            foreach (var (key, value) in new[] { ("kind", document.Kind), ("title", document.Title), ("company", target?.Company), ("role", target?.Role) })
            {
                if (fact.TryGetProperty(key, out var wanted) && wanted.GetString()?.Normalize() != value)
                {
                    yield return $"{path}: {key} is \"{value}\" instead of \"{wanted}\"";
                }
            }

            foreach (var (key, values) in new[] { ("tags", document.Tags), ("aliases", document.Aliases) })
            {
                if (fact.TryGetProperty(key, out _) && !Texts(fact, key).Order(StringComparer.Ordinal).SequenceEqual(values.Order(StringComparer.Ordinal)))
                {
                    yield return $"{path}: {key} are {string.Join(", ", values)} instead of {string.Join(", ", Texts(fact, key))}";
                }
            }

            foreach (var heading in Texts(fact, "headings").Except(document.Sections.Select(s => s.Heading?.Text)))
            {
                yield return $"{path}: no heading \"{heading}\"";
            }
        }

        private IEnumerable<string> Links(JsonElement expected)
        {
            var (path, line, target) = (Get(expected, "source")!, expected.GetProperty("line").GetInt32(), Get(expected, "target")!);
            var document = _documents[path];
            var candidates = Enumerable.Range(0, document.Links.Length)
                .Where(i => document.Source.Locate(document.Links[i].Span).Line == line && (Same(document.Links[i].Target, target) || Same(document.Links[i].Target.Split('#')[0], target)))
                .ToList();
            if (candidates.Count == 0)
            {
                var there = document.Links.Where(l => document.Source.Locate(l.Span).Line == line).Select(l => l.Target);
                return [$"{path}:{line}: no link {target}, but {string.Join(" and ", there)}"];
            }

            var results = candidates.ConvertAll(i => Show(Site.Links.TargetOf(document, i)));
            var wanted = Get(expected, "leads_to");
            var fragment = Get(expected, "fragment");
            return results.Exists(r => r.Path == wanted?.Normalize() && (fragment is null || wanted is null || r.Fragment is "asset" || Same(r.Fragment, fragment) || r.Fragment?.EndsWith(fragment, StringComparison.OrdinalIgnoreCase) == true))
                ? [] : [$"{path}:{line}: {target} leads to {results[0]} instead of {wanted}#{fragment}"];
        }

        private IEnumerable<string> NotLinks(JsonElement expected)
        {
            var (path, line) = (Get(expected, "source")!, expected.GetProperty("line").GetInt32());
            var target = Get(expected, "target")!.Trim('[', ']', '!');
            return _documents[path].Links.Any(l => _documents[path].Source.Locate(l.Span).Line == line && l.Target == target) ? [$"{path}:{line}: {target} is no link"] : [];
        }

        private IEnumerable<string> Images(JsonElement expected)
        {
            var (path, file) = (Get(expected, "source")!, Get(expected, "file")!);
            var page = new HtmlParser().ParseDocument(Page(path));
            var name = file[(file.LastIndexOf('/') + 1)..].Normalize();
            var images = page.QuerySelectorAll("img").Where(i => Uri.UnescapeDataString(i.GetAttribute("src")!).EndsWith("/" + name, StringComparison.Ordinal)).ToList();
            var width = expected.TryGetProperty("shown_width", out var shown) ? shown.GetInt32() : expected.GetProperty("width").GetInt32();
            var height = expected.TryGetProperty("shown_height", out var shownHeight) ? shownHeight.GetInt32()
                : (int)Math.Round((double)width * expected.GetProperty("height").GetInt32() / expected.GetProperty("width").GetInt32());
            var alt = Get(expected, "alt");
            return images.Exists(i => i.GetAttribute("width") == $"{width}" && i.GetAttribute("height") == $"{height}" && (alt is null || i.GetAttribute("alt") == alt))
                ? [] : [$"{path}: no image {name} of {width}x{height} \"{alt}\", but {string.Join(' ', images.Select(i => i.OuterHtml))}"];
        }

        private IEnumerable<string> Missing() => List("problems")
            .Where(p => !Reports.Any(d => IsAt(p, d)))
            .Select(p => $"nothing is said of {Get(p, "source")}:{p.GetProperty("line")} ({Get(p, "about")})");

        private IEnumerable<string> FalseAlarms() => Reports
            .Where(d => !List("problems").Concat(List("may")).Any(p => IsAt(p, d)))
            .Select(d => $"false alarm: {d.Source}:{d.Place?.Line} {d.Code} {d.Message}");

        private IEnumerable<Diagnostic> Reports => Site.Diagnostics.Where(d => d.Severity > Severity.Note);

        private static bool IsAt(JsonElement expected, Diagnostic diagnostic)
        {
            var lines = (expected.TryGetProperty("also_lines", out var also) ? also.EnumerateArray().Select(l => l.GetInt32()) : []).Append(expected.GetProperty("line").GetInt32());
            return diagnostic.Source?.Value == Get(expected, "source")!.Normalize() && lines.Contains(diagnostic.Place?.Line ?? 1);
        }

        private IEnumerable<string> Text(JsonElement expected, bool isShown)
        {
            var (path, text) = (Get(expected, "source")!, Get(expected, "text")!);
            if (!_documents.ContainsKey(path.Normalize()))
            {
                return [];
            }

            var content = new HtmlParser().ParseDocument(Page(path)).QuerySelector("main")!.TextContent;
            return content.Contains(text, StringComparison.Ordinal) == isShown ? [] : [$"{path}: {(isShown ? "lacks" : "shows")} \"{text}\""];
        }

        private string Page(string path) => Encoding.UTF8.GetString(_snapshot.Pages[Site.UrlOf(_documents[path.Normalize()])].Render());

        private (string? Path, string? Fragment) Show(LinkTarget target) => target switch
        {
            PageTarget { Document: { } document, Fragment: var fragment } => (document.Path.Value, document.Sections.FirstOrDefault(s => fragment is not null && Site.AnchorsOf(document).Of(s) == fragment)?.Heading?.Text ?? fragment),
            AssetTarget asset => (asset.File.Path.Value, "asset"),
            _ => (null, null),
        };

        private static bool Same(string? one, string? other) => Letters(one) == Letters(other);

        private static string Letters(string? text) => string.Concat(WebUtility.UrlDecode((text ?? "").Replace("+", "%2B", StringComparison.Ordinal)).Normalize().Where(c => char.IsLetterOrDigit(c) || c is '/' or '.' or '^' or '-')).ToLowerInvariant();

        private JsonElement[] List(string name) => _expect.TryGetProperty(name, out var list) ? [.. list.EnumerateArray()] : [];

        private static IEnumerable<string> Texts(JsonElement element, string name) => element.TryGetProperty(name, out var list) ? list.EnumerateArray().Select(item => item.GetString()!.Normalize()) : [];

        private static string? Get(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;
    }
}
