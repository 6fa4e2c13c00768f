using CareerWiki.Core.Text;

namespace CareerWiki.Core.Tagging;

/// <summary>
/// Tells running text from what only looks like it: addresses, mail, paths, file names and identifiers of code. The name in
/// <c>https://kafka.apache.org</c>, <c>src/redis/client.ts</c>, <c>spring.kafka.topic</c> or <c>@nestjs/core</c> is no mention.
/// </summary>
internal static class CodeToken
{
    // In characters: no address is so long that its kind does not show.
    private const int MaxSide = 200;

    // A token ends at these beside blanks; brackets and quotes rarely belong to an address.
    private static readonly System.Buffers.SearchValues<char> Ends = System.Buffers.SearchValues.Create(" \t\n\u00A0\"'`“”‘’()[]{}<>「」『』,;|·");

    /// <param name="isName">Tells whether a whole word is a name of the lexicon: names with slashes between them are a list.</param>
    public static bool Holds(ReadOnlySpan<char> text, int start, int end, Func<ReadOnlySpan<char>, bool> isName)
    {
        if (IsIdentifierPart(text, start, end))
        {
            return true;
        }

        var window = Math.Max(0, start - MaxSide);
        var first = window + text[window..start].LastIndexOfAny(Ends) + 1;
        var behind = text[end..Math.Min(text.Length, end + MaxSide)];
        var last = end + (behind.IndexOfAny(Ends) is >= 0 and var length ? length : behind.Length);
        var token = text[first..last];
        if (token.IndexOfAny("/\\@:") < 0)
        {
            return IsFileName(token, end - first);
        }

        return token.Contains("://", StringComparison.Ordinal) || token.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || token.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)
            || token.Contains("::", StringComparison.Ordinal)
            || IsAddressOrScope(token)
            || (token.Contains('\\') && !(first + 1 == start && token.LastIndexOf('\\') == 0))
            || (token.Contains('/') && IsPath(token, end - first, isName));
    }

    // "a.kafka", "kafka.b", "kafka()", "$kafka", "--kafka"
    private static bool IsIdentifierPart(ReadOnlySpan<char> text, int start, int end)
    {
        var before = start > 0 ? text[start - 1] : ' ';
        var after = end < text.Length ? text[end] : ' ';
        var afterNext = end + 1 < text.Length ? text[end + 1] : ' ';
        return (before == '.' && start > 1 && char.IsAsciiLetterOrDigit(text[start - 2]))
            || (after == '.' && (char.IsAsciiLetter(afterNext) || afterNext == '_'))
            || (after == '(' && afterNext == ')')
            || before == '$'
            || (before == '-' && start > 1 && text[start - 2] == '-' && char.IsAsciiLetter(text[start]));
    }

    // "redis.conf", "kafka-topics.sh": a name at the start, an ending at the end.
    private static bool IsFileName(ReadOnlySpan<char> token, int nameEnd)
    {
        var dot = token.LastIndexOf('.');
        return dot >= nameEnd && token.Length - dot - 1 is >= 1 and <= 4 && IsAsciiLower(token[(dot + 1)..]) && token[..dot].IndexOfAnyExceptInRange('!', '~') < 0;
    }

    // "hong@acme.com", "@nestjs/core", "@Transactional"
    private static bool IsAddressOrScope(ReadOnlySpan<char> token)
    {
        var at = token.IndexOf('@');
        return at >= 0 && at + 1 < token.Length && char.IsAsciiLetter(token[at + 1]) && (at == 0 || token[at..].Contains('.'));
    }

    private static bool IsPath(ReadOnlySpan<char> token, int nameEnd, Func<ReadOnlySpan<char>, bool> isName)
    {
        if (token[0] is '/' or '~' or '.' && !(token.Length > 1 && token[0] == '.' && char.IsAsciiLetterUpper(token[1])))
        {
            return true;
        }

        var slashes = token.Count('/');
        var isLower = true;
        var isList = true;
        var place = 0;
        foreach (var range in token.Split('/'))
        {
            var segment = token[range];
            var isHere = nameEnd > place && nameEnd <= place + segment.Length;
            place += segment.Length + 1;
            var word = Bare(segment);
            isLower &= IsAsciiLower(word);
            var known = isHere || (word.Length > 0 && isName(word));
            isList &= known;
            if (!known && (segment.StartsWith('.') || segment.Contains('_') || HasEnding(segment)))
            {
                return true;
            }
        }

        return isLower && !isList && (slashes > 1 || token.IndexOfAnyExceptInRange('!', '~') < 0);
    }

    // "github.com", "client.ts"
    private static bool HasEnding(ReadOnlySpan<char> segment)
    {
        var dot = segment.LastIndexOf('.');
        return dot > 0 && dot + 1 < segment.Length && IsAsciiLower(segment[(dot + 1)..]);
    }

    private static bool IsAsciiLower(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c is not ('-' or '.' or '_'))
            {
                return false;
            }
        }

        return true;
    }

    // Without Korean endings and signs.
    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> segment)
    {
        var end = segment.Length;
        while (end > 0 && !char.IsLetterOrDigit(segment[end - 1]) && segment[end - 1] is not ('+' or '#'))
        {
            end--;
        }

        var latin = end;
        while (latin > 0 && Hangul.IsSyllable(segment[latin - 1]))
        {
            latin--;
        }

        return latin > 0 ? segment[..latin] : segment[..end];
    }
}
