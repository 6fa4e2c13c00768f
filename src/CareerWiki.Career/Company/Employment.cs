using System.Text.RegularExpressions;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Tagging;

namespace CareerWiki.Career.Company;

/// <summary>
/// Tells from the words around a company's name that the author works or worked there: <c>카카오에서 3년간 근무</c>, <c>Naver (2019 – 2022)</c>
/// below "Experience", <c>my time at Acme</c>.
/// </summary>
internal static partial class Employment
{
    /// <param name="reader">Of the same document.</param>
    public static bool IsIn(Document document, Mention mention, SentenceReader reader)
    {
        if (mention.Place == MentionPlace.Declared)
        {
            return false;
        }

        var sentence = reader.Read(mention);
        return Before().IsMatch(sentence.Before) || Behind().IsMatch(sentence.After) || (Period().IsMatch(sentence.After) && IsHistory(document, mention));
    }

    // Dates alone say little: an interview has some too.
    private static bool IsHistory(Document document, Mention mention)
    {
        var byIndex = document.Sections.ToDictionary(s => s.Index);
        for (var section = byIndex.GetValueOrDefault(mention.Section); section is not null; section = byIndex.GetValueOrDefault(section.Parent))
        {
            if (section.Heading is { } heading && History().IsMatch(heading.Text))
            {
                return true;
            }
        }

        return mention.Section == 0 && History().IsMatch(document.Title);
    }

    [GeneratedRegex(@"(?:\bI (?:have |had )?(?:work|worked|been working|was working|interned|started|spent [\w ]{1,24})(?: (?:full-time|part-time|as an? [\w -]{1,30}))? (?:at|for|with)|\b(?:my|our) (?:time|years?|work|job|role|team|internship|current job|previous job) (?:at|with)|\b(?:formerly|previously|currently|now|until recently)(?: [\w-]+){0,3} (?:at|with)|\bex-|(?:전|현|이전|지난|첫|직전) ?(?:직장|회사)(?:인|은|는|이었던|였던|\s*[(:：])?)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Before();

    [GeneratedRegex(@"^(?:에서|에)\s?(?:[^.,]{0,24}?)(?:근무(?!지)|재직|일하(?:며|면서|고|던|는)|일했|일한|다니(?:며|면서|고|던|는)|다녔|다닌|몸담|개발자로|엔지니어로|인턴(?:으로|을)|퇴사|\d+\s?년|\d+\s?개월)|^\s?(?:재직|근무|퇴사)(?!자|지)|^\s?\((?:현|전) ?(?:직장|회사)\)|^(?:을|를) (?:퇴사|떠나)", RegexOptions.None)]
    private static partial Regex Behind();

    [GeneratedRegex(@"^[^\n]{0,40}?(?:19|20)\d\d(?:\s?[.년/-]\s?\d{1,2})?[.월]?\s?(?:~|–|—|-|to)\s?(?:(?:19|20)\d\d|현재|재직|present|now|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Period();

    [GeneratedRegex(@"경력|이력|경험|재직|근무|\bexperience\b|\bemployment\b|\bwork history\b|\bcareer\b|r[eé]sum[eé]|\bcv\b", RegexOptions.IgnoreCase)]
    private static partial Regex History();
}
