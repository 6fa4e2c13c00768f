using System.Globalization;
using System.Text.RegularExpressions;

namespace CareerWiki.Core.Text;

/// <summary>
/// Chooses the form of a Korean particle by the sound that a word ends in: <c>을</c> behind a final consonant, <c>를</c> behind a vowel
/// (한글 맞춤법; for 으로/로 a final ㄹ counts as a vowel). Where the sound of a foreign word can't be known, both forms stand.
/// </summary>
public static partial class Particle
{
    private const int FinalL = 8;

    /// <summary>
    /// Replaces <c>{0}</c> by the word, <c>{0:을/를}</c> by the word with the form that fits, and <c>{0::을/를}</c> by that form alone, for where a
    /// quotation mark stands between.
    /// </summary>
    public static string Fill(string template, string word) => Place().Replace(template, match =>
        (match.Groups["alone"].Length > 0 ? "" : word) + (match.Groups["pair"].Success ? Choose(word, match.Groups["pair"].Value) : ""));

    /// <param name="pair">The form behind a consonant, a slash, the form behind a vowel: <c>은/는</c>, <c>으로/로</c>.</param>
    public static string Choose(string word, string pair)
    {
        var (consonant, vowel) = pair.Split('/') is [var c, var v] ? (c, v) : throw new ArgumentException($"\"{pair}\" is no pair of particles.", nameof(pair));
        return FinalOf(word) switch
        {
            null => $"{consonant}({vowel})",
            0 => vowel,
            FinalL when pair == "으로/로" => vowel,
            _ => consonant,
        };
    }

    /// <summary>The final consonant of the last syllable, as Unicode counts them (3.12): 0 for none. Null where nobody can tell.</summary>
    private static int? FinalOf(string word)
    {
        var text = Trailing().Replace(word, "");
        if (text.Length == 0)
        {
            return null;
        }

        var last = text[^1];
        if (Hangul.IsSyllable(last))
        {
            return (last - '\uAC00') % 28;
        }

        if (char.IsAsciiDigit(last))
        {
            // 영 일 이 삼 사 오 육 칠 팔 구
            return CharUnicodeInfo.GetDecimalDigitValue(last) switch { 1 or 7 or 8 => FinalL, 0 or 3 or 6 => 1, _ => 0 };
        }

        return char.IsAsciiLetter(last) ? OfLatin(text) : null;
    }

    // Letters one by one: 엘, 엠, 엔 and 알 end in a consonant. Words by the sounds that Korean keeps at their end.
    private static int? OfLatin(string text)
    {
        var word = LatinTail().Match(text).Value;
        if (word.Length == 1 || word.All(char.IsAsciiLetterUpper))
        {
            return char.ToUpperInvariant(word[^1]) switch { 'L' or 'R' => FinalL, 'M' or 'N' => 1, _ => 0 };
        }

        var lower = word.ToLowerInvariant();
        return lower switch
        {
            _ when lower.EndsWith("ng", StringComparison.Ordinal) || lower[^1] is 'm' or 'n' => 1,
            _ when lower[^1] is 'l' || lower.EndsWith("le", StringComparison.Ordinal) => FinalL,
            _ when lower.EndsWith("ne", StringComparison.Ordinal) || lower.EndsWith("me", StringComparison.Ordinal) => 1,
            _ when lower[^1] is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'w' or 's' or 'x' or 'z' or 'r' or 'f' or 'v' or 'd' or 'h' or 'j' => 0,
            _ => null,
        };
    }

    [GeneratedRegex(@"[\s""'”’」』)\]}.,!?:;%+#…]+$")]
    private static partial Regex Trailing();

    [GeneratedRegex("[A-Za-z]+$")]
    private static partial Regex LatinTail();

    [GeneratedRegex(@"\{0(?::(?<alone>:?)(?<pair>[^}/]+/[^}/]+))?\}")]
    private static partial Regex Place();
}
