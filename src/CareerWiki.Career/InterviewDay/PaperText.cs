using System.Globalization;

namespace CareerWiki.Career.InterviewDay;

/// <summary>
/// Tells how many printed lines a text takes. Widths are in em of fonts that nobody has measured, and never too narrow: where the estimate is wrong, the paper
/// has room to spare.
/// </summary>
public static class PaperText
{
    private const string Ellipsis = " …";
    private const double Blank = 0.28;

    // What is lost at the end of a line that the next letter is too wide for.
    private const double LastLetter = 1.5;

    /// <summary>Words stay whole unless one is wider than a line; a blank divides them.</summary>
    /// <param name="width">Of a line, in em; at least 4.</param>
    public static int Lines(string text, double width)
    {
        var pen = new Pen(width);
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            pen.Write(Width(word));
        }

        return pen.Line;
    }

    /// <summary>The text if it takes so many lines at most; else its beginning up to a word's end, or to a sentence's end if that is not far, with an ellipsis.</summary>
    public static string Cut(string text, double width, int lines)
    {
        var pen = new Pen(width);
        var fitting = 0;
        var at = 0;
        foreach (var word in text.Split(' '))
        {
            pen.Write(Width(word));
            var end = at + word.Length;
            if (pen.Line > lines)
            {
                return fitting > 0 ? Shortened(text, fitting) : Broken(text, ((width - LastLetter) * lines) - Width(Ellipsis));
            }

            // Room for the ellipsis, which may begin a line of its own.
            fitting = pen.HasRoom(Width(Ellipsis)) || pen.Line < lines ? end : fitting;
            at = end + 1;
        }

        return text;
    }

    /// <summary>In em.</summary>
    public static double Width(string text)
    {
        var width = 0.0;
        for (var i = 0; i < text.Length; i += StringInfo.GetNextTextElementLength(text, i))
        {
            width += WidthAt(text, i);
        }

        return width;
    }

    private static string Broken(string text, double width)
    {
        var end = 0;
        while (end < text.Length && text[end] != ' ' && (width -= WidthAt(text, end)) >= 0)
        {
            end += StringInfo.GetNextTextElementLength(text, end);
        }

        return text[..end] + "…";
    }

    private static string Shortened(string text, int fitting)
    {
        var kept = text[..fitting];
        var sentence = kept.LastIndexOfAny(['.', '!', '?', '。']);
        var isWhole = sentence * 2 > fitting && (sentence + 1 == kept.Length || kept[sentence + 1] == ' ');
        return isWhole ? kept[..(sentence + 1)] + Ellipsis : kept.TrimEnd(' ', ',', ';', ':', '·', '-', '–', '—', '(') + Ellipsis;
    }

    private static double WidthAt(string text, int index) => text[index] switch
    {
        ' ' => Blank,
        >= '\uD800' and <= '\uDFFF' => 1.4,
        >= '\u2600' and <= '\u27BF' => 1.4,
        >= '\uAC00' and <= '\uD7A3' => 0.96,
        >= '\u1100' and not (>= '\u2000' and <= '\u2025') => 1,
        'W' or 'M' or '@' or '%' or 'm' or '\u2014' => 0.96,
        'w' or '&' => 0.84,
        >= 'A' and <= 'Z' => 0.74,
        'i' or 'l' or 'j' or '.' or ',' or ':' or ';' or '\'' or '|' or '!' => 0.32,
        'f' or 't' or 'r' or '(' or ')' or '-' => 0.42,
        < '\u0250' => 0.6,
        _ => 1,
    };

    // Breaks as browsers do: a word that doesn't fit begins a line, one that fits no line is broken anywhere.
    private struct Pen(double width)
    {
        private double _at;

        public int Line { get; private set; } = 1;

        public readonly bool HasRoom(double word) => _at + word <= width;

        public void Write(double word)
        {
            if (_at > 0 && _at + Blank + word > width)
            {
                Line++;
                _at = 0;
            }

            _at += (_at > 0 ? Blank : 0) + word;
            if (word > width)
            {
                Line += (int)Math.Ceiling(word / (width - LastLetter)) - 1;
                _at = width;
            }
        }
    }
}
