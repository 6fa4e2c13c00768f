using System.Text.RegularExpressions;

namespace CareerWiki.Career.Essay;

/// <summary>Tells whether a line is the prompt of an essay.</summary>
internal static partial class PromptText
{
    private const int MaxLength = 600;

    /// <summary>A request, a limit or a usual prompt: it can't be anything else.</summary>
    public static bool IsPlain(string text) => text.Length <= MaxLength && IsPlainLine(text);

    private static bool IsPlainLine(string text) => Request().IsMatch(text) || EnglishRequest().IsMatch(Number().Replace(text, "")) || LimitText.Parse(text) is not null || IsUsual(text);

    /// <summary>Asks in any way, a question mark included.</summary>
    public static bool Asks(string text) => IsPlain(text) || text.TrimEnd('"', '”', ' ', ')').EndsWith('?') || text.TrimEnd().EndsWith('？');

    /// <summary>A usual prompt, or a few words with a limit behind them, and nothing else.</summary>
    public static bool IsShort(string text) =>
        text.Length <= 80 && !IsNumbered(text) && (IsUsual(text) || (LimitText.Parse(text) is { Limit: not null, Rest.Length: > 0, IsAlone: false } limit && limit.Rest.Length <= 60 && EndsInLimit().IsMatch(text)));

    public static bool IsNumbered(string text) => Number().IsMatch(text);

    /// <summary>Bears a number that only prompts have: <c>#1</c>, <c>Q1.</c>, <c>문항 1</c>.</summary>
    public static bool IsMarked(string text) => Marked().IsMatch(text);

    /// <summary>The number that a line bears; 0 for none.</summary>
    public static int NumberOf(string text) =>
        Number().Match(text) is { Success: true } match && int.TryParse(string.Concat(match.Value.Where(char.IsAsciiDigit)), out var number) ? number : 0;

    /// <summary>The prompt alone: without number, quotes and limit.</summary>
    public static string Strip(string text)
    {
        var bare = Questions.Asking.Strip(Number().Replace(text.Trim(), ""));
        return LimitText.Parse(bare) is { Rest.Length: > 0 } limit ? Questions.Asking.Unquote(limit.Rest) : bare;
    }

    // A usual prompt is the whole of a short line; in a sentence the same words are prose.
    private static bool IsUsual(string text)
    {
        var bare = Strip(text);
        return bare.Length <= 40 && Usual().IsMatch(bare);
    }

    [GeneratedRegex(@"^(?:#\d{1,2}(?=\s)|#?\d{1,2}\s*[.)]|\(\d{1,2}\)|[①-⑳]|\[?(?:문항|질문|항목)\s*\d{0,2}\]?\s*[.:)]?|Q\d{0,2}\s*[.:)])\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Number();

    // "(500자 이내)" ends the line; in a sentence it is prose.
    [GeneratedRegex(@"[)\]）】]\s*[.:：]?\s*$|(?:자|byte|바이트|이내|이하|characters?|words?)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex EndsInLimit();

    [GeneratedRegex(@"^(?:#\d{1,2}\s|\[?(?:문항|질문|항목)\s*\d{1,2}|Q\s?\d{1,2}\s*[.:)])", RegexOptions.IgnoreCase)]
    private static partial Regex Marked();

    [GeneratedRegex(@"(?:해|적어|써|들려|말해|알려|보여|밝혀|이야기해|나누어|공유해|부탁)\s?(?:주세요|주십시오|주시오|주시기|주시길|주시되|주시고|주시면|보세요|보십시오|보시오|드립니다)|(?:기술|서술|작성|설명|소개|제시|기재|답변|표현|논|말씀)\s?(?:하시오|하십시오|하세요|하라|하여 ?주|해 ?주|바랍니다|바람|할 ?것|하시기|하시되)|(?:쓰|적으|답하|밝히|논하)(?:시오|십시오|세요)|(?:을|를|에 ?대해|에 ?대하여|에 ?관해|에 ?관하여|위주로|중심으로|구체적으로|자유롭게)\s*(?:기술|서술|작성|설명|소개|기재)\s*(?:[(\[（.]|$)")]
    private static partial Regex Request();

    [GeneratedRegex(@"^(?:please |briefly |in your own words,? )*(?:describe|explain|tell us|tell me|share|discuss|write about|introduce yourself|give (?:us )?an example|what (?:makes|motivates|attracts|draws|excites)|why (?:do you want|are you|would you|should we|us\b|this (?:company|role)))", RegexOptions.IgnoreCase)]
    private static partial Regex EnglishRequest();

    [GeneratedRegex(@"^(?:당사\s*|회사\s*|본인의\s*|나의\s*|저의\s*|직무\s*|해당 직무\s*|귀사\s*)*(?:지원 ?(?:동기|이유|사유)|성장 ?(?:과정|배경)|입사 ?(?:후|뒤)\s*(?:의\s*)?(?:포부|계획|목표)|(?:성격의?\s*)?장[·, ]?단점|성격|생활 ?신조|가치관|직무 ?(?:역량|경험|수행 ?역량|관련 ?경험|적합성|전문성)|핵심 ?역량|보유 ?역량|(?:주요 ?)?(?:프로젝트|직무|업무|경력|협업|도전|실패|갈등 ?(?:해결|극복)?|문제 ?해결|성공)\s?경험|경력 ?(?:사항|기술)|자기 ?소개|학창 ?시절|사회 ?(?:활동|경험)|포부|강점과? ?(?:약점|보완점)?|강점)(?:\s*(?:및|과|와|,|·|/|&)\s*(?:입사 ?후 ?)?[\p{IsHangulSyllables} ]{1,14})?\s*$|^(?:motivation(?: letter)?|why (?:us|this company|this role)|strengths? (?:and|&) weaknesses?|career goals?|background)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Usual();
}
