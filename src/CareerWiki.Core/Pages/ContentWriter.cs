using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Graph;
using CareerWiki.Core.Pages.Images;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Pages;

/// <summary>
/// Fills the holes of a document's bodies for one page. Numbers footnotes in the order in which it meets them. Ids of the page's own begin
/// with an underscore, which no heading's id has.
/// </summary>
internal sealed partial class ContentWriter(Site site, PageLinks links, string wordsLanguage)
{
    private const int MaxEmbedDepth = 8;
    private const int MaxEmbeds = 100;

    // In bytes: enough for the head of any image but those with a large preview.
    private const int ImageStart = 64 * 1024;

    private readonly List<(Document Document, int Footnote)> _footnotes = [];
    private readonly HashSet<string> _blockIds = [];
    private readonly List<ContentPiece> _pieces = [];
    private readonly HashSet<int> _owners = [];
    private readonly TermLinker _terms = new(site, links, wordsLanguage);
    private int _embedDepth;
    private int _embeds;

    /// <summary>A heading, where names are no links.</summary>
    public string Write(Document document, Body body)
    {
        var html = new StringBuilder();
        Write(html, document, body);
        return html.ToString();
    }

    /// <summary>The text of a section, cut where groups begin and end.</summary>
    public ImmutableArray<ContentPiece> Write(Document document, Section section)
    {
        var html = new StringBuilder();
        _pieces.Clear();
        Write(html, document, section.Body, section.Index);
        AddPiece(html);
        return [.. _pieces];
    }

    /// <summary>The footnotes met so far, as items of a list; empty for none.</summary>
    public string WriteFootnotes()
    {
        var html = new StringBuilder();
        // A footnote may refer to another one, so the list can grow.
        for (var i = 0; i < _footnotes.Count; i++)
        {
            var (document, footnote) = _footnotes[i];
            HtmlText.Append(html.Append("<li id=\""), links.Id($"_fn-{i + 1}")).Append("\">");
            Write(html, document, document.Footnotes[footnote].Body);
            html.Append($" <a href=\"{HtmlText.Escape(links.Href(links.Page, $"_fnref-{i + 1}"))}\" class=\"footnote-back\">↩</a></li>\n");
        }

        return html.ToString();
    }

    /// <param name="section">The index of the section whose text it is; -1 for any other body.</param>
    private void Write(StringBuilder html, Document document, Body body, int section = -1)
    {
        for (var i = 0; i < body.Parts.Length; i++)
        {
            var part = body.Parts[i];
            switch (part)
            {
                case RawHtml raw:
                    html.Append(raw.Html);
                    break;
                case TextRun { IsCode: false } text when section >= 0:
                    _terms.Write(html, document, section, i, text.Text);
                    break;
                case TextRun text:
                    HtmlText.Append(html, text.Text);
                    break;
                case LinkStart link:
                    html.Append(StartTag(document, link.Link));
                    break;
                case LinkEnd link:
                    WriteKind(html, document, link.Link);
                    html.Append(site.Links.TargetOf(document, link.Link) is NoTarget ? "</span>" : "</a>");
                    break;
                case Embed embed:
                    WriteEmbed(html, document, embed);
                    break;
                // An embedded text has no ids here: they belong to the page that it comes from.
                case IdHole id when _embedDepth == 0 && _blockIds.Add(id.Slug):
                    HtmlText.Append(html.Append(" id=\""), links.Id(id.Slug)).Append('"');
                    break;
                case CheckBox box:
                    WriteCheck(html, document.Checks[box.Check].State);
                    break;
                case FootnoteRef reference:
                    WriteReference(html, document, reference.Footnote);
                    break;
                // An embedded text is shown as it is.
                case GroupStart group when section >= 0 && _embedDepth == 0:
                    AddPiece(html);
                    _pieces.Add(new GroupBegins(group.Name, group.Owner, _owners.Add(group.Owner)));
                    break;
                case GroupEnd when section >= 0 && _embedDepth == 0:
                    AddPiece(html);
                    _pieces.Add(new GroupEnds());
                    break;
            }
        }
    }

    private void WriteKind(StringBuilder html, Document document, int link)
    {
        if (LinkText.SaysNothing(document.Links[link].Label) && site.Links.TargetOf(document, link) is PageTarget target && site.Taxonomy.At(target.Url) is { } term)
        {
            _terms.WriteKind(html, term.Entry);
        }
    }

    private void AddPiece(StringBuilder html)
    {
        if (html.Length > 0)
        {
            _pieces.Add(new HtmlPiece(html.ToString()));
            html.Clear();
        }
    }

    private string StartTag(Document document, int link) => site.Links.TargetOf(document, link) switch
    {
        PageTarget target => $"<a href=\"{HtmlText.Escape(links.Href(target.Url, target.Fragment))}\">",
        AssetTarget asset => $"<a href=\"{HtmlText.Escape(links.Href(asset.Url) + PartOf(document.Links[link]))}\">",
        ExternalTarget external => $"<a href=\"{HtmlText.Escape(external.Href)}\" rel=\"noopener noreferrer\" class=\"external{(LinkText.IsAddress(document.Links[link].Label, external.Href) ? " bare" : "")}\">",
        _ => "<span class=\"no-link\">",
    };

    private void WriteEmbed(StringBuilder html, Document document, Embed embed)
    {
        var index = embed.Link;
        var link = document.Links[index];
        switch (site.Links.TargetOf(document, index))
        {
            case AssetTarget asset when link.Form == LinkForm.Image:
                WriteImage(html, links.Href(asset.Url), link, SizeOf(asset.File));
                break;
            case ExternalTarget external when link.Form == LinkForm.Image && HrefOf(external) is { } href:
                WriteImage(html, href, link, null);
                break;
            case PageTarget { Document: { } target } to when embed.IsBlock && target != document && _embedDepth < MaxEmbedDepth && ++_embeds <= MaxEmbeds:
                WriteDocument(html, target, to);
                break;
            // Within a sentence a block is shown by its words.
            case PageTarget { Document: { } target, Fragment: ['^', ..] id } when target != document && target.BlockIds.FirstOrDefault(b => b.Id == id[1..]) is { } block:
                HtmlText.Append(html.Append(StartTag(document, index)), block.Html.Text.Trim()).Append("</a>");
                break;
            case PageTarget or AssetTarget:
                HtmlText.Append(html.Append(StartTag(document, index)), link.Label).Append("</a>");
                break;
            default:
                HtmlText.Append(html.Append("<span class=\"no-link\">"), link.Label).Append("</span>");
                break;
        }
    }

    // Null for an image within the address that can't be shown.
    private static string? HrefOf(ExternalTarget external) => external.Href.Trim() is var href && DataImage.IsIn(href) ? DataImage.Clean(href) : external.Href;

    // "cv.pdf#page=2"
    private static string PartOf(Link link) => link.Fragment is { } fragment && PartPattern().IsMatch(fragment) ? "#" + fragment : "";

    // A camera puts a small picture of its own before the size.
    private static (int Width, int Height)? SizeOf(SourceFile file) =>
        ImageSize.Of(file.ReadStart(ImageStart).Bytes.Span) ?? (file.Length > ImageStart ? ImageSize.Of(file.ReadStart(ImageStart * 16).Bytes.Span) : null);

    /// <param name="real">The size of the file, which keeps the place on the page while the image is loaded; null when it is not known.</param>
    private static void WriteImage(StringBuilder html, string href, Link link, (int Width, int Height)? real)
    {
        var (width, height) = (link.Size, real) switch
        {
            ((0, 0), { } own) => own,
            (( > 0, 0) wanted, { } own) => (wanted.Width, Math.Max(1, (int)Math.Round((double)wanted.Width * own.Height / own.Width))),
            _ => link.Size,
        };
        HtmlText.Append(html.Append("<img src=\""), href);
        HtmlText.Append(html.Append("\" alt=\""), link.Label);
        html.Append("\" loading=\"lazy\"");
        html.Append(width > 0 ? $" width=\"{width}\"" : "").Append(height > 0 ? $" height=\"{height}\"" : "").Append('>');
    }

    private void WriteDocument(StringBuilder html, Document document, PageTarget to)
    {
        var block = to.Fragment is ['^', ..] ? document.BlockIds.FirstOrDefault(b => b.Id == to.Fragment[1..]) : null;
        html.Append("<aside class=\"embed\"><p class=\"embed-title\"><a href=\"").Append(HtmlText.Escape(links.Href(to.Url, to.Fragment))).Append("\">");
        HtmlText.Append(html, document.Title).Append("</a></p>\n");
        _embedDepth++;
        if (block is not null)
        {
            Write(html.Append(block.IsBlock ? "" : "<p>"), document, block.Html);
            html.Append(block.IsBlock ? "" : "</p>\n");
        }
        else
        {
            foreach (var section in Chosen(document, to.Fragment))
            {
                if (section.Heading is not null && section != document.ShownTitle)
                {
                    html.Append("<p class=\"embed-heading\"><strong>");
                    Write(html, document, section.Heading.Html);
                    html.Append("</strong></p>\n");
                }

                Write(html, document, section.Body, section.Index);
            }
        }

        _embedDepth--;
        html.Append("</aside>");
    }

    private IEnumerable<Section> Chosen(Document document, string? fragment)
    {
        if (fragment is null || document.Sections.FirstOrDefault(s => site.AnchorsOf(document).Of(s) == fragment) is not { } root)
        {
            return document.Sections;
        }

        return document.Sections.SkipWhile(s => s != root).TakeWhile(s => s == root || s.Level > root.Level);
    }

    private void WriteCheck(StringBuilder html, CheckState state)
    {
        var (name, sign) = state switch { CheckState.Open => ("open", "☐"), CheckState.Done => ("done", "☑"), _ => ("criterion", "◎") };
        html.Append($"<span class=\"check {name}\" role=\"img\" aria-label=\"{HtmlText.Escape(links.Options.CheckLabel(wordsLanguage, state))}\">{sign}</span> ");
    }

    private void WriteReference(StringBuilder html, Document document, int footnote)
    {
        var number = _footnotes.IndexOf((document, footnote)) + 1;
        var isFirst = number == 0;
        if (isFirst)
        {
            _footnotes.Add((document, footnote));
            number = _footnotes.Count;
        }

        var id = isFirst ? $" id=\"{HtmlText.Escape(links.Id($"_fnref-{number}"))}\"" : "";
        html.Append($"<sup class=\"footnote-ref\"><a href=\"{HtmlText.Escape(links.Href(links.Page, $"_fn-{number}"))}\"{id}>{number}</a></sup>");
    }

    [GeneratedRegex("^[A-Za-z]+=[A-Za-z0-9.,-]+(?:&[A-Za-z]+=[A-Za-z0-9.,-]+)*$")]
    private static partial Regex PartPattern();
}
