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
    /// <summary>From the first to the last line of the answer; null for a prompt that is not answered yet.</summary>
    public SourceSpan? AnswerSpan { get; init; }

    /// <summary>Null without a limit.</summary>
    public bool? OverLimit => Limit is { } limit && Unit is { } unit ? Count.In(unit) > limit : null;
}
