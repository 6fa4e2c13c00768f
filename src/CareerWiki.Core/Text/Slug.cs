using System.Globalization;
using System.Text;

namespace CareerWiki.Core.Text;

/// <summary>One segment of a URL, or the id of a heading: lower case, letters and digits of any script, single dashes.</summary>
public static class Slug
{
    // 255 bytes is the longest file name on common disks; room is left for "index.html" and a suffix.
    private const int MaxBytes = 180;

    /// <summary>
    /// Never empty. Names that differ only by signs stay apart: <c>C</c> is <c>c</c>, <c>C++</c> is <c>c-plus-plus</c>,
    /// <c>C#</c> is <c>c-sharp</c>, <c>.NET</c> is <c>dot-net</c>. Text without any letter or digit becomes its code points.
    /// </summary>
    public static string Of(string text)
    {
        var slug = Letters(UnicodeForm.Nfc(text));
        if (slug.Length == 0)
        {
            slug = "u" + string.Join("-u", text.EnumerateRunes().Take(8).Select(r => r.Value.ToString("x", CultureInfo.InvariantCulture)));
        }

        return Encoding.UTF8.GetByteCount(slug) <= MaxBytes ? slug : Shorten(slug);
    }

    /// <summary>Only letters and digits, lower case: how anchors written by other tools are compared.</summary>
    public static string Loose(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var rune in UnicodeForm.Nfc(text).EnumerateRunes())
        {
            if (IsWordRune(rune))
            {
                AppendLower(result, rune);
            }
        }

        return result.ToString();
    }

    private static string Letters(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            if (Sign(text, i) is var (word, length))
            {
                Dash(result);
                result.Append(word).Append('-');
                i += length;
                continue;
            }

            Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var consumed);
            if (IsWordRune(rune))
            {
                AppendLower(result, rune);
            }
            else if (rune.Value is not ('\'' or 0x2019))
            {
                Dash(result);
            }

            i += consumed;
        }

        return result.ToString().Trim('-');
    }

    private static (string Word, int Length)? Sign(string text, int i)
    {
        var afterLetter = i > 0 && char.IsAsciiLetter(text[i - 1]) && (i == 1 || !char.IsAsciiLetterOrDigit(text[i - 2]));
        return text[i] switch
        {
            '+' when afterLetter && i + 1 < text.Length && text[i + 1] == '+' => ("plus-plus", 2),
            '#' when afterLetter => ("sharp", 1),
            '.' when (i == 0 || char.IsWhiteSpace(text[i - 1])) && i + 1 < text.Length && char.IsAsciiLetter(text[i + 1]) => ("dot", 1),
            _ => null,
        };
    }

    private static void AppendLower(StringBuilder result, Rune rune)
    {
        Span<char> chars = stackalloc char[2];
        var lower = Rune.IsUpper(rune) ? Rune.ToLowerInvariant(rune) : rune;
        result.Append(chars[..lower.EncodeToUtf16(chars)]);
    }

    private static void Dash(StringBuilder result)
    {
        if (result.Length > 0 && result[^1] != '-')
        {
            result.Append('-');
        }
    }

    private static bool IsWordRune(Rune rune) =>
        Rune.IsLetterOrDigit(rune)
        || (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark && !IsVariationSelector(rune.Value));

    // What chooses between the two looks of an emoji is a mark to Unicode, but of nothing that is kept.
    private static bool IsVariationSelector(int value) => value is >= 0xFE00 and <= 0xFE0F or >= 0xE0100 and <= 0xE01EF;

    private static string Shorten(string slug)
    {
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(slug)))[..8];
        var bytes = 0;
        var kept = slug.EnumerateRunes().TakeWhile(r => (bytes += r.Utf8SequenceLength) <= MaxBytes - 9);
        return string.Concat(kept.Select(r => r.ToString())).TrimEnd('-') + "-" + hash;
    }
}
