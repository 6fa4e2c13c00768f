using CareerWiki.Career.Kinds;
using CareerWiki.Career.Lexicons;
using CareerWiki.Core.Text;

namespace CareerWiki.Career.InterviewPrep;

/// <summary>Corrects what a title seemed to say by the companies that everybody knows: in "네이버 검색 플랫폼 면접" it is 네이버, not 네이버 검색.</summary>
internal static class KnownCompany
{
    public static (string? Company, string? Role) Correct((string? Company, string? Role) parsed, string title)
    {
        if (parsed.Company is { } company && CompanyName.Spellings(company).Any(IsKnown))
        {
            return parsed;
        }

        var known = BuiltInLexicon.Lexicon.PlainNamesIn(title).FirstOrDefault(found => found.Entry.Kind == KindCatalogue.Company.Name).Surface;
        return known is not null && (parsed.Company is null || IsMore(parsed.Company, known)) ? (known, parsed.Role) : parsed;
    }

    private static bool IsKnown(string spelling) => BuiltInLexicon.Lexicon.Named(KindCatalogue.Company.Name, spelling) is not null;

    // Latin words behind a name may be part of another one ("Naver Z"), Korean ones say which department.
    private static bool IsMore(string company, string known) => !company.Contains(known, StringComparison.Ordinal)
        || (company.StartsWith(known, StringComparison.Ordinal) && company.Length > known.Length && company[known.Length] is ' ' or ',' && company[known.Length..].Any(Hangul.IsSyllable));
}
