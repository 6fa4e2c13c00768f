using CareerWiki.Core.Text;

namespace CareerWiki.Core.Tagging;

/// <summary>A word in parentheses right behind another says what that one is: <c>바둑(Go)</c> is the game, <c>고랭(Go)</c> the language.</summary>
internal static class Gloss
{
    private const int MaxWord = 24;

    /// <summary>True when the word before the parenthesis is no name of the same entry.</summary>
    public static bool IsOther(ReadOnlySpan<char> text, int start, int end, Form form, Lexicon lexicon)
    {
        if (Hangul.IsSyllable(text[start]) || end >= text.Length || text[end] != ')' || start < 2 || text[start - 1] != '(' || !char.IsLetter(text[start - 2]))
        {
            return false;
        }

        var first = start - 2;
        while (first > 0 && start - first < MaxWord && char.IsLetterOrDigit(text[first - 1]))
        {
            first--;
        }

        // "서버(Java)"
        return (form.IsWeak || char.IsAsciiLetterLower(text[start])) && Hangul.IsSyllable(text[first]) && !lexicon.Named(text[first..(start - 1)].ToString()).Contains(form.Entry);
    }
}
