using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CareerWiki.Publish.Leaks;

/// <summary>
/// Finds leaks in plain text. Digits and letters of full width count as ordinary ones (Unicode, NFKC), every dash as a hyphen, and signs that nobody
/// sees as nothing. Who writes <c>hong (at) naver (dot) com</c> means to be written to.
/// </summary>
/// <param name="redact">Names that must not be public.</param>
/// <param name="allowed">What may be public all the same; compared without case, blanks and hyphens. One that begins with <c>@</c> allows all addresses there.</param>
public sealed partial class LeakPatterns(IEnumerable<string> redact, IEnumerable<string> allowed)
{
    private readonly ImmutableArray<Regex> _names = [.. redact.Select(NameKey).Where(name => name.Length > 1).Distinct(StringComparer.OrdinalIgnoreCase).Select(NamePattern)];
    private readonly HashSet<string> _allowed = [.. allowed.Select(Key)];

    /// <summary>What stands in a text, in its order.</summary>
    public IEnumerable<Leak> In(string text)
    {
        var plain = Ascii.IsValid(text) ? text : Plain(Normalized(text));
        var found = new List<(int Index, Leak Leak)>();
        void Add(LeakKind kind, IEnumerable<Match> matches) =>
            found.AddRange(matches.Select(match => (match.Index, new Leak(kind, match.Value.Trim()))));

        if (plain.Contains('@'))
        {
            Add(LeakKind.Email, Email().Matches(plain).Where(IsAddress));
        }

        if (plain.AsSpan().ContainsAnyInRange('0', '9'))
        {
            var numbers = ResidentNumber().Matches(plain).Where(IsResidentNumber).ToList();
            Add(LeakKind.ResidentNumber, numbers);
            Add(LeakKind.Phone, Phone().Matches(plain).Where(match => !numbers.Exists(number => number.Index <= match.Index && match.Index < number.Index + number.Length)));
            Add(LeakKind.Pay, Pay().Matches(plain));
        }

        Add(LeakKind.LocalPath, LocalPath().Matches(plain));
        foreach (var name in _names)
        {
            Add(LeakKind.Name, name.Matches(plain));
        }

        return found.OrderBy(x => x.Index).Select(x => x.Leak).Where(leak => !IsAllowed(leak));
    }

    // Of an address all of its host may be allowed, and of a sentence on pay the amount.
    private bool IsAllowed(Leak leak) => _allowed.Count > 0 && (_allowed.Contains(Key(leak.Text)) || leak.Kind switch
    {
        LeakKind.Email => _allowed.Contains(Key(leak.Text[leak.Text.IndexOf('@', StringComparison.Ordinal)..])),
        LeakKind.Pay => _allowed.Any(amount => amount.Any(char.IsDigit) && Key(leak.Text).EndsWith(amount, StringComparison.Ordinal)),
        _ => false,
    });

    /// <summary>What texts that are the same to a reader have in common: case, blanks and hyphens are left out.</summary>
    public static string Key(string text) => string.Concat(Plain(Normalized(text)).ToLowerInvariant().Where(c => !char.IsWhiteSpace(c) && c is not '-'));

    private static string Plain(string text) =>
        string.Concat(text.Where(c => char.GetUnicodeCategory(c) != UnicodeCategory.Format).Select(c => char.GetUnicodeCategory(c) == UnicodeCategory.DashPunctuation ? '-' : c));

    // A text that is no Unicode has no such form.
    private static string Normalized(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormKC);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }

    // Reserved for documentation (RFC 2606), or the user of a program at a host.
    private static bool IsAddress(Match match) => !Reserved().IsMatch(match.Value);

    private static bool IsResidentNumber(Match match) =>
        DateTime.TryParseExact("20" + match.Groups["birth"].Value, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static string NameKey(string name) => string.Concat(Normalized(name).Where(char.IsLetterOrDigit));

    // Whatever stands between its letters: "Hong Gildong", "hong-gildong", "홍 길동".
    private static Regex NamePattern(string name)
    {
        var letters = string.Join(@"[\s\-_.·]*", name.Select(c => Regex.Escape(c.ToString())));
        return new Regex(char.IsAscii(name[0]) ? $@"(?<!\p{{L}}){letters}(?![a-z])" : letters, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    [GeneratedRegex(@"(?<![\w.+%-])[\w.+%-]{1,64}@(?:[\w-]{1,63}\.){1,8}[A-Za-z]{2,24}(?![0-9A-Za-z_:-])")]
    private static partial Regex Email();

    [GeneratedRegex(@"@(?:[\w-]+\.)*(?:example\.(?:com|org|net)|example|invalid|test|localhost)$|^git@|^(?:no-?reply)@|noreply\.github\.com$|\.(?:png|jpe?g|webp|svg|gif|js|css)$", RegexOptions.IgnoreCase)]
    private static partial Regex Reserved();

    // Korean ones with or without separators, American ones with them, and what begins with a country's code.
    [GeneratedRegex(@"(?<![0-9A-Za-z_.+/#=&-])(?:(?:\+82[ .-]?\(?0?\)?[ .-]?|0)(?:1[016-9]|2|[3-6][1-5]|50[2-8]|70)[ .)_-]{0,3}\d{3,4}(?: ?[._-] ?| )\d{4}|0 1 [016-9] ?- ?\d(?: \d){2,3} ?- ?\d(?: \d){3}|01[016-9]\d{7,8}|\+(?!82)[1-9]\d{0,2}[ .-]?\(?\d{1,4}\)?(?:[ .-]?\d{2,4}){2,4}|\(\d{3}\)[ ]?\d{3}[ .-]\d{4}|\d{3}-\d{3}-\d{4})(?![0-9A-Za-z_-])")]
    private static partial Regex Phone();

    [GeneratedRegex(@"(?<![0-9A-Za-z_.-])(?<birth>\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))\s?[-–—]\s?[1-8](?:\d{6}|[*xX●○•]{6})(?![0-9A-Za-z_])|(?<![0-9A-Za-z_.-])(?<birth>\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))[1-8]\d{6}(?![0-9A-Za-z_])")]
    private static partial Regex ResidentNumber();

    // An amount close behind a word of pay, or such a word right behind the amount.
    [GeneratedRegex(@"(?:연봉|급여|월급|시급|기본급|성과급|상여|사이닝|스톡\s?옵션|계약금|퇴직금|실수령|처우|세전|세후|(?<!\p{L})(?:salary|salaries|compensation|base pay|total comp|signing bonus|rsus?|bonus|ote|ctc|wages?|offer(?:ed)?))[^.!?\n|]{0,30}?(?<![\d.,])(?:[₩$€£]\s?\d[\d,.]*\s?(?:[kKmM만억천]\b)?|\d[\d,.]*\s?(?:천만|백만|억|만|천)(?:\s?\d[\d,]*\s?(?:천만|백만|천|만))?\s?원?|\d{1,3}(?:,\d{3})+(?:\s?(?:원|KRW|USD|won|dollars))?|\d{2,3}\s?[kK]\b)|\d[\d,.]*\s?(?:천만|억|만)\s?원?\s?(?:대의?\s?)?(?:연봉|급여|월급)", RegexOptions.IgnoreCase)]
    private static partial Regex Pay();

    [GeneratedRegex(@"file:/{1,3}[^\s""'<>)]+|(?<![\w.:/])/(?:Users|home)/(?!user|runner|ubuntu|node|app|me/|you/|\$|\{|<)[\w.-]+/[^\s""'<>)]*|(?<!\w)[A-Za-z]:\\(?:Users|Documents and Settings)\\[^\s""'<>)]+|(?<!\w)[A-Za-z]:/Users/[^\s""'<>)]+")]
    private static partial Regex LocalPath();
}
