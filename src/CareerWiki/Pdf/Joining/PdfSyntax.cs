using System.Globalization;
using System.Text;

namespace CareerWiki.Pdf.Joining;

/// <summary>Where the values of a PDF begin and end (ISO 32000-1, 7.2 and 7.3). Comments are not known: Chromium writes none within objects.</summary>
internal static class PdfSyntax
{
    /// <summary>The end of the value that begins at <paramref name="at"/>; -1 when the bytes end before it. References are three values.</summary>
    public static int End(ReadOnlySpan<byte> bytes, int at) => bytes[at..] switch
    {
        [(byte)'(', ..] => EndOfString(bytes, at + 1),
        [(byte)'<', (byte)'<', ..] => EndOfAll(bytes, at + 2, ">>"u8),
        [(byte)'<', ..] => bytes[at..].IndexOf((byte)'>') is >= 0 and var length ? at + length + 1 : -1,
        [(byte)'[', ..] => EndOfAll(bytes, at + 1, "]"u8),
        [(byte)'/', ..] => EndOfWord(bytes, at + 1),
        _ => EndOfWord(bytes, at),
    };

    /// <summary>The entries of the dictionary that begins at <paramref name="at"/>: a key without its slash, and where its value is.</summary>
    /// <exception cref="BrowserException">It is none.</exception>
    public static List<(string Key, Range Value)> Entries(ReadOnlySpan<byte> bytes, int at)
    {
        var entries = new List<(string, Range)>();
        if (!bytes[at..].StartsWith("<<"u8))
        {
            throw Unknown("a dictionary is missing");
        }

        for (at = Skip(bytes, at + 2); !bytes[at..].StartsWith(">>"u8);)
        {
            var keyEnd = At(bytes, at) == '/' ? End(bytes, at) : -1;
            var start = keyEnd < 0 ? bytes.Length : Skip(bytes, keyEnd);
            var end = start >= bytes.Length ? -1 : Reference(bytes, start) is { } reference ? reference.End : End(bytes, start);
            if (end <= start)
            {
                throw Unknown("a dictionary is broken");
            }

            entries.Add((Encoding.Latin1.GetString(bytes[(at + 1)..keyEnd]), start..end));
            at = Skip(bytes, end);
        }

        return entries;
    }

    /// <summary>The reference that begins here, such as <c>12 0 R</c>; null for anything else.</summary>
    public static (int Number, int End)? Reference(ReadOnlySpan<byte> bytes, int at)
    {
        if (Integer(bytes, at) is not { } number || Skip(bytes, number.End) is var second && Integer(bytes, second) is not { Value: 0 } generation)
        {
            return null;
        }

        var third = Skip(bytes, generation.End);
        return At(bytes, third) == 'R' && EndOfWord(bytes, third) == third + 1 ? (number.Value, third + 1) : null;
    }

    /// <summary>The number without a sign that begins here; null for anything else.</summary>
    public static (int Value, int End)? Integer(ReadOnlySpan<byte> bytes, int at)
    {
        var end = at >= bytes.Length ? -1 : EndOfWord(bytes, at);
        return end > at && int.TryParse(bytes[at..end], NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? (value, end) : null;
    }

    /// <summary>The next place that is no blank.</summary>
    public static int Skip(ReadOnlySpan<byte> bytes, int at)
    {
        while (at < bytes.Length && IsBlank(bytes[at]))
        {
            at++;
        }

        return at;
    }

    public static bool IsBlank(byte value) => value is 0 or 9 or 10 or 12 or 13 or 32;

    /// <summary>To be thrown for what the joiner does not know: better no PDF than a broken one.</summary>
    public static BrowserException Unknown(string what) => new($"The browser wrote a PDF that can't be joined with others: {what}. Is it a Chromium, Chrome or Edge that is up to date?");

    private static char At(ReadOnlySpan<byte> bytes, int at) => at < bytes.Length ? (char)bytes[at] : '\0';

    private static int EndOfWord(ReadOnlySpan<byte> bytes, int at)
    {
        while (at < bytes.Length && !IsBlank(bytes[at]) && !"()<>[]{}/%"u8.Contains(bytes[at]))
        {
            at++;
        }

        return at;
    }

    private static int EndOfAll(ReadOnlySpan<byte> bytes, int at, ReadOnlySpan<byte> close)
    {
        for (at = Skip(bytes, at); at < bytes.Length && !bytes[at..].StartsWith(close); at = Skip(bytes, at))
        {
            var end = End(bytes, at);
            if (end <= at)
            {
                return -1;
            }

            at = end;
        }

        return at < bytes.Length ? at + close.Length : -1;
    }

    // Parentheses within a string are in pairs, or follow a backslash.
    private static int EndOfString(ReadOnlySpan<byte> bytes, int at)
    {
        for (var depth = 1; at < bytes.Length; at++)
        {
            depth += bytes[at] switch { (byte)'(' => 1, (byte)')' => -1, _ => 0 };
            if (depth == 0)
            {
                return at + 1;
            }

            at += bytes[at] == '\\' ? 1 : 0;
        }

        return -1;
    }
}
