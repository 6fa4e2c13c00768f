using System.Text.RegularExpressions;
using CareerWiki.Career.Kinds;
using CareerWiki.Career.Sections;
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
        if (sentence.After.EndsWith('?') || SomeoneElse().IsMatch(sentence.After))
        {
            return false;
        }

        return Before().IsMatch(sentence.Before) || Behind().IsMatch(sentence.After) || (Period().IsMatch(sentence.After) && IsHistory(document, mention))
            || (OwnWork().IsMatch(sentence.After) && IsAboutOneself(document, mention));
    }

    // In an essay, and among what a résumé tells, the work is one's own.
    private static bool IsAboutOneself(Document document, Mention mention) => document.Kind == KindCatalogue.Essay.Name
        || document.SectionAt(mention.Section)?.Role == SectionRole.Resume;

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

    [GeneratedRegex(@"(?:\bI (?:have |had )?(?:work|worked|been working|was working|interned|started|spent [\w ]{1,24})(?: (?:full-time|part-time|as an? [\w -]{1,30}))? (?:at|for)|\b(?:my|our) (?:time|years?|work|job|role|team|internship|current job|previous job) (?:at|with)|\b(?:formerly|previously|currently|now|until recently)(?: [\w-]+){0,3} (?:at|with)|\bex-|(?:전|현|이전|지난|첫|직전) ?(?:직장|회사)(?:인|은|는|이었던|였던|\s*[(:：])?)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Before();

    // "카카오에서 일하는 친구", "카카오에서 일하고 싶다"
    [GeneratedRegex(@"^[^.!?]{0,30}?(?:(?:근무|재직|일|인턴|퇴사|이직|개발|담당|중)\S{0,3}[는한던인은] (?:내 |제 |우리 )?(?:친구|선배|후배|동료|지인|분|사람|멘토|형|누나|언니|오빠|개발자|엔지니어|직원|저자|팀장|강사|연사|지원자)|싶|\bfriend|\bengineers? (?:told|said))")]
    private static partial Regex SomeoneElse();

    [GeneratedRegex(@"^(?:에서|에)\s?(?:[^.,]{0,24}?)(?:근무(?!지)|재직|일하(?:며|면서|고|던|는)|일했|일한|다니(?:며|면서|고|던|는)|다녔|다닌|몸담|개발자로|엔지니어로|인턴(?:으로|을)|퇴사|\d+\s?년|\d+\s?개월)|^\s?(?:재직|근무|퇴사)(?!자|지)|^\s?\((?:현|전) ?(?:직장|회사)\)|^(?:을|를) (?:퇴사|떠나)", RegexOptions.None)]
    private static partial Regex Behind();

    [GeneratedRegex(@"^[^\n]{0,40}?(?:19|20)\d\d(?:\s?[.년/-]\s?\d{1,2})?[.월]?\s?(?:~|–|—|-|to)\s?(?:(?:19|20)\d\d|현재|재직|present|now|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Period();

    [GeneratedRegex(@"^\)?에서(?: \S+){0,8}? ?\S*(?:리드하|리드했|진행한|진행했|담당하|담당했|담당한|맡[았은고으]|개발한|개발했|개발하며|구축한|구축했|운영한|운영했|수행|이끌|쌓은|쌓았|만들었|설계했|설계한)")]
    private static partial Regex OwnWork();

    [GeneratedRegex(@"경력|이력|경험|재직|근무|\bexperience\b|\bemployment\b|\bwork history\b|\bcareer\b|r[eé]sum[eé]|\bcv\b", RegexOptions.IgnoreCase)]
    private static partial Regex History();
}
