namespace CareerWiki.Core.Text;

/// <summary>What the reader needs to know of the Korean script (Unicode chapter 18.6; text is in NFC).</summary>
public static class Hangul
{
    public static bool IsSyllable(char c) => c is >= '\uAC00' and <= '\uD7A3';

    /// <summary>The consonant that a dictionary sorts a syllable under: ㄱ for 가 and for 까 (Unicode 3.12; the doubled ones stand with the single).</summary>
    public static char InitialOf(char syllable) => "ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ"[(syllable - '\uAC00') / 588];

    /// <summary>Syllables and single letters, half-width ones excluded.</summary>
    public static bool IsHangul(char c) => IsSyllable(c) || c is >= '\u1100' and <= '\u11FF' or >= '\u3130' and <= '\u318F';

    public static bool Contains(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (IsHangul(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// <c>ko</c> when at least a fifth of the letters are Hangul, else <c>en</c>. A fifth, since Korean technical prose is half
    /// Latin names, while an English text quotes a Korean name at most.
    /// </summary>
    public static string LanguageOf(IEnumerable<string> texts)
    {
        var hangul = 0;
        var letters = 0;
        foreach (var text in texts)
        {
            foreach (var c in text)
            {
                hangul += IsHangul(c) ? 1 : 0;
                letters += char.IsLetter(c) ? 1 : 0;
            }
        }

        return letters > 0 && hangul * 5 >= letters ? "ko" : "en";
    }
}
