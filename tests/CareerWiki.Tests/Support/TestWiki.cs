using System.Collections.Immutable;
using System.Text;
using CareerWiki.Career.Kinds;
using CareerWiki.Career.Lexicons;
using CareerWiki.Career.Sections;
using CareerWiki.Core.Diagnostics;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Graph;
using CareerWiki.Core.Pages;
using CareerWiki.Core.Pipelines;
using CareerWiki.Rendering;
using CareerWiki.Theme.Words;

namespace CareerWiki.Tests.Support;

/// <summary>A wiki in memory, read by the pipelines of the product.</summary>
internal sealed class TestWiki
{
    private static readonly PageOptions Options = new()
    {
        SiteTitle = "시험 위키",
        Language = "ko",
        LinkRoot = "/wiki",
        KindLabel = (language, kind) => SiteWords.In(language).Terms.KindOf(kind),
        CheckLabel = (language, state) => SiteWords.In(language).Check(state),
    };

    private static readonly DateOnly Today = new(2026, 3, 1);

    private readonly Snapshot _snapshot;

    private TestWiki(IEnumerable<SourceFile> files, Profile profile, bool withDrafts = false, TermLinks links = TermLinks.FirstInSection)
    {
        var listed = files.ToList();
        var pipelines = Composition.Pipelines(
            new Listed([.. listed.Where(f => f.Path.IsMarkdown)]),
            new Listed([.. listed.Where(f => !f.Path.IsMarkdown)]),
            new ThemeFiles(TestPaths.Fixtures),
            Options with { TermLinks = links },
            SectionVocabulary.BuiltIn);
        _snapshot = new Workspace(pipelines, KindCatalogue.All, WikiLexicon.BuiltIn.NamesOf).Build(new Edition(profile, Today, withDrafts));
    }

    public Site Site => _snapshot.Site;

    public IEnumerable<string> Urls => _snapshot.Pages.Keys.Select(url => url.Value);

    public static TestWiki Of(params (string Path, string Text)[] files) => Of(Profile.Private, files);

    public static TestWiki Of(Profile profile, params (string Path, string Text)[] files) =>
        new(files.Select(f => SourceFile.Of(f.Path, Encoding.UTF8.GetBytes(f.Text))), profile);

    public static TestWiki With(TermLinks links, params (string Path, string Text)[] files) =>
        new(files.Select(f => SourceFile.Of(f.Path, Encoding.UTF8.GetBytes(f.Text))), Profile.Private, links: links);

    /// <summary>Drafts are in it too.</summary>
    public static TestWiki OfDrafts(params (string Path, string Text)[] files) =>
        new(files.Select(f => SourceFile.Of(f.Path, Encoding.UTF8.GetBytes(f.Text))), Profile.Private, withDrafts: true);

    public static TestWiki OfBytes(params (string Path, byte[] Content)[] files) =>
        new(files.Select(f => SourceFile.Of(f.Path, f.Content)), Profile.Private);

    /// <summary>Reads one document.</summary>
    public static Document Read(string text, string path = "note.md") => Of((path, text)).Site.Documents.Single();

    /// <summary>Every file of the output, as text.</summary>
    public IEnumerable<string> Pages => _snapshot.Pages.Values.Select(page => Encoding.UTF8.GetString(page.Render()));

    /// <summary>The HTML of one page.</summary>
    public string Page(string url) =>
        Encoding.UTF8.GetString(_snapshot.Pages.Single(p => p.Key.Value == url).Value.Render());

    /// <summary>The page before it is rendered.</summary>
    public OutputPage Unrendered(string url) => _snapshot.Pages.Single(page => page.Key.Value == url).Value;

    /// <summary>What stands in the main element of one page, without the navigation around it.</summary>
    public string Main(string url)
    {
        var page = Page(url);
        var start = page.IndexOf("<main", StringComparison.Ordinal);
        return page[start..page.IndexOf("</main>", start, StringComparison.Ordinal)];
    }

    /// <summary>What stands in the page's content element for a note of this text.</summary>
    public static string Html(string text)
    {
        var page = Of(("note.md", text)).Page("/note/");
        var start = page.IndexOf("<div class=\"content\">", StringComparison.Ordinal);
        return page[start..page.IndexOf("</article>", start, StringComparison.Ordinal)];
    }

    /// <summary>Codes with their places, as <c>CW3001 a.md:1:2</c>.</summary>
    public IEnumerable<string> Problems => Site.Diagnostics.Select(Show);

    public static IEnumerable<string> ProblemsOf(Document document) => document.Diagnostics.Select(Show);

    private static string Show(Diagnostic d) => $"{d.Code} {d.Source}{(d.Place is { } p ? $":{p.Line}:{p.Column}" : "")}";

    private sealed class Listed(ImmutableArray<SourceFile> files) : IInputModule
    {
        public InputListing List() => new(files, []);
    }
}
