using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace CareerWiki.BrowserTests.Support.Paper;

/// <summary>A page as it should be on paper, read from its markup alone: no style sheet can hide more than is said here.</summary>
internal sealed class PaperPage
{
    // What leads elsewhere, or can only be clicked; and drawings, whose text stands beside them.
    private const string Tools = "nav.trail, nav.neighbours, nav.sheet-links, .papers, .graph, .backlinks, .tools, form, button, .for-reader, .footnote-back, "
        + "article > header > .chips, details.answer > summary, .chips summary, .timeline summary, svg, script, style, [hidden]";

    private const string Headings = "h1, h2, h3, h4, h5, h6";

    // All else begins a line.
    private static readonly HashSet<string> Inline = ["a", "abbr", "b", "bdi", "br", "cite", "code", "del", "dfn", "em", "i", "img", "ins", "kbd", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr"];

    private readonly IHtmlDocument _document;
    private readonly IElement _main;

    public PaperPage(byte[] html)
    {
        Html = Encoding.UTF8.GetString(html);
        _document = new HtmlParser().ParseDocument(Html);
        _main = _document.QuerySelector("main")!;
    }

    public string Html { get; }

    public string Title => _document.Title!;

    /// <summary>Of what it says, which may differ from that of the site's own words.</summary>
    public string Language => _main.GetAttribute("lang")!;

    /// <summary>A cover has no margins.</summary>
    public bool HasCover => _main.QuerySelector(".cover") is not null;

    /// <summary>In order, as read, in NFC.</summary>
    public ImmutableArray<(int Level, string Text)> Bookmarks =>
        [.. _main.QuerySelectorAll(Headings).Where(IsOnPaper).Select(heading => (heading.LocalName[1] - '0', TextOf(heading).Normalize()))];

    /// <summary>The letters and digits of all paragraphs, items, cells and headings, each by itself.</summary>
    public IEnumerable<string> Runs
    {
        get
        {
            var runs = new List<StringBuilder> { new() };
            Collect(_main, runs);
            return runs.Select(run => LettersOf(run.ToString())).Where(letters => letters.Length > 0);
        }
    }

    /// <summary>The ids that links within the page lead to, in order, also those of links that paper does not show.</summary>
    public ImmutableArray<string> AllTargets => TargetsOf(_document.QuerySelectorAll("a[href^='#']"));

    /// <summary>The ids that links on paper lead to, in order.</summary>
    public ImmutableArray<string> Targets => TargetsOf(_main.QuerySelectorAll("a[href^='#']").Where(link => IsOnPaper(link) && LettersOf(TextOf(link)).Length > 0));

    /// <summary>The ids that the contents of a book lead to, in order; none for what is no book.</summary>
    public ImmutableArray<string> Contents => TargetsOf(_main.QuerySelectorAll(".book-contents a"));

    /// <summary>The entries of the contents of a book that are no link.</summary>
    public IEnumerable<string> Unlinked => _main.QuerySelectorAll(".book-contents li").Where(item => item.FirstElementChild is not IHtmlAnchorElement).Select(TextOf);

    public bool Has(string id) => _document.GetElementById(id) is not null;

    /// <summary>How the text at an id begins: some letters and digits of the element, or of what follows an empty one.</summary>
    public string BeginningOf(string id)
    {
        var runs = new List<StringBuilder> { new() };
        Collect(_document.GetElementById(id)!, runs);
        var letters = runs.Select(run => LettersOf(run.ToString())).FirstOrDefault(run => run.Length > 0) ?? "";
        return letters[..Math.Min(letters.Length, 30)];
    }

    public static string LettersOf(string text) => string.Concat(text.Normalize(NormalizationForm.FormKC).EnumerateRunes().Where(Rune.IsLetterOrDigit));

    private static ImmutableArray<string> TargetsOf(IEnumerable<IElement> links) => [.. links.Select(link => Uri.UnescapeDataString(link.GetAttribute("href")![1..]))];

    private static bool IsOnPaper(INode node) => node is not IElement element || element.Closest(Tools) is null;

    private static string TextOf(INode node) => node is IText text ? text.Data : IsOnPaper(node) ? string.Concat(node.ChildNodes.Select(TextOf)) : "";

    private static void Collect(INode node, List<StringBuilder> runs)
    {
        if (node is IText text)
        {
            // Of code each line is one: the program that reads PDFs puts lines of different indents in an order of its own.
            var lines = text.ParentElement?.Closest("pre") is null ? [text.Data] : text.Data.Split('\n');
            runs[^1].Append(lines[0]);
            runs.AddRange(lines.Skip(1).Select(line => new StringBuilder(line)));
            return;
        }

        if (node is not IElement element || !IsOnPaper(element))
        {
            return;
        }

        var isLine = !Inline.Contains(element.LocalName);
        // The address follows on paper.
        var isExternal = element.Matches("a.external:not(.bare)");
        if (isLine)
        {
            runs.Add(new());
        }

        foreach (var child in node.ChildNodes)
        {
            Collect(child, runs);
        }

        if (isLine || isExternal)
        {
            runs.Add(new());
        }
    }
}
