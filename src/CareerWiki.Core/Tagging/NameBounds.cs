using System.Runtime.CompilerServices;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Tagging;

/// <summary>Where a name may begin and end within running text, in Latin letters and in Hangul.</summary>
internal static class NameBounds
{
    private const int MinPlural = 3;

    /// <summary>True where a word begins.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool CanStart(ReadOnlySpan<char> text, int start)
    {
        var first = text[start];
        if (start == 0)
        {
            return IsNameStart(text, start);
        }

        var before = text[start - 1];
        return IsNameStart(text, start) && (Hangul.IsSyllable(first)
            ? !char.IsLetterOrDigit(before) && before != '_'
            // Without a blank behind Hangul: "및Kafka".
            : before != '_' && (!char.IsLetterOrDigit(before) || Hangul.IsSyllable(before)));
    }

    /// <summary>True where a name may end: before a sign, a blank, Korean endings, the s of a plural or a version.</summary>
    /// <param name="isWeak">True for an ordinary word: it bears less behind it.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool CanEnd(ReadOnlySpan<char> text, int start, int end, bool isWeak)
    {
        if (end == text.Length)
        {
            return true;
        }

        var (last, next) = (text[end - 1], text[end]);
        if (Hangul.IsSyllable(next))
        {
            // Foreign letters end where Hangul begins, unless they may be part of a word: "C컬", "R등급".
            return (!Hangul.IsSyllable(last) && !isWeak && !IsVerb(text[end..])) || ParticleChain.LengthAt(text, end) >= 0;
        }

        if (!char.IsLetterOrDigit(next))
        {
            return next != '_' && (next is not ('+' or '#') || last == next || end - start > 1);
        }

        return !char.IsAsciiLetterOrDigit(last) || IsPlural(text, start, end, isWeak) || IsVersion(text, start, end);
    }

    // "React하게": whoever makes a verb of a word means its English sense.
    private static bool IsVerb(ReadOnlySpan<char> behind) =>
        behind.StartsWith("하게") || behind.StartsWith("하다") || behind.StartsWith("하고") || behind.StartsWith("하면") || behind.StartsWith("했") || behind.StartsWith("해서") || behind.StartsWith("해야") || behind.StartsWith("한다");

    // "Lambdas", "PVCs"; of "AWSs" nobody speaks.
    private static bool IsPlural(ReadOnlySpan<char> text, int start, int end, bool isWeak) =>
        !isWeak && end - start >= MinPlural && text[end] == 's' && char.IsAsciiLetter(text[end - 1]) && text[end - 1] is not ('s' or 'S') && (end + 1 == text.Length || !char.IsLetterOrDigit(text[end + 1]) || Hangul.IsSyllable(text[end + 1]));

    // "Java17", "Python3.11"; a short name needs its dot: "Go1.22".
    private static bool IsVersion(ReadOnlySpan<char> text, int start, int end)
    {
        if (!char.IsAsciiLetter(text[end - 1]))
        {
            return false;
        }

        var digits = text[end..].IndexOfAnyExceptInRange('0', '9');
        digits = digits < 0 ? text.Length - end : digits;
        var behind = end + digits;
        var hasDot = behind + 1 < text.Length && text[behind] == '.' && char.IsAsciiDigit(text[behind + 1]);
        return digits > 0 && (hasDot || end - start > 2) && (hasDot || behind == text.Length || !char.IsAsciiLetterOrDigit(text[behind]) || text[behind] is 'x');
    }

    private static bool IsNameStart(ReadOnlySpan<char> text, int start) =>
        char.IsLetterOrDigit(text[start]) || (text[start] == '.' && start + 1 < text.Length && char.IsAsciiLetter(text[start + 1]));
}
