using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;
using CareerWiki.Core.Text;

namespace CareerWiki.Publish.Links;

/// <summary>
/// Reads the links and ids of a page from its tags. No tree is built: it would say no more, and tell the place of elements but not of attributes.
/// </summary>
internal sealed class HtmlLinks(FoundLinks to)
{
    private int _templates;
    private int _foreign;
    private string? _text;

    public static void Read(string html, FoundLinks to)
    {
        var reader = new HtmlLinks(to);
        using var source = new TextSource(html);
        using var tokenizer = new HtmlTokenizer(source, HtmlEntityProvider.Resolver) { SkipDataText = true, SkipComments = true };
        for (var token = tokenizer.Get(); token.Type != HtmlTokenType.EndOfFile; token = tokenizer.Get())
        {
            switch (token)
            {
                case HtmlTagToken { Type: HtmlTokenType.StartTag } tag:
                    reader.Start(tag);
                    tokenizer.State = reader.ModeBehind(tag);
                    break;
                case HtmlTagToken { Type: HtmlTokenType.EndTag } tag:
                    reader.Leave(tag.Name);
                    break;
                case { Type: HtmlTokenType.Character }:
                    reader.Text(token.Data, PlaceOf(token.Position));
                    break;
            }
        }

        to.CheckReferences();
    }

    private static SourcePlace PlaceOf(TextPosition position) => new(position.Line, position.Column);

    // As the tree builder would tell the tokenizer (HTML, 13.2.6). In SVG and MathML tags may close themselves, and a title is markup.
    private HtmlParseMode ModeBehind(HtmlTagToken tag) => tag.Name switch
    {
        _ when _foreign > 0 && tag.IsSelfClosing => HtmlParseMode.PCData,
        "script" => HtmlParseMode.Script,
        "style" => HtmlParseMode.Rawtext,
        _ when _foreign > 0 => HtmlParseMode.PCData,
        "xmp" or "iframe" or "noembed" or "noframes" => HtmlParseMode.Rawtext,
        "title" or "textarea" => HtmlParseMode.RCData,
        "plaintext" => HtmlParseMode.Plaintext,
        _ => HtmlParseMode.PCData,
    };

    private void Start(HtmlTagToken tag)
    {
        var name = tag.Name;
        _foreign += name is "svg" or "math" && !tag.IsSelfClosing ? 1 : 0;
        _templates += name == "template" ? 1 : 0;
        _text = name == "style" || (name == "script" && tag.GetAttribute("src").Length == 0 && tag.GetAttribute("type") is "" or "module" or "text/javascript") ? name : null;
        foreach (var attribute in tag.Attributes)
        {
            var place = PlaceOf(attribute.Position);
            if (attribute.Name == "id" && _templates == 0 && attribute.Value.Length > 0)
            {
                to.AddId(attribute.Value, place);
            }
            else if (attribute.Name == "name" && name is "a" or "map")
            {
                to.AddName(attribute.Value);
            }
            else if (LinkAttributes.UseOf(name, attribute.Name) is { } use)
            {
                Add(use, tag, attribute.Name, attribute.Value, place);
            }
        }
    }

    private void Add(AttributeUse use, HtmlTagToken tag, string attribute, string value, SourcePlace place)
    {
        switch (use)
        {
            case AttributeUse.Address when tag.Name == "base":
                to.AddBase(new FoundLink(value, place, attribute));
                break;
            case AttributeUse.Resource when value.AsSpan().Trim().IsEmpty:
                to.Problems.Add(LinkProblems.NoAddress(to.Source, place, attribute));
                break;
            case AttributeUse.Address or AttributeUse.Resource:
                to.Links.Add(new FoundLink(value, place, attribute));
                break;
            case AttributeUse.Resources:
                to.Links.AddRange(LinkLists.OfSources(value).Select(link => new FoundLink(link, place, attribute)));
                break;
            case AttributeUse.Ids:
                LinkLists.OfIds(value).ForEach(id => to.AddReference(id, place, attribute));
                break;
            case AttributeUse.Map:
                to.AddReference(value.TrimStart('#'), place, attribute);
                break;
            case AttributeUse.Style:
                to.Links.AddRange(StyleLinks.In(value).Select(link => new FoundLink(link.Text, place, attribute)));
                break;
            case AttributeUse.Meta when LinkLists.OfMeta(tag.GetAttribute("http-equiv"), tag.GetAttribute("property") is { Length: > 0 } property ? property : tag.GetAttribute("name"), value) is { } link:
                to.Links.Add(new FoundLink(link, place, attribute));
                break;
        }
    }

    private void Leave(string name)
    {
        _foreign -= name is "svg" or "math" && _foreign > 0 ? 1 : 0;
        _templates -= name == "template" && _templates > 0 ? 1 : 0;
        _text = null;
    }

    private void Text(string text, SourcePlace start)
    {
        switch (_text)
        {
            case "style":
                to.Links.AddRange(StyleLinks.In(text).Select(link => new FoundLink(link.Text, link.PlaceIn(text, start), "url")));
                break;
            case "script":
                to.Links.AddRange(ScriptLinks.In(text).Select(link => new FoundLink(link.Text, link.PlaceIn(text, start), "import", link.Form)));
                break;
        }
    }
}
