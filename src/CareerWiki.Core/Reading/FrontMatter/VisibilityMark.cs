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
        for (var line = 1; line <= Math.Min(source.LineCount, HeadLines); line++)
        {
            if (MarkPattern().IsMatch(source.Line(line)))
            {
                return source.Locate(source.LineStart(line));
            }
        }

        return HeadLine(source) is > 0 and var marked ? source.Locate(source.LineStart(marked)) : null;
    }

    // The line of a mark in what the file begins with, up to the rule that ends it; 0 for none.
    private static int HeadLine(SourceText source)
    {
        var first = 1;
        while (first < source.LineCount && Skipped().IsMatch(source.Line(first)))
        {
            first++;
        }

        var isHead = Opening().IsMatch(source.Line(first)) || EndsInRule(source);
        for (var line = first; isHead && line <= Math.Min(source.LineCount, first + HeadLines); line++)
        {
            if (HoldsBack(source.Line(line)))
            {
                return line;
            }

            // "```yaml" may have a rule of its own below it.
            if ((line > first && source.Line(line).StartsWith("```", StringComparison.Ordinal)) || (line > first + 1 && Opening().IsMatch(source.Line(line))))
            {
                return 0;
            }
        }

        return 0;
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

    // A key by which documents are kept back.
    private static bool HoldsBack(ReadOnlySpan<char> line) => line.Length < 500 && HidingKey().IsMatch(line);

    [GeneratedRegex(@"^[A-Za-z_][\w.-]{0,40}\s*:|^\s+\S")]
    private static partial Regex Key();

    // Blanks, and remarks for other programs.
    [GeneratedRegex(@"^[\s\u200B\uFEFF]*(?:<!--(?!-)[^\n]{0,200}-->[\s\u200B\uFEFF]*)?$")]
    private static partial Regex Skipped();

    // A rule of any kind at the start, or the fence of a YAML block.
    [GeneratedRegex(@"^[\s\u200B\uFEFF]*(?:[-－—+]{3,}|<!---|```\s*ya?ml)", RegexOptions.IgnoreCase)]
    private static partial Regex Opening();

    [GeneratedRegex(@"^[\s\u200B\uFEFF]*(?:<<\s*:\s*\{\s*)?[""']?(?:visib\w*|draft|publish|published|excluded|shouldoutput)[""']?\s*[:：=]", RegexOptions.IgnoreCase)]
    private static partial Regex HidingKey();

    [GeneratedRegex(@"^[\s>#*\-""'`\[{+]{0,12}v[a-z]{0,2}s[a-z]{3,9}y[""']?\s{0,4}[:：=]\s{0,4}[""'\[]?\s{0,4}priv", RegexOptions.IgnoreCase)]
    private static partial Regex MarkPattern();
}
