using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Reading.Bodies;

/// <summary>Finds blocks in the other language than the document's, for those who have the page read to them (WCAG 3.1.2). Names in another language are none.</summary>
internal static partial class BlockLanguage
{
    // A few words more than a name has.
    private const int FewestWords = 6;

    /// <summary>The language of the block that the mark at <paramref name="start"/> begins, and the index of the mark that ends it; null for one in the language of its document.</summary>
    public static (string Language, int End)? Of(ImmutableArray<BodyPart> parts, int start, string language)
    {
        if (start + 1 >= parts.Length || parts[start + 1] is not RawHtml html || !html.Html.AsSpan().TrimStart().StartsWith("<") || html.Html.AsSpan().TrimStart().StartsWith("</"))
        {
            return null;
        }

        var (hangul, latin, words) = (0, 0, 0);
        var isProse = false;
        var depth = 0;
        for (var i = start; i < parts.Length; i++)
        {
            switch (parts[i])
            {
                case MarkStart { Form: MarkForm.Block }:
                    depth++;
                    break;
                case MarkEnd when --depth == 0:
                    var other = language == "ko" ? hangul == 0 && words >= FewestWords && isProse ? "en" : null : hangul > latin ? "ko" : null;
                    return other is null ? null : (other, i);
                case TextRun { IsCode: false } run:
                    Count(run.Text, ref hangul, ref latin, ref words);
                    isProse |= FunctionWord().IsMatch(run.Text);
                    // Most blocks tell by their first word.
                    if (language == "ko" && hangul > 0)
                    {
                        return null;
                    }

                    break;
            }
        }

        return null;
    }

    /// <summary>Puts the attribute into the first start tag.</summary>
    public static string Mark(string html, string language)
    {
        var name = html.IndexOf('<') + 1;
        while (name < html.Length && char.IsAsciiLetterOrDigit(html[name]))
        {
            name++;
        }

        return html.Insert(name, $" lang=\"{language}\"");
    }

    // Lists of names have none of these.
    [GeneratedRegex(@"\b(?:the|an?|of|to|is|are|was|in|on|for|with|my|your|you|it|that|this|not|be|from|by|at|we|I|how|what)\b")]
    private static partial Regex FunctionWord();

    // Only words in lower case are counted: lists of names have few.
    private static void Count(string text, ref int hangul, ref int latin, ref int words)
    {
        var inWord = false;
        foreach (var c in text)
        {
            hangul += Hangul.IsHangul(c) ? 1 : 0;
            latin += char.IsAsciiLetter(c) ? 1 : 0;
            words += !inWord && char.IsAsciiLetterLower(c) ? 1 : 0;
            inWord = char.IsLetterOrDigit(c) || (inWord && c is '.' or '-' or '_' or '/');
        }
    }
}
