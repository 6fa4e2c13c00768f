using System.Text.RegularExpressions;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Text;
using Markdig.Syntax.Inlines;
using SourceSpan = CareerWiki.Core.Text.SourceSpan;

namespace CareerWiki.Core.Reading.Markdown;

/// <content>Links, images and embeds.</content>
internal sealed partial class InlineWriter
{
    private List<(int Link, int Start)>? _pending;
    private List<int>? _footnotes;
    private int _link = -1;

    private void WriteLink(LinkInline link)
    {
        var url = link.GetDynamicUrl?.Invoke() ?? link.Url ?? "";
        if (link.IsAutoLink)
        {
            WriteAddress(url, PlainText(link), link.Span.Start);
            return;
        }

        var form = url.StartsWith("xref:", StringComparison.OrdinalIgnoreCase) ? LinkForm.Xref : LinkForm.Markdown;
        Open(form, url, Span(link));
        var mark = _html.Enter();
        WriteAll(link);
        _html.Leave(mark);
        Close();
    }

    // A particle may follow an address at once ("https://go.dev에서"): Hangul right behind the host is never part of it, and behind
    // a path only where the path is Hangul itself.
    private void WriteAddress(string url, string text, int start)
    {
        var tail = HangulTail().Match(text) is { Success: true } match ? match.Length : 0;
        var address = tail > 0 && url.EndsWith(text[^tail..], StringComparison.Ordinal) ? url[..^tail] : url;
        Open(LinkForm.Markdown, address, new SourceSpan(start, text.Length - tail));
        Run(text[..^tail], start);
        Close();
        RunIfAny(text[^tail..], start + text.Length - tail);
    }

    // Links don't nest: a reference within one follows it.
    private void RefersTo(int footnote)
    {
        if (_link >= 0)
        {
            (_footnotes ??= []).Add(footnote);
        }
        else
        {
            _to.Body.Add(new FootnoteRef(footnote));
        }
    }

    // Its text belongs to no line of the block: it is written as a footnote with a name that nothing else can refer to.
    private void WriteInlineFootnote(InlineFootnote note)
    {
        var index = _to.ClaimFootnote($"^{note.Span.Start}");
        RefersTo(index);
        var offset = note.Span.Start + 2;
        var inlines = new InlineWriter(_to, _html, isProse: false);
        var body = _to.Capture(() => inlines.Write(MarkdownSyntax.ParseInline(note.Text, offset), offset + note.Text.Length, offset));
        _to.Footnotes[index] = _to.Footnotes[index] with { Body = body };
    }

    private void WriteWikilink(WikilinkInline wiki)
    {
        var form = (wiki.IsEmbed, IsMedia(wiki.Target)) switch
        {
            (true, true) => LinkForm.Image,
            (true, false) => LinkForm.Embed,
            _ => LinkForm.Wiki,
        };
        var span = Span(wiki);
        if (form == LinkForm.Image)
        {
            var label = ImageLabel.Parse(wiki.Label);
            WriteImage(wiki.Target, label.Text ?? System.IO.Path.GetFileNameWithoutExtension(wiki.Target), span, label.Size);
        }
        else if (form == LinkForm.Embed)
        {
            Embed(form, wiki.Target, wiki.Label ?? wiki.Target, span);
        }
        else
        {
            Open(form, wiki.Target, span);
            // The label stands at the end of the link, the target at its start, so both keep their place.
            var label = wiki.Label ?? (wiki.Target.IndexOf('#') == wiki.Target.Length - 1 ? wiki.Target : null) ?? wiki.Target.TrimStart('#').Replace("#^", " > ", StringComparison.Ordinal).Replace("#", " > ", StringComparison.Ordinal);
            var at = _to.Source.Text.IndexOf(label, span.Start, Math.Min(span.Length, _to.Source.Text.Length - span.Start), StringComparison.Ordinal);
            Run(label, at);
            Close();
            if (form == LinkForm.Wiki && _to.Links.Count > 0 && _to.Links[^1].Span == span)
            {
                _to.Links[^1] = _to.Links[^1] with { Label = label };
            }
        }
    }

    private static bool IsMedia(string target) => ImageFile.IsNamed(ContentPath.Parse(target.Split('#')[0]));

    public void WriteImage(string target, string label, SourceSpan span, (int Width, int Height) size = default) =>
        Embed(LinkForm.Image, target, label, span, size);

    private void Embed(LinkForm form, string target, string label, SourceSpan span, (int Width, int Height) size = default)
    {
        // A document within a link can't be shown, only named.
        if ((form == LinkForm.Embed && _link >= 0) || _to.AddLink(form, target, span, size) is not { } index)
        {
            Run(label, -1);
            return;
        }

        _to.Links[index] = _to.Links[index] with { Label = label };
        (_pending ??= []).Add((index, -1));
        _to.Body.Add(new Embed(index, EmbedsAreBlocks));
    }

    /// <summary>Opens a link; one within another is not opened, as in HTML.</summary>
    public void Open(LinkForm form, string target, SourceSpan span)
    {
        if (_link < 0 && !_html.IsSuppressing && _to.AddLink(form, target, span) is { } index)
        {
            _link = index;
            (_pending ??= []).Add((index, Lines.Position));
            _to.Body.Add(new LinkStart(index));
        }
    }

    public void Close()
    {
        if (_link >= 0)
        {
            var start = _pending!.FindLast(p => p.Link == _link).Start;
            var joined = Lines.Joined;
            _to.Links[_link] = _to.Links[_link] with { Label = joined[Math.Min(start, joined.Length)..].Trim() };
            _to.Body.Add(new LinkEnd(_link));
            _link = -1;
            _footnotes?.ForEach(footnote => _to.Body.Add(new FootnoteRef(footnote)));
            _footnotes = null;
        }
    }

    private void CompleteLinks()
    {
        Close();
        if (_pending is null)
        {
            return;
        }

        var lines = Lines.Lines();
        var text = Lines.Joined;
        foreach (var (link, start) in _pending)
        {
            _to.Links[link] = _to.Links[link] with { Sentence = ItemAt(lines, start) ?? Sentence.Around(text, Math.Max(0, start)) };
        }
    }

    // A line of a checklist is a sentence of its own.
    private static string? ItemAt(System.Collections.Immutable.ImmutableArray<TextLine> lines, int position)
    {
        foreach (var line in lines)
        {
            if (position <= line.Text.Length)
            {
                return line.Check >= 0 ? line.Text : null;
            }

            position -= line.Text.Length + 1;
        }

        return null;
    }

    private static string PlainText(ContainerInline container) =>
        string.Concat(container.FindDescendants<Inline>().Select(inline => inline switch
        {
            LiteralInline literal => literal.Content.ToString(),
            CodeInline code => code.Content,
            HtmlEntityInline entity => entity.Transcoded.ToString(),
            LineBreakInline => " ",
            InlineFootnote note => $" ({note.Text})",
            _ => "",
        }));

    [GeneratedRegex(@"(?<=^(?:\w+://)?[\x21-\x7E]+)[\uAC00-\uD7A3]+[.,!?]*$")]
    private static partial Regex HangulTail();
}
