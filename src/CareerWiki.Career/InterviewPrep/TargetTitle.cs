using System.Collections.Frozen;
using System.Text.RegularExpressions;
using CareerWiki.Core.Reading;
using CareerWiki.Core.Text;

namespace CareerWiki.Career.InterviewPrep;

/// <summary>
/// Takes company and role out of a title or a file name: <c>Interview Prep: Acme – Senior Engineer</c>, <c>카카오 백엔드 개발자 면접 준비</c>,
/// <c>SRE @ Acme</c>, <c>[네이버] 서버 개발자</c>.
/// </summary>
internal static partial class TargetTitle
{
    private const int MaxLength = 200;

    private static readonly FrozenSet<string> RoleWords;
    private static readonly FrozenSet<string> RoleNouns;
    private static readonly string[] HangulNouns;

    static TargetTitle()
    {
        var words = WordList.Load(typeof(TargetTitle).Assembly, "role-words.txt");
        RoleWords = words.Select(word => word.TrimEnd('*')).ToFrozenSet();
        RoleNouns = words.Where(word => word.EndsWith('*')).Select(word => word.TrimEnd('*')).ToFrozenSet();
        HangulNouns = [.. RoleNouns.Where(noun => Hangul.Contains(noun))];
    }

    public static (string? Company, string? Role) Parse(string title)
    {
        var (company, role) = ParseParts(title);
        return (company, role is null ? null : RoleSuffix().Replace(role, ""));
    }

    private static (string? Company, string? Role) ParseParts(string title)
    {
        if (title.Length > MaxLength)
        {
            return (null, null);
        }

        // A long run of blanks could be cut in all ways there are.
        var text = Remark().Replace(Blanks().Replace(Decoration().Replace(UnicodeForm.Nfc(title), " "), " "), " ");
        if (AtPattern().Match(Noise().Replace(text, " | ")) is { Success: true } at)
        {
            var (role, company) = (Trim(at.Groups["role"].Value), Trim(at.Groups["company"].Value));
            if (role.Length > 0 && company.Length > 0)
            {
                return (company, role);
            }
        }

        // What is taken out divides too ("네이버 면접 대비 (백엔드)"); so do brackets where nothing else does ("[카카오] 서버 개발자").
        var bare = Noise().Replace(text, " | ");
        var parts = Split(bare, Separator());
        parts = parts.Count == 1 ? Split(bare, Comma()) : parts;
        parts = parts.Count == 1 ? Split(Brackets().Replace(bare, " | $1 | "), Separator()) : parts;
        return parts.Count switch
        {
            0 => (null, null),
            1 => SplitWords(parts[0]),
            _ => Choose(parts),
        };
    }

    private static List<string> Split(string text, Regex separator) => [.. separator.Split(text).Select(Trim).Where(part => part.Any(char.IsLetter))];

    private static (string? Company, string? Role) Choose(List<string> parts)
    {
        var role = parts.Find(IsRole) ?? parts.Find(StartsRole);
        var company = parts.Find(part => part != role);
        if (role is not null || company is null)
        {
            return (company, role);
        }

        var split = SplitWords(company);
        return split.Role is null ? (company, null) : split;
    }

    private static (string? Company, string? Role) SplitWords(string part)
    {
        var words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (!IsRole(part))
        {
            return SplitLast(words, part);
        }

        var start = Array.FindIndex(words, IsRoleWord);
        return start <= 0 ? (null, part) : (string.Join(' ', words[..start]), string.Join(' ', words[start..]));
    }

    // "네이버 백엔드": a last word that only begins a role will do.
    private static (string? Company, string? Role) SplitLast(string[] words, string part)
    {
        if (words is [_, _, .., "직무" or "직군" or "직렬" or "부문" or "분야"])
        {
            return (string.Join(' ', words[..^2]), string.Join(' ', words[^2..]));
        }

        if (words.Length > 1 && StartsRole(words[^1]))
        {
            return (string.Join(' ', words[..^1]), words[^1]);
        }

        return StartsRole(part) ? (null, part) : (part, null);
    }

    private static bool IsRole(string part) => part.Split(' ', '/', '(', ')').Any(IsRoleNoun);

    // Korean writes compounds in one word: 데이터엔지니어.
    private static bool IsRoleNoun(string word) => RoleNouns.Contains(Key(word)) || HangulNouns.Any(noun => word.EndsWith(noun, StringComparison.Ordinal));

    private static bool StartsRole(string part) => part.Split(' ', '/') is [var first, ..] && IsRoleWord(first);

    private static bool IsRoleWord(string word) => IsRoleNoun(word) || word.Split('/').All(piece => RoleWords.Contains(Key(piece)));

    private static string Key(string word) => word.Trim(',', ')', '(').ToLowerInvariant();

    private static string Trim(string part)
    {
        var bare = Article().Replace(Ends().Replace(part.Trim(), "").Trim(), "");
        return Enclosed().Match(bare) is { Success: true } match ? match.Groups[1].Value.Trim() : bare;
    }

    [GeneratedRegex(@"(?<=\S) (?:직무|포지션)$")]
    private static partial Regex RoleSuffix();

    // Emoji and other signs that decorate a title.
    [GeneratedRegex(@"[\p{So}\p{Cs}\uFE0F\u200D]+|\*\*|`")]
    private static partial Regex Decoration();

    [GeneratedRegex(
        @"\b(?:technical )?(?:interview|phone screen|job)(?: prep(?:aration)?| questions?)?(?: (?:notes?|guide|sheet|plan|doc|kit|pack))?\b|\bprep(?:aration)?(?: (?:notes?|guide|sheet|plan|doc))?\b|\bcover[ -]letter(?: questions?| answers?)?\b|\bpersonal statement\b|\bself[ -]introduction\b|\b(?:written )?application(?: questions?| form| answers?)?\b|\bessays?\b|\b(?:my )?notes\b|\b\d차\b|(?:\d차 ?|최종 |기술 |실무 |임원 )?면접 ?(?:준비|대비|정리|전략|노트|예상|기출|단골)?(?:용| 및)?(?: ?(?:노트|자료|문서|정리|시트|메모|가이드|질문|질문지|리스트|모음|답변))?|인터뷰 ?(?:준비|대비|노트|정리)?|자기 ?소개서|자소서|입사 ?지원서|지원서|에세이|[']?\d{2,4}년도?|\b20\d\d\b|(?:상|하)반기|(?:신입|경력)? ?(?:공개|수시|정기)? ?(?:공채|채용)(?:형)?|준비 ?노트|초안|최종본?|\bv\d+\b|\b(?:draft|final|ko|kr|en|kor|eng)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Noise();

    // "(prep for final round)", "(초안 v3)"
    [GeneratedRegex(@"[(（][^)）]*(?:\b(?:prep|interview|notes|draft|round|version|v\d)\b|면접|초안|버전|최종|수정)[^)）]*[)）]", RegexOptions.IgnoreCase)]
    private static partial Regex Remark();

    [GeneratedRegex(@"(?<role>[^|:–—]+?)\s*(?:@|\bat\b)\s*(?<company>[^|:–—(]+)", RegexOptions.IgnoreCase)]
    private static partial Regex AtPattern();

    [GeneratedRegex(@"[\[(（【「]([^\])）】」]*)[\])）】」]")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"\s*[|:：–—•·_]\s*|\s+[-/]\s+|\s+-|-\s+|\bfor\b")]
    private static partial Regex Separator();

    [GeneratedRegex(@",\s+")]
    private static partial Regex Comma();

    [GeneratedRegex(@"\s{2,}")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"^(?:(?:the|my|our|your)\b\s*)+", RegexOptions.IgnoreCase)]
    private static partial Regex Article();

    [GeneratedRegex(@"^[\[(（【「]([^\])）】」]*)[\])）】」]$")]
    private static partial Regex Enclosed();

    [GeneratedRegex(@"^[\s\-–—|:.,·#/]+(?=[^.\w]|\w)|^\d+[.)]\s+|[\s\-–—|:,·/(\[]+$")]
    private static partial Regex Ends();
}
