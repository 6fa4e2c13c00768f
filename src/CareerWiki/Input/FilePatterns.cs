using System.Text;
using System.Text.RegularExpressions;
using CareerWiki.Core.Text;

namespace CareerWiki.Input;

/// <summary>
/// Statiq's patterns: <c>**</c> for any folders, <c>*</c> and <c>?</c> within a name, <c>{a,b}</c> for either, <c>!</c> for what is left out. An entry
/// that begins with <c>!</c> takes away from all others; in Statiq it would do nothing.
/// </summary>
public sealed class FilePatterns
{
    private readonly Regex[] _taken;
    private readonly Regex[] _leftOut;

    /// <param name="patterns">Empty for all files.</param>
    public FilePatterns(IEnumerable<string> patterns)
    {
        var expanded = patterns.SelectMany(Expand).ToList();
        _taken = [.. expanded.Where(p => !IsNegative(p)).Select(ToRegex)];
        _leftOut = [.. expanded.Where(IsNegative).Select(p => ToRegex(p.Replace("!", "", StringComparison.Ordinal)))];
    }

    public bool Match(ContentPath path) =>
        (_taken.Length == 0 || _taken.Any(p => p.IsMatch(path.Value))) && !_leftOut.Any(p => p.IsMatch(path.Value));

    private static bool IsNegative(string pattern) => pattern.StartsWith('!') || pattern.Contains("/!", StringComparison.Ordinal);

    private static IEnumerable<string> Expand(string pattern)
    {
        var open = pattern.IndexOf('{', StringComparison.Ordinal);
        var close = open < 0 ? -1 : pattern.IndexOf('}', open);
        return close < 0
            ? [pattern]
            : pattern[(open + 1)..close].Split(',').SelectMany(choice => Expand(pattern[..open] + choice + pattern[(close + 1)..]));
    }

    private static Regex ToRegex(string pattern)
    {
        var text = ContentPath.Parse(pattern).Value;
        var regex = new StringBuilder("^");
        for (var i = 0; i < text.Length; i++)
        {
            if (text.AsSpan(i).StartsWith("**/", StringComparison.Ordinal))
            {
                regex.Append("(?:.*/)?");
                i += 2;
            }
            else if (text.AsSpan(i).StartsWith("**", StringComparison.Ordinal))
            {
                regex.Append(".*");
                i++;
            }
            else
            {
                regex.Append(text[i] switch { '*' => "[^/]*", '?' => "[^/]", var c => Regex.Escape(c.ToString()) });
            }
        }

        return new Regex(regex.Append('$').ToString(), RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
    }
}
