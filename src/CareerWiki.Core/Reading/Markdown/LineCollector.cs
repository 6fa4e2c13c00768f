using System.Collections.Immutable;
using System.Text;
using CareerWiki.Core.Reading.Blocks;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Reading.Markdown;

/// <summary>Gathers the visible text of one block, line by line as in the source, while its inline content is written.</summary>
internal sealed class LineCollector
{
    private readonly List<TextLine> _lines = [];
    private readonly StringBuilder _text = new();
    private int _start = -1;
    private int _end;
    private int _bold;

    /// <summary>The index of the check mark that opens the current line; -1 without one.</summary>
    public int Check { get; set; } = -1;

    /// <summary>Where the current line stands in <see cref="Joined"/>.</summary>
    public int Position => _lines.Sum(line => line.Text.Length + 1) + _text.Length;

    public bool IsAtLineStart => _text.Length == 0;

    public string Joined => string.Join(' ', Lines().Select(line => line.Text));

    /// <param name="start">The text's place in the source, or -1 when it has none of its own.</param>
    public void Append(string text, int start, bool bold)
    {
        if (_text.Length == 0)
        {
            text = text.TrimStart();
        }

        if (text.Length == 0)
        {
            return;
        }

        _bold = bold && _bold == _text.Length ? _bold + text.Length : _bold;
        _start = _start < 0 ? start : _start;
        _end = Math.Max(_end, start + text.Length);
        _text.Append(text);
    }

    public void Break()
    {
        var text = _text.ToString().TrimEnd();
        if (text.Length > 0 || Check >= 0)
        {
            var start = Math.Max(0, _start);
            _lines.Add(new TextLine(text, SourceSpan.FromBounds(start, Math.Max(start, _end)), Math.Min(_bold, text.Length), Check));
        }

        _text.Clear();
        (_start, _end, _bold, Check) = (-1, 0, 0, -1);
    }

    public ImmutableArray<TextLine> Lines()
    {
        if (_text.Length == 0 && Check < 0)
        {
            return [.. _lines];
        }

        var text = _text.ToString().TrimEnd();
        var start = Math.Max(0, _start);
        return [.. _lines, new TextLine(text, SourceSpan.FromBounds(start, Math.Max(start, _end)), Math.Min(_bold, text.Length), Check)];
    }
}
