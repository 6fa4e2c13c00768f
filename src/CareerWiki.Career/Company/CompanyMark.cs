using System.Globalization;
using System.Text.RegularExpressions;
using CareerWiki.Core.Text;

namespace CareerWiki.Career.Company;

/// <summary>A sign for a company that has no picture: letters of its name, and one of some hues.</summary>
/// <param name="Letters">One or two; empty for a name of signs alone.</param>
/// <param name="Hue">0 to 11, always the same for a name however it is written.</param>
public sealed partial record CompanyMark(string Letters, int Hue)
{
    public const int Hues = 12;

    public static CompanyMark Of(string name) => new(LettersOf(LegalForm().Replace(UnicodeForm.Nfc(name), " ")), (int)(Hash(Slug.Of(name)) % Hues));

    // A syllable says as much as two Latin letters: 카카오페이 is 카, Kakao Pay is KP, LINE is L, 11번가 is 11.
    private static string LettersOf(string name)
    {
        var words = Word().Matches(name).Select(match => match.Value).ToList();
        if (words.Count == 0)
        {
            return "";
        }

        if (LeadingNumber().Match(words[0]) is { Success: true } number)
        {
            return number.Value;
        }

        return IsLatin(words[0]) && words.Count > 1 && IsLatin(words[1]) ? Initial(words[0]) + Initial(words[1]) : Initial(words[0]);
    }

    private static string Initial(string word) => word[..StringInfo.GetNextTextElementLength(word)].ToUpperInvariant();

    private static bool IsLatin(string word) => word[0] < '\u0250' && char.IsLetter(word[0]);

    // FNV-1a: .NET's own hash of a string differs from run to run.
    private static uint Hash(string text) => text.Aggregate(2166136261u, (hash, c) => unchecked((hash ^ c) * 16777619u));

    [GeneratedRegex(@"^\s*(?:\(주\)|㈜|주식회사\s)|(?:\(주\)|㈜|\s주식회사)\s*$")]
    private static partial Regex LegalForm();

    [GeneratedRegex(@"[\p{L}\p{N}][\p{L}\p{N}\p{M}]*")]
    private static partial Regex Word();

    [GeneratedRegex(@"^\d{1,2}")]
    private static partial Regex LeadingNumber();
}
