using System.Text.RegularExpressions;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Reading.FrontMatter;

/// <summary>A mark of visibility in a text that did not become front matter. Its author meant it all the same.</summary>
internal static partial class VisibilityMark
{
    private const int HeadLines = 30;

    /// <summary>Where something like <c>visibility: private</c> stands in the first lines; null for nowhere.</summary>
    public static SourcePlace? Find(SourceText source)
    {
        for (var line = 1; line <= Math.Min(source.LineCount, HeadLines); line++)
        {
            if (MarkPattern().IsMatch(source.Line(line)))
            {
                return source.Locate(source.LineStart(line));
            }
        }

        return null;
    }

    [GeneratedRegex(@"^[\s>#*\-""'`\[{+]{0,12}v[a-z]{0,2}s[a-z]{3,9}y[""']?\s{0,4}[:：=]\s{0,4}[""'\[]?\s{0,4}priv", RegexOptions.IgnoreCase)]
    private static partial Regex MarkPattern();
}
