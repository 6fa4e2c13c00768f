using System.Globalization;
using System.Text.RegularExpressions;

namespace CareerWiki.Publish.Links;

/// <summary>What a style sheet loads: <c>url(…)</c> and <c>@import</c> (CSS Syntax 3, 4).</summary>
internal static partial class StyleLinks
{
    public static IEnumerable<TextLink> In(string style) => Parts().Matches(style).Select(match => match.Groups["link"]).Where(link => link.Success && link.Length > 0)
        .Select(link => new TextLink(Escapes().Replace(link.Value, Unescape), link.Index));

    private static string Unescape(Match escape)
    {
        var code = escape.Groups["code"].ValueSpan;
        return code.IsEmpty ? escape.Value[1..]
            : int.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture) is var rune && System.Text.Rune.IsValid(rune) ? char.ConvertFromUtf32(rune) : "\uFFFD";
    }

    // Comments, names of namespaces and other texts come first, so that nothing is found in them.
    [GeneratedRegex("""
        /\*[\s\S]*?(?:\*/|\z)
        | @namespace[^;]*;
        | @import\s*(?:"(?<link>(?:\\[\s\S]|[^"\\\n])*)"|'(?<link>(?:\\[\s\S]|[^'\\\n])*)')
        | \burl\(\s*(?:"(?<link>(?:\\[\s\S]|[^"\\\n])*)"|'(?<link>(?:\\[\s\S]|[^'\\\n])*)'|(?<link>(?:\\[0-9a-f]{1,6}\s?|\\.|[^\\\s"'()])*))\s*\)
        | "(?:\\[\s\S]|[^"\\\n])*"
        | '(?:\\[\s\S]|[^'\\\n])*'
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Parts();

    [GeneratedRegex(@"\\(?:(?<code>[0-9a-fA-F]{1,6})\s?|[\s\S])", RegexOptions.ExplicitCapture)]
    private static partial Regex Escapes();
}
