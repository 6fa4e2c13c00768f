using System.Runtime.CompilerServices;

namespace CareerWiki.Core.Tagging;

/// <summary>
/// What two spellings of one name have in common. Case counts for nothing here, and a blank, a hyphen or nothing may stand between words:
/// <c>Spring Boot</c>, <c>spring-boot</c> and <c>SpringBoot</c> are one name. So are <c>Node.js</c>, <c>Node JS</c> and <c>NodeJS</c>.
/// </summary>
internal static class FormKey
{
    /// <summary>The most keys that a name has.</summary>
    public const int MaxKeys = 3;

    /// <summary>Stands for a blank or a hyphen. No text holds it.</summary>
    public const char Gap = '\u0001';

    /// <summary>A character of a text as keys have it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char Fold(char c) => c switch
    {
        >= 'a' and <= 'z' => c,
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        ' ' or '-' or Passage.LineBreak or '\u00A0' or '\u2010' or '\u2011' => Gap,
        < '\u0080' => c,
        _ => char.ToLowerInvariant(c),
    };

    /// <summary>A text as keys have it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static string FoldAll(ReadOnlySpan<char> text)
    {
        var folded = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        for (var i = 0; i < folded.Length; i++)
        {
            folded[i] = Fold(text[i]);
        }

        return new string(folded);
    }

    /// <summary>The keys of a name: as it is written, with its dots as gaps, and without gaps. The last one is the same for all spellings.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Of(string form, Span<string> keys)
    {
        var count = 0;
        var key = FoldAll(form);
        keys[count++] = key;
        // The dot of ".NET" is a letter of the name.
        if (key.LastIndexOf('.') > 0)
        {
            keys[count++] = key = key[..1] + key[1..].Replace('.', Gap);
        }

        if (key.Contains(Gap))
        {
            keys[count++] = key.Replace("\u0001", "", StringComparison.Ordinal);
        }

        return count;
    }
}
