using System.Text;

namespace CareerWiki.Core.Text;

/// <summary>The normal form NFC (UAX 15) for any string at all.</summary>
public static class UnicodeForm
{
    /// <summary>
    /// The framework refuses lone surrogates and some noncharacters with an exception; here they become U+FFFD first.
    /// </summary>
    public static string Nfc(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            return Repair(text).Normalize(NormalizationForm.FormC);
        }
    }

    /// <summary>Lone surrogates and noncharacters (Unicode 23.7) replaced one for one.</summary>
    public static string Repair(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                var isNoncharacter = (char.ConvertToUtf32(text[i], text[i + 1]) & 0xFFFE) == 0xFFFE;
                result.Append(isNoncharacter ? "\uFFFD\uFFFD" : text.AsSpan(i, 2));
                i++;
            }
            else
            {
                result.Append(char.IsSurrogate(text[i]) || text[i] is '\uFFFE' or '\uFFFF' or (>= '\uFDD0' and <= '\uFDEF') ? '\uFFFD' : text[i]);
            }
        }

        return result.ToString();
    }
}
