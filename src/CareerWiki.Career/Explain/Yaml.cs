using System.Text;
using System.Text.RegularExpressions;

namespace CareerWiki.Career.Explain;

/// <summary>Writes values so that YAML reads the same text back.</summary>
public static partial class Yaml
{
    public static string Text(string value) => Plain().IsMatch(value) && !Typed().IsMatch(value) ? value : Quoted(value);

    public static string List(IEnumerable<string> values) => $"[{string.Join(", ", values.Select(Quoted))}]";

    private static string Quoted(string value)
    {
        var result = new StringBuilder("\"");
        foreach (var c in value)
        {
            result.Append(c switch { '"' => "\\\"", '\\' => "\\\\", '\n' => "\\n", '\t' => "\\t", _ when char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF' => $"\\u{(int)c:x4}", _ => c.ToString() });
        }

        return result.Append('"').ToString();
    }

    // Letters, digits and a few signs that mean nothing to YAML wherever they stand.
    [GeneratedRegex(@"^[\p{L}\p{N}](?:[\p{L}\p{N} ./()+–—·~%_-]*[\p{L}\p{N}.)+%])?$")]
    private static partial Regex Plain();

    [GeneratedRegex(@"^(?:true|false|null|yes|no|on|off|[\d.+-]+|\d{4}-\d{2}-\d{2})$", RegexOptions.IgnoreCase)]
    private static partial Regex Typed();
}
