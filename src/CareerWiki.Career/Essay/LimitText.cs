using System.Globalization;
using System.Text.RegularExpressions;

namespace CareerWiki.Career.Essay;

/// <summary>A limit of length as application forms write it.</summary>
/// <param name="Limit">Null when only words or a minimum are asked for.</param>
/// <param name="Rest">The text without it.</param>
/// <param name="IsAlone">True when the text says nothing else.</param>
internal sealed partial record LimitText(int? Limit, LimitUnit? Unit, string Rest, bool IsAlone)
{
    private const int MaxBracketLength = 60;

    // A prompt is no page.
    private const int MaxLength = 600;

    /// <summary>Null when the text carries no limit.</summary>
    public static LimitText? Parse(string text)
    {
        if (text.Length > MaxLength)
        {
            return null;
        }

        // A long run of blanks could be cut in all ways there are.
        text = Blanks().Replace(text, " ");
        var matches = Amount().Matches(text).Where(m => m.Groups["amount"].Length > 1 || m.Groups["thousand"].Success).ToList();
        if (matches.Count == 0)
        {
            return null;
        }

        // "500자 이상 1000자 이내" and "500~1000자" end with what counts.
        var last = matches[^1];
        var isMinimum = matches.Count == 1 && (Minimum().IsMatch(text[(last.Index + last.Length)..]) || text[..last.Index].TrimEnd().EndsWith("최소", StringComparison.Ordinal));
        var isWords = last.Groups["words"].Success;
        var limit = int.Parse(last.Groups["amount"].Value.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        limit *= last.Groups["thousand"].Success ? 1000 : 1;
        LimitUnit? unit = isWords || isMinimum ? null
            : last.Groups["byte"].Success ? Utf8().IsMatch(text) ? LimitUnit.BytesUtf8 : LimitUnit.BytesCp949
            : WithoutSpaces().IsMatch(text) ? LimitUnit.CharsNoSpaces : LimitUnit.Chars;
        var rest = Ends().Replace(Blanks().Replace(Phrase().Replace(WithoutBrackets(text), " "), " "), "").Trim();
        return new LimitText(unit is null ? null : limit, unit, rest, !Remarks().Replace(rest, "").Any(char.IsLetter));
    }

    // "(UTF-8 기준 1200byte)": the brackets around a limit go with all that is in them.
    private static string WithoutBrackets(string text) =>
        Brackets().Replace(text, match => match.Length <= MaxBracketLength && Amount().IsMatch(match.Value) ? " " : match.Value);

    [GeneratedRegex(@"[\[(（【<](?:[^\[\](){}（）【】<>]|[(（][^()（）]*[)）])*[\])）】>]")]
    private static partial Regex Brackets();

    // What may stand beside a limit on a line of its own.
    [GeneratedRegex(@"limit|length|min(?:imum)?|제한|분량|글자 ?수|띄어쓰기|공백|포함|제외|기준|작성|이내|최소|최대|로|spaces?|included|excluded|including|excluding|not counted|max(?:imum)?", RegexOptions.IgnoreCase)]
    private static partial Regex Remarks();

    [GeneratedRegex(@"\s{2,}")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"(?<![\d,.])(?<amount>\d{1,3}(?:,\d{3})+|\d{1,5})\s*(?<thousand>천)?\s*(?:글자|자(?=[^\p{IsHangulSyllables}]|$|이내|이하|내외|내로|까지|로|정도|미만|이상|를|제한)|(?<byte>byte|bytes|바이트|B(?=[\s)]|$))|(?<words>words?\b|단어)|char(?:acter)?s?\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Amount();

    [GeneratedRegex(@"^\s*이상")]
    private static partial Regex Minimum();

    [GeneratedRegex(@"(?:공백|띄어쓰기)\s*(?:은|을)?\s*(?:제외|미포함|불포함|빼고)|spaces? (?:not|are not|aren't|excluded)|(?:without|excluding|excl\.?|not counting|no) (?:spaces|blanks|whitespace)", RegexOptions.IgnoreCase)]
    private static partial Regex WithoutSpaces();

    [GeneratedRegex(@"UTF-?8", RegexOptions.IgnoreCase)]
    private static partial Regex Utf8();

    [GeneratedRegex(
        @"[\[(（【<]?\s*(?:글자 ?수\s*:?\s*|분량\s*:?\s*|제한\s*:?\s*|최대|최소|약|max(?:imum)?\.?(?: of)?|up to|at most|within|in|limit:?|about|공백\s*(?:포함|제외),?)?\s*(?:\d[\d,]*\s*천?\s*(?:글자|자)?\s*(?:이상|~|-|–)?\s*)?(?<![\d,.])\d[\d,]*\s*천?\s*(?:글자|자|bytes?|바이트|words?|단어|char(?:acter)?s?|B(?=[\s)]))\s*(?:이내|이하|내외|내로|까지|미만|이상|정도|제한|or (?:less|fewer)|max(?:imum)?)?(?:으?로(?![\p{IsHangulSyllables}]))?(?:\s*[,/·(]?\s*(?:공백\s*(?:포함|제외|미포함|불포함)|(?:including|incl\.?|excluding|excl\.?|with|without) spaces|UTF-?8|EUC-?KR)\s*(?:기준)?\s*\)?)*\s*[\])）】>]?",
        RegexOptions.IgnoreCase)]
    private static partial Regex Phrase();

    [GeneratedRegex(@"^[\s:：,.\-–·]+|[\s:：,\-–·(\[]+$")]
    private static partial Regex Ends();
}
