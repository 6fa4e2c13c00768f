using System.Collections.Frozen;

namespace CareerWiki.Core.Reading.Html;

/// <summary>The elements and attributes that a note may use. What is not named here does not reach a page.</summary>
internal static class HtmlAllowList
{
    /// <summary>Allowed within a line.</summary>
    public static FrozenSet<string> Phrasing { get; } = FrozenSet.ToFrozenSet(
    [
        "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "data", "del", "dfn", "em", "i", "img", "ins", "kbd", "mark", "q", "rp", "rt",
        "ruby", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr",
    ]);

    /// <summary>Allowed between blocks, beside <see cref="Phrasing"/>.</summary>
    public static FrozenSet<string> Flow { get; } = FrozenSet.ToFrozenSet(
    [
        "address", "article", "aside", "blockquote", "caption", "center", "col", "colgroup", "dd", "details", "div", "dl", "dt", "figcaption",
        "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "ol", "p", "pre", "section", "summary", "table", "tbody",
        "td", "tfoot", "th", "thead", "tr", "ul",
    ]);

    /// <summary>Removed with all that is in them.</summary>
    public static FrozenSet<string> WithContent { get; } = FrozenSet.ToFrozenSet(
    [
        "applet", "audio", "button", "canvas", "embed", "fieldset", "form", "frame", "frameset", "iframe", "input", "link", "math", "meta",
        "noembed", "noframes", "noscript", "object", "param", "portal", "script", "select", "style", "svg", "template", "textarea", "title",
        "video", "xmp",
    ]);

    /// <summary>Without an end tag (HTML, 13.1.2).</summary>
    public static FrozenSet<string> Void { get; } = FrozenSet.ToFrozenSet(
        ["area", "base", "br", "col", "embed", "frame", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"]);

    /// <summary>Allowed on every element.</summary>
    public static FrozenSet<string> Attributes { get; } = FrozenSet.ToFrozenSet(
        ["title", "lang", "dir", "colspan", "rowspan", "scope", "open", "start", "reversed", "value", "datetime"]);
}
