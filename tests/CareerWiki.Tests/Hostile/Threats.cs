using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace CareerWiki.Tests.Hostile;

/// <summary>Finds in a page what could run a script, or do something else that only the theme may do.</summary>
internal static partial class Threats
{
    // Elements that a note must never bring along. Where the theme has such an element itself, its shape is known from a harmless wiki.
    private static readonly string[] Watched =
    [
        "script", "style", "link", "meta", "base", "iframe", "frame", "frameset", "object", "embed", "applet", "param", "portal", "form", "input", "button",
        "select", "textarea", "template", "noscript", "noembed", "noframes", "plaintext", "xmp", "math", "svg", "audio", "video", "source", "track", "marquee",
        "dialog", "output", "slot", "body", "html", "head", "title", "animate", "set", "use", "foreignobject", "image", "area", "map", "canvas",
    ];

    private static readonly string[] Addresses =
        ["href", "src", "action", "formaction", "xlink:href", "data", "poster", "srcset", "cite", "background", "ping", "manifest", "longdesc", "usemap", "codebase", "archive"];

    /// <summary>The shape of an element that is watched: its name, its attributes, and what a script says.</summary>
    public static IEnumerable<string> Shapes(string html) => Parse(html).All.Where(IsWatched).Select(ShapeOf).Distinct();

    /// <param name="known">The shapes of a harmless wiki.</param>
    public static IEnumerable<string> In(string html, IReadOnlySet<string> known)
    {
        var page = Parse(html);
        foreach (var element in page.All)
        {
            if (IsWatched(element) && !known.Contains(ShapeOf(element)))
            {
                yield return $"an element of its own: {Short(element)}";
            }

            foreach (var problem in element.Attributes.Select(Problem).OfType<string>())
            {
                yield return $"{problem}: {Short(element)}";
            }
        }

        // What a browser would write back and read again must mean the same.
        if (!Names(Parse(page.DocumentElement.OuterHtml)).SequenceEqual(Names(page)))
        {
            yield return "a page that changes when it is read twice";
        }
    }

    private static IDocument Parse(string html) => new HtmlParser(new HtmlParserOptions { IsScripting = true }).ParseDocument(html);

    private static IEnumerable<string> Names(IDocument page) => page.All.Select(element => element.NodeName);

    private static bool IsWatched(IElement element) => element.LocalName.Contains('-', StringComparison.Ordinal) || Watched.Contains(element.LocalName.ToLowerInvariant());

    private static string ShapeOf(IElement element) =>
        $"{element.LocalName} {string.Join(' ', element.Attributes.Select(attribute => IsFixed(element, attribute) ? $"{attribute.Name}={Above().Replace(attribute.Value, "")}" : attribute.Name).Order(StringComparer.Ordinal))} {(element.LocalName is "script" or "style" ? element.TextContent : "")}";

    // An attribute whose value says what the element does.
    private static bool IsFixed(IElement element, IAttr attribute) =>
        attribute.Name is "type" or "http-equiv" or "rel" || (element.LocalName == "script" && attribute.Name == "src") || (element.LocalName == "link" && element.GetAttribute("rel") is "stylesheet" or "icon");

    private static string? Problem(IAttr attribute)
    {
        var value = Ignored().Replace(attribute.Value, "").ToLowerInvariant();
        return attribute.Name switch
        {
            _ when attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) => "a handler",
            "srcdoc" or "autofocus" or "contenteditable" or "is" or "slot" or "ping" => $"an attribute {attribute.Name}",
            "style" when Loading().IsMatch(Ignored().Replace(CssStrings().Replace(attribute.Value, "\"\""), "").ToLowerInvariant()) => "a style that loads",
            "content" when RefreshElsewhere().IsMatch(value) => "a page that leads elsewhere",
            _ when Addresses.Contains(attribute.Name) && Scheme().IsMatch(value) => $"an address that runs: {attribute.Name}",
            _ => null,
        };
    }

    private static string Short(IElement element) => element.OuterHtml.Length > 300 ? element.OuterHtml[..300] : element.OuterHtml;

    // URL standard, 4.4: these are dropped before a scheme is read.
    [GeneratedRegex(@"^[\x00-\x20]+|[\t\n\r]")]
    private static partial Regex Ignored();

    [GeneratedRegex("^(?:(?:javascript|vbscript|blob|filesystem|view-source):|data:(?!image/(?:png|jpeg|gif|webp);base64,))")]
    private static partial Regex Scheme();

    // Whole strings, as CSS ends them: a title in one loads nothing. What follows a quote too early is no string.
    [GeneratedRegex("""
        "(?:[^"\\\n\r\f]|\\[^\n\r\f])*"
        """)]
    private static partial Regex CssStrings();

    [GeneratedRegex("url\\(|@import|expression|behavior|-moz-binding|;base64")]
    private static partial Regex Loading();

    [GeneratedRegex("^\\d+;\\s*url=(?:[a-z]+:|//)")]
    private static partial Regex RefreshElsewhere();

    [GeneratedRegex(@"^(?:\.\.?/)+|^https://example\.com/")]
    private static partial Regex Above();
}
