using System.Collections.Immutable;
using System.Text;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Reading.Markdown;

/// <summary>Gathers the visible text of one block, line by line as in the source, while its inline content is written.</summary>
/// <param name="around">Where the block stands: the place of lines that have none of their own, such as those of raw HTML.</param>
internal sealed class LineCollector(SourceSpan around = default)
{
    private List<TextLine>? _lines;
    private StringBuilder? _more;
    private string _first = "";
    private int _start = -1;
    private int _end;
    private int _bold;
    private int _before;

    /// <summary>The index of the check mark that opens the current line; -1 without one.</summary>
    public int Check { get; set; } = -1;

    /// <summary>Where the current line stands in <see cref="Joined"/>.</summary>
    public int Position => _before + Length;

    public bool IsAtLineStart => Length == 0;

    // Most lines are one run, whose string is used as it is.
    private int Length => _first.Length + (_more?.Length ?? 0);

    private string Current => Collapse(_more is null or { Length: 0 } ? _first.TrimEnd() : (_first + _more).TrimEnd());

    public string Joined => _lines is null ? Current : string.Join(' ', Lines().Select(line => line.Text));

    /// <param name="start">The text's place in the source, or -1 when it has none of its own.</param>
    public void Append(string text, int start, bool bold)
    {
        var isFirst = Length == 0;
        if (isFirst)
        {
            text = text.TrimStart();
        }

        if (text.Length == 0)
        {
            return;
        }

        _bold = bold && _bold == Length ? _bold + text.Length : _bold;
        if (start >= 0)
        {
            _start = _start < 0 ? start : _start;
            _end = Math.Max(_end, start + text.Length);
        }

        if (isFirst)
        {
            _first = text;
        }
        else
        {
            (_more ??= new StringBuilder()).Append(text);
        }
    }

    public void Break()
    {
        var text = Current;
        if (text.Length > 0 || Check >= 0)
        {
            (_lines ??= []).Add(new TextLine(text, Place, Math.Min(_bold, text.Length), Check));
            _before += text.Length + 1;
        }

        _more?.Clear();
        _first = "";
        (_start, _end, _bold, Check) = (-1, 0, 0, -1);
    }

    public ImmutableArray<TextLine> Lines()
    {
        if (Length == 0 && Check < 0)
        {
            return _lines is null ? [] : [.. _lines];
        }

        var text = Current;
        return [.. _lines ?? [], new TextLine(text, Place, Math.Min(_bold, text.Length), Check)];
    }

    private SourceSpan Place => _start < 0 ? around : SourceSpan.FromBounds(_start, Math.Max(_start, _end));

    // A browser shows one blank for many.
    private static string Collapse(string text)
    {
        if (!text.Contains("  ", StringComparison.Ordinal) && !text.Contains('\t'))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var isBlank = c is ' ' or '\t';
            if (!isBlank || result.Length == 0 || result[^1] != ' ')
            {
                result.Append(isBlank ? ' ' : c);
            }
        }

        return result.ToString();
    }
}
