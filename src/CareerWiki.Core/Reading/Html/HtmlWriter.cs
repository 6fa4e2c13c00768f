using System.Globalization;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;
using CareerWiki.Core.Diagnostics;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Reading.Markdown;
using CareerWiki.Core.Text;
using SourceSpan = CareerWiki.Core.Text.SourceSpan;

namespace CareerWiki.Core.Reading.Html;

/// <summary>
/// Lets raw HTML through the allow-list, tag by tag, since Markdown cuts it into pieces: what is opened in one block may be closed
/// in a later one. Whatever is still open where its container ends is closed there.
/// </summary>
internal sealed class HtmlWriter(Accumulator to)
{
    private readonly List<string> _open = [];
    private readonly HashSet<string> _reported = [];
    private int _floor;
    private string? _suppressed;
    private string? _typed;
    private bool _canClose;

    /// <summary>True within an element that goes with its content.</summary>
    public bool IsSuppressing => _suppressed is not null;

    /// <summary>True when an element that was opened in the same container is still open.</summary>
    public bool IsInElement => _open.Count > _floor;

    /// <summary>Begins a container: end tags in it close nothing outside. Returns what <see cref="Leave"/> needs.</summary>
    public (int Floor, int Count) Enter()
    {
        var mark = (_floor, _open.Count);
        _floor = _open.Count;
        return mark;
    }

    public void Leave((int Floor, int Count) mark)
    {
        CloseTo(mark.Count);
        _floor = mark.Floor;
    }

    /// <summary>To be called where a block ends: nothing is suppressed beyond it.</summary>
    public void EndBlock() => _suppressed = null;

    /// <summary>Closes everything, at the end of a section.</summary>
    public void CloseAll() => CloseTo(0);

    /// <summary>One tag within a line.</summary>
    /// <param name="rest">The source behind the tag, to the end of its block.</param>
    public void WriteInline(string html, int start, ReadOnlySpan<char> rest, InlineWriter inlines)
    {
        var name = TagName(html);
        _canClose = name.Length > 0 && rest.Contains($"</{name}", StringComparison.OrdinalIgnoreCase);
        _typed = html;
        Write(html, start, inlines, isInline: true);
        _typed = null;
    }

    public void WriteBlock(string html, int start, InlineWriter inlines)
    {
        Write(html, start, inlines, isInline: false);
        _suppressed = null;
    }

    private void Write(string html, int start, InlineWriter inlines, bool isInline)
    {
        // Declarations and processing instructions are no markup of a page, but may be something that someone wrote.
        if (html.StartsWith("<?", StringComparison.Ordinal) || (html.StartsWith("<!", StringComparison.Ordinal) && !html.StartsWith("<!--", StringComparison.Ordinal)))
        {
            Text(html, inlines);
            return;
        }

        using var source = new TextSource(html);
        using var tokenizer = new HtmlTokenizer(source, HtmlEntityProvider.Resolver);
        for (var token = tokenizer.Get(); token.Type != HtmlTokenType.EndOfFile; token = tokenizer.Get())
        {
            switch (token)
            {
                case HtmlTagToken { Type: HtmlTokenType.StartTag } tag:
                    _canClose = isInline ? _canClose : html.Contains($"</{tag.Name}", StringComparison.OrdinalIgnoreCase);
                    Start(tag, start, inlines, isInline);
                    break;
                case HtmlTagToken { Type: HtmlTokenType.EndTag } tag:
                    End(tag, inlines);
                    break;
                case { Type: HtmlTokenType.Character }:
                    Text(token.Data, inlines);
                    break;
            }
        }
    }

    private static void Text(string text, InlineWriter inlines)
    {
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                inlines.Lines.Break();
            }

            inlines.Text(lines[i] + (i + 1 < lines.Length ? "\n" : ""), -1);
        }
    }

    private void Start(HtmlTagToken tag, int start, InlineWriter inlines, bool isInline)
    {
        var name = tag.Name.ToLowerInvariant();
        if (_suppressed is not null)
        {
            return;
        }

        if (HtmlAllowList.WithContent.Contains(name) && _canClose && !tag.IsSelfClosing)
        {
            _suppressed = name;
            Report($"The element <{name}>", start);
            return;
        }

        // Any other tag is shown as it was typed: List<String>, or a word about the <form> tag.
        if (!HtmlAllowList.Phrasing.Contains(name) && (isInline || !HtmlAllowList.Flow.Contains(name)))
        {
            Text(Source(tag), inlines);
            return;
        }

        ReportAttributes(tag, start);
        switch (name)
        {
            case "a" when Attribute(tag, "href") is { } href:
                inlines.Open(LinkForm.Markdown, href, new SourceSpan(start, 0));
                _open.Add(name);
                break;
            case "a":
                break;
            case "img":
                inlines.WriteImage(Attribute(tag, "src") ?? "", Attribute(tag, "alt") ?? "", new SourceSpan(start, 0), (Pixels(tag, "width"), Pixels(tag, "height")));
                break;
            default:
                BreakLine(name, inlines);
                to.Html($"<{Rename(name)}{Attributes(tag)}>");
                if (!HtmlAllowList.Void.Contains(name))
                {
                    _open.Add(name);
                }

                break;
        }
    }

    private void End(HtmlTagToken tag, InlineWriter inlines)
    {
        var name = tag.Name.ToLowerInvariant();
        if (_suppressed is not null)
        {
            _suppressed = _suppressed == name ? null : _suppressed;
            return;
        }

        var at = _open.LastIndexOf(name);
        if (at < _floor)
        {
            Text(HtmlAllowList.Phrasing.Contains(name) || HtmlAllowList.Flow.Contains(name) ? "" : Source(tag), inlines);
            return;
        }

        if (_open.LastIndexOf("a") >= at)
        {
            inlines.Close();
        }

        BreakLine(name, inlines);
        CloseTo(at);
    }

    // Between blocks a new line of text begins.
    private static void BreakLine(string name, InlineWriter inlines)
    {
        if (HtmlAllowList.Flow.Contains(name) || name == "br")
        {
            inlines.Lines.Break();
        }
    }

    private void CloseTo(int count)
    {
        for (var i = _open.Count - 1; i >= count; i--)
        {
            to.Html(_open[i] is "a" ? "" : $"</{Rename(_open[i])}>");
        }

        _open.RemoveRange(count, _open.Count - count);
    }

    // A heading in raw HTML takes no part in the outline of the page, and <center> is none of HTML's any more.
    private static string Rename(string name) => name is ['h', >= '1' and <= '6'] ? "p" : name is "center" or "header" or "footer" or "article" or "section" ? "div" : name;

    private void ReportAttributes(HtmlTagToken tag, int start)
    {
        foreach (var attribute in tag.Attributes)
        {
            if (attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase))
            {
                Report($"The script in the attribute \"{attribute.Name}\"", start);
            }
            else if (attribute.Name is "style" or "srcset" or "formaction" or "srcdoc")
            {
                Report($"The attribute \"{attribute.Name}\"", start);
            }
        }
    }

    private static string Attributes(HtmlTagToken tag) => string.Concat(tag.Attributes
        .Where(a => HtmlAllowList.Attributes.Contains(a.Name))
        .DistinctBy(a => a.Name)
        .Select(a => $" {a.Name}=\"{HtmlText.Escape(a.Value)}\""));

    private static string? Attribute(HtmlTagToken tag, string name) =>
        tag.Attributes.Where(a => a.Name == name).Select(a => a.Value).FirstOrDefault();

    private static int Pixels(HtmlTagToken tag, string name) =>
        int.TryParse(Attribute(tag, name), NumberStyles.None, CultureInfo.InvariantCulture, out var pixels) && pixels < 10_000 ? pixels : 0;

    private static string TagName(string html) => string.Concat(html.Skip(1).TakeWhile(char.IsAsciiLetterOrDigit));

    // What was typed; within a block as near to it as the tokens tell.
    private string Source(HtmlTagToken tag) => _typed is not null ? _typed : tag.Type == HtmlTokenType.EndTag
        ? $"</{tag.Name}>"
        : $"<{tag.Name}{string.Concat(tag.Attributes.Select(a => a.Value.Length > 0 ? $" {a.Name}=\"{a.Value}\"" : $" {a.Name}"))}>";

    private void Report(string what, int start)
    {
        if (_reported.Add(what))
        {
            to.Diagnostics.Add(Problems.HtmlRemoved(to.Path, to.Source.Locate(start), what));
        }
    }
}
