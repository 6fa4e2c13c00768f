namespace CareerWiki.Career.Essay;

/// <summary>The length of a text in the ways that application forms count.</summary>
/// <param name="Chars">Unicode code points.</param>
public sealed record TextCount(int Chars, int CharsNoSpaces, int BytesCp949, int BytesUtf8)
{
    public int In(LimitUnit unit) => unit switch
    {
        LimitUnit.CharsNoSpaces => CharsNoSpaces,
        LimitUnit.BytesCp949 => BytesCp949,
        LimitUnit.BytesUtf8 => BytesUtf8,
        _ => Chars,
    };

    public static TextCount Of(IEnumerable<string> lines)
    {
        var (chars, visible, cp949, utf8) = (0, 0, 0, 0);
        foreach (var rune in lines.SelectMany(line => line.Trim().EnumerateRunes()))
        {
            chars++;
            visible += System.Text.Rune.IsWhiteSpace(rune) ? 0 : 1;
            // What CP949 lacks is counted as the two bytes of a full-width character.
            cp949 += rune.IsAscii ? 1 : 2;
            utf8 += rune.Utf8SequenceLength;
        }

        return new TextCount(chars, visible, cp949, utf8);
    }
}
