using System.Text.RegularExpressions;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Reading.FrontMatter;

/// <summary>A mark of visibility in a text that did not become front matter. Its author meant it all the same.</summary>
internal static partial class VisibilityMark
{
    private const int HeadLines = 30;

    /// <summary>
    /// Where something like <c>visibility: private</c> stands in the first lines, or any mark that may keep a document back in what looks like
    /// front matter that nobody read; null for nowhere.
    /// </summary>
    public static SourcePlace? Find(SourceText source)
    {
        var isHead = EndsInRule(source);
        for (var line = 1; line <= Math.Min(source.LineCount, HeadLines); line++)
        {
            var text = source.Line(line);
            if (MarkPattern().IsMatch(text) || (isHead && HoldsBack(text)))
            {
                return source.Locate(source.LineStart(line));
            }

            // Up to a heading: there the text begins at the latest.
            isHead = text.StartsWith("#", StringComparison.Ordinal) ? false : isHead || Opening().IsMatch(text);
        }

        return null;
    }

    // Keys from the first line on, up to a rule: the form that Statiq allows.
    private static bool EndsInRule(SourceText source)
    {
        for (var line = 1; line <= Math.Min(source.LineCount, HeadLines) && Key().IsMatch(source.Line(line)); line++)
        {
            if (line < source.LineCount && source.Line(line + 1).Trim() is "---" or "...")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True for a line that has a key by which documents are kept back.</summary>
    public static bool HoldsBack(ReadOnlySpan<char> line) => line.Length < 500 && HidingKey().IsMatch(line);

    [GeneratedRegex(@"^[A-Za-z_][\w.-]{0,40}\s*:|^\s+\S")]
    private static partial Regex Key();

    // A rule of any kind at the start, or the fence of a YAML block.
    [GeneratedRegex(@"^[\s\u200B\uFEFF]*(?:[-－—+]{3,}|<!---|```\s*ya?ml)", RegexOptions.IgnoreCase)]
    private static partial Regex Opening();

    [GeneratedRegex(@"(?:^|[\s\u200B\uFEFF{,""'])(?:visib\w*|draft|publish|published|excluded|shouldoutput)[""']?\s*[:：=]", RegexOptions.IgnoreCase)]
    private static partial Regex HidingKey();

    [GeneratedRegex(@"^[\s>#*\-""'`\[{+]{0,12}v[a-z]{0,2}s[a-z]{3,9}y[""']?\s{0,4}[:：=]\s{0,4}[""'\[]?\s{0,4}priv", RegexOptions.IgnoreCase)]
    private static partial Regex MarkPattern();
}
