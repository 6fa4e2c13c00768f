using System.Globalization;
using System.Text;

namespace CareerWiki.Theme.Shell;

/// <summary>Text as a string of CSS (CSS Syntax 3, section 4.3.7).</summary>
public static class CssString
{
    /// <summary>In double quotes. What could end the string, and <c>&lt;</c>, which could end an element around it, is written as a number. Half of a surrogate pair becomes U+FFFD, as CSS would read it.</summary>
    public static string Of(string text)
    {
        var css = new StringBuilder(text.Length + 2).Append('"');
        foreach (var rune in text.EnumerateRunes())
        {
            // The blank ends the number, and is no part of the text.
            _ = Rune.IsControl(rune) || rune.Value is '"' or '\\' or '<'
                ? css.Append('\\').Append(rune.Value.ToString("x", CultureInfo.InvariantCulture)).Append(' ')
                : css.Append(rune);
        }

        return css.Append('"').ToString();
    }
}
