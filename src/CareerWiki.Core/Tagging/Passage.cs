using System.Runtime.CompilerServices;
using System.Text;
using CareerWiki.Core.Documents;

namespace CareerWiki.Core.Tagging;

/// <summary>
/// The text of a heading, a section or a footnote as its reader sees it, and the way back to its parts and to the source. A line feed stands between
/// blocks, a tab between the cells of a row, a vertical tab where a line of a paragraph ends; real code, embeds and images leave no text.
/// </summary>
public sealed class Passage
{
    /// <summary>Between the cells of a table's row.</summary>
    public const char Cell = '\t';

    /// <summary>Where a line of the source ends within a paragraph; the sentence may go on.</summary>
    public const char LineBreak = '\v';

    private readonly List<Piece> _pieces;

    private Passage(string text, List<Piece> pieces)
    {
        Text = text;
        _pieces = pieces;
    }

    public string Text { get; }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Passage Of(Body body)
    {
        var text = new StringBuilder();
        var pieces = new List<Piece>(body.Parts.Length);
        var isCode = false;
        var link = -1;
        for (var part = 0; part < body.Parts.Length; part++)
        {
            switch (body.Parts[part])
            {
                case TextRun { IsCode: true }:
                    Break(text, '\n');
                    break;
                case TextRun run:
                    pieces.Add(new Piece(text.Length, run.Text.Length, part, run.Start, link, isCode));
                    text.Append(run.Text).Replace('\n', LineBreak, text.Length - run.Text.Length, run.Text.Length);
                    break;
                case RawHtml html:
                    isCode = html.Html.EndsWith("<code>", StringComparison.Ordinal);
                    Break(text, Separator(html.Html));
                    break;
                case LinkStart start:
                    link = start.Link;
                    break;
                case LinkEnd:
                    link = -1;
                    break;
                case Embed { IsBlock: true }:
                    Break(text, '\n');
                    break;
                case Embed or FootnoteRef:
                    Break(text, ' ');
                    break;
            }
        }

        return new Passage(text.ToString(), pieces);
    }

    /// <summary>The place of a stretch; null when it lies in several parts that do not follow each other in the source.</summary>
    internal PassagePlace? Locate(int start, int end)
    {
        var first = PieceAt(start);
        var piece = _pieces[first];
        var at = new PassagePlace(piece.Part, start - piece.At, piece.Source < 0 ? -1 : piece.Source + start - piece.At, piece.Link, piece.IsCode);
        for (var i = first; _pieces[i].At + _pieces[i].Length < end; i++)
        {
            var next = _pieces[i + 1];
            var behind = _pieces[i].At + _pieces[i].Length;
            var wrap = next.At - behind;
            if (next.Link != piece.Link)
            {
                return null;
            }

            if (_pieces[i].Source < 0 || next.Source < 0)
            {
                // Letters that stand there as an entity: "AT&amp;T".
                if (next.Part != _pieces[i].Part + 1)
                {
                    return null;
                }

                at = at with { Part = -1, Source = -1 };
                continue;
            }

            // A name may be wrapped: "Spring" at the end of a line, "Boot" at the start of the next.
            if (next.Source != _pieces[i].Source + _pieces[i].Length + wrap || wrap > 1 || (wrap == 1 && Text[behind] != LineBreak))
            {
                return null;
            }

            at = at with { Part = -1 };
        }

        return at;
    }

    /// <summary>The last place in the source before a stretch whose own place is not known.</summary>
    internal int SourceBefore(int start)
    {
        for (var i = PieceAt(start) - 1; i >= 0; i--)
        {
            if (_pieces[i].Source >= 0)
            {
                return _pieces[i].Source + _pieces[i].Length;
            }
        }

        return -1;
    }

    /// <summary>The first place in the source behind such a stretch; -1 for none.</summary>
    internal int SourceBehind(int end)
    {
        for (var i = PieceAt(end); i < _pieces.Count; i++)
        {
            if (_pieces[i].At >= end && _pieces[i].Source >= 0)
            {
                return _pieces[i].Source;
            }
        }

        return -1;
    }

    private int PieceAt(int offset)
    {
        var (low, high) = (0, _pieces.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = _pieces[middle].At <= offset ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    private static void Break(StringBuilder text, char? separator)
    {
        if (separator is not { } c || text.Length == 0 || text[^1] == '\n' || (text[^1] == c && c != ' '))
        {
            return;
        }

        if (c == '\n' && text[^1] == Cell)
        {
            text.Length--;
        }

        text.Append(c);
    }

    // Null where the text goes on, as at <strong>.
    private static char? Separator(string html)
    {
        var result = html switch { "\n" => LineBreak, [.., ' ' or '\n'] => ' ', _ => (char?)null };
        for (var i = html.IndexOf('<'); i >= 0; i = html.IndexOf('<', i + 1))
        {
            var name = html.AsSpan(i + 1).TrimStart('/');
            var end = name.IndexOfAnyExcept(TagLetters);
            switch (name[..(end < 0 ? name.Length : end)])
            {
                case "td" or "th" or "dt":
                    result = result == '\n' ? '\n' : Cell;
                    break;
                case "a" or "abbr" or "b" or "cite" or "code" or "del" or "em" or "i" or "ins" or "kbd" or "mark" or "q" or "s" or "small" or "span" or "strong" or "sub" or "sup" or "u" or "var" or "samp":
                    break;
                case "dd":
                    result ??= html[i + 1] == '/' ? '\n' : null;
                    break;
                default:
                    return '\n';
            }
        }

        return result;
    }

    private static readonly System.Buffers.SearchValues<char> TagLetters = System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    /// <param name="At">Where it begins in the text.</param>
    /// <param name="Source">Where it begins in the source; -1 when it does not stand there letter by letter.</param>
    private readonly record struct Piece(int At, int Length, int Part, int Source, int Link, bool IsCode);
}

/// <param name="Part">The index of the body's part; -1 when it spans several.</param>
/// <param name="Offset">From the start of that part, in characters.</param>
/// <param name="Source">In the text of the document; -1 when it is not there letter by letter.</param>
/// <param name="Link">The index of the link around it; -1 for none.</param>
/// <param name="IsCode">Within inline code.</param>
internal readonly record struct PassagePlace(int Part, int Offset, int Source, int Link, bool IsCode);
