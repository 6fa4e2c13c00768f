using System.Text.RegularExpressions;

namespace CareerWiki.Publish.Links;

/// <summary>What a module loads by name: <c>import</c>, <c>export … from</c>, and <c>new URL(…, import.meta.url)</c>.</summary>
internal static partial class ScriptLinks
{
    public static IEnumerable<TextLink> In(string script)
    {
        // Of the same length, so that places stay true.
        var code = Silent().Replace(script, match => match.Groups["kept"].Success ? match.Value : Blank(match.Value));
        return Imports().Matches(code).Select(match => Link(match, LinkForm.Module))
            .Concat(Addresses().Matches(code).Select(match => Link(match, LinkForm.Address)))
            .OrderBy(link => link.Offset);
    }

    private static TextLink Link(Match match, LinkForm form) => new(match.Groups["link"].Value, match.Groups["link"].Index, form);

    private static string Blank(string text) => string.Concat(text.Select(c => c == '\n' ? c : ' '));

    // Comments and templates say nothing of files. Texts are kept, so that "https://" begins no comment.
    [GeneratedRegex("""
        (?<kept>"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')
        | //[^\n]*
        | /\*[\s\S]*?\*/
        | `(?:\\[\s\S]|[^`\\])*`
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Silent();

    // A statement begins a line or follows another; a call stands anywhere.
    [GeneratedRegex("""
        (?: (?:^|;) \s* (?:import|export) \b [^'";]*? \bfrom\s* | (?:^|;) \s* import\s* | \bimport\(\s* )
        (?: "(?<link>[^"\n]+)" | '(?<link>[^'\n]+)' )
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex Imports();

    [GeneratedRegex("""
        \bnew\s+URL\(\s* (?: "(?<link>[^"\n]*)" | '(?<link>[^'\n]*)' ) \s*,\s* import\.meta\.url \s*\)
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Addresses();
}
