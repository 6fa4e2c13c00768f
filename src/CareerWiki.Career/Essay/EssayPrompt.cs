using CareerWiki.Core.Documents;
using CareerWiki.Core.Text;

namespace CareerWiki.Career.Essay;

/// <summary>How a limit counts.</summary>
public enum LimitUnit
{
    Chars,
    CharsNoSpaces,

    /// <summary>Two for a Hangul syllable, as Korean job portals count.</summary>
    BytesCp949,

    /// <summary>Three for a Hangul syllable.</summary>
    BytesUtf8,
}

/// <summary>A prompt of a self-introduction essay and how long its answer is.</summary>
/// <param name="Prompt">Without number and limit.</param>
/// <param name="Limit">The most that is allowed; null for none.</param>
/// <param name="Unit">Null without a limit.</param>
/// <param name="Count">Of the visible text of the answer, its own headings included; line breaks don't count.</param>
public sealed record EssayPrompt(int Section, SourceSpan Span, string Prompt, int? Limit, LimitUnit? Unit, TextCount Count) : Fact(Section, Span)
{
    /// <summary>Null without a limit.</summary>
    public bool? OverLimit => Limit is { } limit && Unit is { } unit ? Count.In(unit) > limit : null;
}

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
