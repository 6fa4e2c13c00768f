namespace CareerWiki.Core.Text;

/// <summary>
/// The text of one file in the form that is read (NFC, line feeds only), and the way back to the file as it is on disk.
/// The only place that turns an offset into a line and a column.
/// </summary>
public sealed class SourceText
{
    private readonly int[] _lineStarts;
    private readonly string[]? _originalLines;

    private SourceText(string text, string[]? originalLines)
        : this(text, originalLines, FindLineStarts(text))
    {
    }

    private SourceText(string text, string[]? originalLines, int[] lineStarts)
    {
        Text = text;
        _originalLines = originalLines;
        _lineStarts = lineStarts;
    }

    public string Text { get; }

    public int LineCount => _lineStarts.Length;

    /// <summary>Takes decoded text without a byte-order mark; line ends may be CRLF, LF or CR.</summary>
    public static SourceText From(string decoded)
    {
        var unixLines = decoded.Contains('\r') ? decoded.Replace("\r\n", "\n").Replace('\r', '\n') : decoded;
        var nfc = UnicodeForm.Nfc(unixLines);
        return nfc == unixLines ? new SourceText(nfc, null) : new SourceText(nfc, UnicodeForm.Repair(unixLines).Split('\n'));
    }

    /// <summary>Another text of the same length, in which every place is where it was. Line feeds may be missing in it; its lines stay.</summary>
    public SourceText With(string text) => text.Length == Text.Length
        ? new SourceText(text, _originalLines, _lineStarts)
        : throw new ArgumentException("The text has another length.", nameof(text));

    /// <summary>Offsets outside the text are drawn to its nearest end.</summary>
    public SourcePlace Locate(int offset)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        var line = LineIndex(offset);
        return new SourcePlace(line + 1, OriginalColumn(line, offset - _lineStarts[line]) + 1);
    }

    public SourcePlace Locate(SourceSpan span) => Locate(span.Start);

    /// <summary>1-based.</summary>
    public int LineOf(int offset) => LineIndex(Math.Clamp(offset, 0, Text.Length)) + 1;

    /// <summary>The text of a line without its line feed; <paramref name="line"/> is 1-based.</summary>
    public ReadOnlySpan<char> Line(int line)
    {
        var start = _lineStarts[line - 1];
        var end = line < _lineStarts.Length ? _lineStarts[line] - 1 : Text.Length;
        return Text.AsSpan(start, end - start);
    }

    /// <summary>The offset at which a 1-based line starts.</summary>
    public int LineStart(int line) => _lineStarts[line - 1];

    private int LineIndex(int offset)
    {
        var found = Array.BinarySearch(_lineStarts, offset);
        return found >= 0 ? found : ~found - 1;
    }

    // In a decomposed line each character read may have been several on disk: walk both until the read side reaches the column.
    private int OriginalColumn(int line, int column)
    {
        if (_originalLines is null || column == 0)
        {
            return column;
        }

        var original = _originalLines[line];
        var read = 0;
        foreach (var (start, length) in NormalizationSegments(original))
        {
            if (read >= column)
            {
                return start;
            }

            read += UnicodeForm.Nfc(original.Substring(start, length)).Length;
        }

        return original.Length;
    }

    // A segment starts where the text before it cannot combine with it: a starter that is no Hangul vowel or final (UAX 15, 9.1).
    private static IEnumerable<(int Start, int Length)> NormalizationSegments(string line)
    {
        var start = 0;
        for (var i = 1; i <= line.Length; i++)
        {
            if (i == line.Length || !Combines(line[i]))
            {
                yield return (start, i - start);
                start = i;
            }
        }
    }

    private static bool Combines(char c) =>
        c is >= '\u1160' and <= '\u11FF' || char.IsLowSurrogate(c)
        || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark
            or System.Globalization.UnicodeCategory.SpacingCombiningMark or System.Globalization.UnicodeCategory.EnclosingMark;

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int>(text.Length / 24) { 0 };
        for (var i = text.IndexOf('\n'); i >= 0; i = text.IndexOf('\n', i + 1))
        {
            starts.Add(i + 1);
        }

        return [.. starts];
    }
}
