using CareerWiki.Core.Text;

namespace CareerWiki.Core.Tagging;

/// <summary>
/// What two spellings of one name have in common. Case counts for nothing here, and a blank, a hyphen or nothing may stand between words:
/// <c>Spring Boot</c>, <c>spring-boot</c> and <c>SpringBoot</c> are one name. So are <c>Node.js</c>, <c>Node JS</c> and <c>NodeJS</c>.
/// </summary>
internal static class FormKey
{
    /// <summary>Stands for a blank or a hyphen. No text holds it.</summary>
    public const char Gap = '\u0001';

    /// <summary>A character of a text as keys have it.</summary>
    public static char Fold(char c) => c switch
    {
        >= 'a' and <= 'z' => c,
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        ' ' or '-' or Passage.LineBreak or '\u00A0' or '\u2010' or '\u2011' => Gap,
        < '\u0080' => c,
        _ => char.ToLowerInvariant(c),
    };

    /// <summary>The keys of a name: as it is written, with its dots as gaps, and without gaps.</summary>
    public static IEnumerable<string> Of(string form)
    {
        var key = string.Create(form.Length, form, static (to, from) =>
        {
            for (var i = 0; i < to.Length; i++)
            {
                to[i] = Fold(from[i]);
            }
        });
        yield return key;
        // The dot of ".NET" is a letter of the name.
        if (key.LastIndexOf('.') > 0)
        {
            yield return key = key[..1] + key[1..].Replace('.', Gap);
        }

        if (key.Contains(Gap))
        {
            yield return key.Replace("\u0001", "", StringComparison.Ordinal);
        }
    }

    /// <summary>One key for all spellings of a name, to look it up by.</summary>
    public static string Exact(string name) => Of(UnicodeForm.Nfc(name.Trim())).Last();
}
