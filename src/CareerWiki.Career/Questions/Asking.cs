using System.Text.RegularExpressions;

namespace CareerWiki.Career.Questions;

/// <summary>Tells whether a line asks something, in Korean or English, and takes off what stands around the question.</summary>
internal static partial class Asking
{
    private const int MaxLength = 1_000;

    /// <summary>Ends in a question mark, or is a request such as <c>설명해 보세요</c> or <c>Tell me about …</c>.</summary>
    public static bool Is(string text)
    {
        if (text.Length > MaxLength)
        {
            return HasMark(text);
        }

        var bare = Strip(text);
        return bare.Length > 1 && (bare.TrimEnd('"', '”', '\'', '’', ')', ' ', '*').EndsWith('?') || bare.Contains('?') && Question().IsMatch(bare)
            || bare.EndsWith('？') || KoreanRequest().IsMatch(bare) || EnglishRequest().IsMatch(bare));
    }

    /// <summary>True for a question that ends in its mark.</summary>
    public static bool HasMark(string text) => text.TrimEnd('"', '”', '\'', '’', ')', ' ', '*', '.').EndsWith('?') || text.EndsWith('？');

    /// <summary>The question alone: without number, <c>Q3.</c>, emoji and the quotes around it.</summary>
    public static string Strip(string text)
    {
        var bare = text.Trim();
        if (bare.Length > MaxLength)
        {
            return bare;
        }

        for (var before = ""; bare != before;)
        {
            before = bare;
            bare = Unquote(Number().Replace(bare, "").Trim());
        }

        return bare;
    }

    /// <summary>True when the line announces itself as a question: <c>Q:</c>, <c>Q2.</c>, <c>질문 1)</c>.</summary>
    public static bool IsMarkedQuestion(string text) => MayBeMarked(text) && QuestionMark().IsMatch(text.TrimStart());

    /// <summary>The text behind <c>A:</c>, <c>답변:</c> and the like; null for another line.</summary>
    public static string? AnswerOf(string text) =>
        MayBeMarked(text) && AnswerMark().Match(text) is { Success: true } match ? Unquote(text[match.Length..].Trim()) : null;

    // Cheap, since every line of every document is asked: a mark ends in one of these signs, or is a Q with a number.
    private static bool MayBeMarked(string text) => text.Length is > 0 and <= 10_000 && (text[0] is 'Q' or 'q' or 'ㄴ' or '↳' or '→' or '➡' or '-' or '=' or '└' || text.AsSpan(0, Math.Min(text.Length, 32)).IndexOfAny(":：.)") >= 0);

    public static bool IsQuestionKey(string key) => key.Trim() is "Q" or "q" or "질문" or "문" or "Question" || QuestionKey().IsMatch(key.Trim());

    public static bool IsAnswerKey(string key) => key.Trim() is "A" or "a" or "답" or "답변" or "Answer" || AnswerKey().IsMatch(key.Trim());

    public static string Unquote(string text) =>
        text is ['"', .., '"'] or ['“', .., '”'] or ['‘', .., '’'] or ['「', .., '」'] or ['\'', .., '\''] && text.Length > 1 && text[1..^1].IndexOf(text[0]) < 0
            ? text[1..^1].Trim()
            : text;

    // In all of these no two runs of blanks touch: else a long one would be cut in all ways there are.
    [GeneratedRegex(@"^(?:(?:Q|질문|문항|Question|No)\s*(?:\.\s*)?(?:#?\d+\s*|#\s*)?[.:)\-–—：]\s*|Q\d+\s+|(?:꼬리|추가|후속) ?질문\s*(?:\d+\s*)?[.:)：]\s*|follow[- ]?ups?\s*[.:)]\s*|\(?\d{1,3}[.)](?!\d)\s*|[①-⑳]\s*|[\p{So}\uFE0F]+\s*|[-*•]\s+)(?=\S)", RegexOptions.IgnoreCase)]
    private static partial Regex Number();

    [GeneratedRegex(@"^(?:Q|질문|Question|(?:꼬리|추가|후속) ?질문|follow[- ]?ups?(?: question)?)\s*(?:\.\s*)?(?:#?\d+\s*|#\s*)?[.:)：](?!\w)|^Q\d+\b", RegexOptions.IgnoreCase)]
    private static partial Regex QuestionMark();

    [GeneratedRegex(@"^\s*(?:(?:ㄴ|↳|→|➡|->|=>|└)\uFE0F?(?=\s)|A\s*(?:\d+\s*)?[.:)：](?=\s|[""“]|\p{IsHangulSyllables}|$)|(?:답변?|모범 ?답안|모범 ?답변|예시 ?답변|답안|Answer|Sample answer|My answer)\s*(?:\d+\s*)?(?:\([^)]*\)\s*)?[.:：])\s*", RegexOptions.IgnoreCase)]
    private static partial Regex AnswerMark();

    [GeneratedRegex(@"^(?:Q|질문|Question)\s*#?\d+$", RegexOptions.IgnoreCase)]
    private static partial Regex QuestionKey();

    [GeneratedRegex(@"^(?:A|답변?|Answer)\s*#?\d+$", RegexOptions.IgnoreCase)]
    private static partial Regex AnswerKey();

    // A question mark in the middle counts when a sentence ends with it.
    [GeneratedRegex(@"\?(\s|$|[""”])")]
    private static partial Regex Question();

    [GeneratedRegex(@"(해|아|어|여|려|라|켜|워|줘)\s?(보세요|보시오|보십시오|봐요|주세요|주십시오|주시오|주시기|주시겠|달라)|(하|으)?(시오|십시오|시겠습니까)|(하세요|하라|말씀하|인가요?|나요|까요|습니까|는지요?|은지요?|ㄹ까)[.!]?$|(해|말해|설명해)\s?봐$|(무엇인지|어떻게 [^.]*지)( 설명)?$")]
    private static partial Regex KoreanRequest();

    [GeneratedRegex(@"^(tell (me|us)|describe|explain|walk (me|us)|talk (me|us|about)|give (me|us|an)|how (do|does|did|would|should|can|could|is|are|will|have|has|many|much)|what('s|’s| (is|are|was|were|do|does|did|would|makes?|happens?|kind|type|steps))|why (do|does|did|is|are|would|should|not|us|this)|when (do|does|did|is|would|should)|which|who|where|can you|could you|would you|do you|have you|are you|is there|are there|compare|outline|discuss|design an?|implement|walk through|share|name (one|two|three|an?)) \S+", RegexOptions.IgnoreCase)]
    private static partial Regex EnglishRequest();
}
