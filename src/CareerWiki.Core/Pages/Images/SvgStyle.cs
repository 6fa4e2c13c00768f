using System.Buffers;
using System.Text.RegularExpressions;

namespace CareerWiki.Core.Pages.Images;

/// <summary>Style sheets and values of attributes within an SVG, without comments and without addresses of other files.</summary>
internal static partial class SvgStyle
{
    private static readonly SearchValues<char> Delimiters = SearchValues.Create(" \t\r\n\"'()");

    public static string Clean(string style)
    {
        // An escape could hide the name of a function; fonts and selectors of drawings need none.
        var plain = Comment().Replace(style.Replace("\\", "", StringComparison.Ordinal), " ");
        return Reference().Replace(plain, match => match.Value switch
        {
            ['@', ..] => " ",
            ['u' or 'U', ..] => Address(match.Value),
            var text => text.AsSpan().ContainsAny(':', '/') ? "\"\"" : text,
        });
    }

    private static string Address(string function)
    {
        var address = function["url(".Length..].TrimEnd(')').Trim().Trim('"', '\'').Trim();
        return SvgReference.CleanInStyle(address) is { } clean && !clean.AsSpan().ContainsAny(Delimiters) ? $"url({clean})" : "none";
    }

    // What is not closed runs to the end, as in a browser.
    [GeneratedRegex(@"/\*.*?(?:\*/|$)", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"url\(\s*(?:""[^""]*""?|'[^']*'?)?[^)]*\)?|@import[^;]*;?|""[^""]*""?|'[^']*'?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
