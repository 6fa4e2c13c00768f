using System.Text;
using System.Text.RegularExpressions;
using CareerWiki.Core.Text;
using CareerWiki.Settings;

namespace CareerWiki.Input;

/// <summary>
/// Statiq's patterns: <c>**</c> for any folders, <c>*</c> and <c>?</c> within a name, <c>{a,b}</c> for either, <c>!</c> for what is left out. An entry
/// that begins with <c>!</c> takes away from all others; in Statiq it would do nothing.
/// </summary>
public sealed class FilePatterns
{
    private const int MaxPatterns = 1_000;
    private const int MaxLength = 300;

    private readonly Regex[] _taken;
    private readonly Regex[] _leftOut;

    /// <param name="patterns">Empty for all files.</param>
    public FilePatterns(IEnumerable<string> patterns)
    {
        var expanded = patterns.SelectMany(pattern => pattern.Length <= MaxLength
            ? Expand(pattern)
            : throw new SettingsException($"A pattern of more than {MaxLength} characters is none: \"{pattern[..40]}…\".")).ToList();
        _taken = [.. expanded.Where(p => !IsNegative(p)).Select(ToRegex)];
        _leftOut = [.. expanded.Where(IsNegative).Select(p => ToRegex(p.Replace("!", "", StringComparison.Ordinal)))];
    }

    public bool Match(ContentPath path) =>
        (_taken.Length == 0 || _taken.Any(p => p.IsMatch(path.Value))) && !_leftOut.Any(p => p.IsMatch(path.Value));

    /// <summary>True for a pattern that leaves files out.</summary>
    public static bool IsNegative(string pattern) => pattern.StartsWith('!') || pattern.Contains("/!", StringComparison.Ordinal);

    // Each pair of braces multiplies the patterns; nobody needs more than a few.
    private static List<string> Expand(string pattern)
    {
        var expanded = ExpandAll(pattern).Take(MaxPatterns + 1).ToList();
        return expanded.Count <= MaxPatterns ? expanded : throw new SettingsException($"The pattern \"{pattern}\" stands for more than {MaxPatterns} others. Write it more simply.");
    }

    private static IEnumerable<string> ExpandAll(string pattern)
    {
        var open = pattern.IndexOf('{', StringComparison.Ordinal);
        if (open < 0)
        {
            return [pattern];
        }

        var choices = new List<string>();
        var (depth, start) = (1, open + 1);
        for (var i = open + 1; i < pattern.Length; i++)
        {
            depth += pattern[i] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0 || (depth == 1 && pattern[i] == ','))
            {
                choices.Add(pattern[start..i]);
                start = i + 1;
            }

            if (depth == 0)
            {
                var rest = pattern[(i + 1)..];
                return choices.SelectMany(choice => ExpandAll(pattern[..open] + choice + rest));
            }
        }

        // A brace that is never closed is a character like any other.
        return ExpandAll(pattern[(open + 1)..]).Select(tail => pattern[..(open + 1)] + tail);
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
