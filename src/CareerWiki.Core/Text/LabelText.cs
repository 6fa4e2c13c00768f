using System.Collections.Immutable;
using System.Globalization;

namespace CareerWiki.Core.Text;

/// <summary>Fits text into a picture, where no browser breaks lines. Widths are in em, of a font that nobody has measured: about right, rather too wide.</summary>
public static class LabelText
{
    private const double Wide = 1;
    private const double Capital = 0.7;
    private const double Narrow = 0.55;

    /// <summary>Hangul, ideographs and emoji are one em wide.</summary>
    public static double Width(string text)
    {
        var width = 0.0;
        for (var i = 0; i < text.Length; i += StringInfo.GetNextTextElementLength(text, i))
        {
            width += WidthAt(text, i);
        }

        return width;
    }

    /// <summary>One or two lines, broken at a blank if there is one; what doesn't fit ends with an ellipsis.</summary>
    public static ImmutableArray<string> Lines(string text, double width)
    {
        var line = Break(text, width);
        return line == text.Length ? [text] : [text[..line].TrimEnd(), Shorten(text[line..].TrimStart(), width)];
    }

    /// <summary>The text, or its beginning with an ellipsis.</summary>
    public static string Shorten(string text, double width) => Fitting(text, width) == text.Length ? text : text[..Fitting(text, width - Wide)].TrimEnd() + "…";

    private static int Break(string text, double width)
    {
        var fitting = Fitting(text, width);
        if (fitting == text.Length)
        {
            return fitting;
        }

        // A blank right behind what fits is a good place as well; one near the start would waste the line.
        var blank = text.LastIndexOf(' ', fitting);
        return blank * 2 >= fitting ? blank : Math.Max(fitting, StringInfo.GetNextTextElementLength(text));
    }

    private static int Fitting(string text, double width)
    {
        var end = 0;
        while (end < text.Length && (width -= WidthAt(text, end)) >= 0)
        {
            end += StringInfo.GetNextTextElementLength(text, end);
        }

        return end;
    }

    private static double WidthAt(string text, int index) => text[index] switch
    {
        >= '\u1100' and not (>= '\u2000' and <= '\u2025') => Wide,
        >= 'A' and <= 'Z' or '@' or '%' or '&' or '\u2014' => Capital,
        _ => Narrow,
    };
}
