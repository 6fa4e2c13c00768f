using System.Net;
using System.Text.RegularExpressions;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Text;

namespace CareerWiki.Career.Privacy;

/// <summary>
/// Finds raw HTML that names something private: a cell, a term, a heading or a summary. What belongs to it can't be told from its lines, so all
/// of the block goes, and of details all up to their end.
/// </summary>
internal sealed partial class PrivateHtml(SourceText source, PrivateLabels labels)
{
    /// <param name="End">Where it ends; behind the block when its element does.</param>
    /// <param name="IsOpen">True when nothing follows the name within the block.</param>
    public sealed record Found(string Key, int End, bool IsOpen);

    /// <summary>Null for a block that is no HTML, or holds no such name.</summary>
    public Found? Find(Block block)
    {
        var raw = source.Text.AsSpan(block.Span.Start, block.Span.Length).TrimStart();
        if (raw.IsEmpty || raw[0] != '<')
        {
            return null;
        }

        var html = raw.ToString();
        var texts = Tag().Split(html).Select(text => WebUtility.HtmlDecode(text).Trim()).Where(text => text.Length > 0).ToList();
        var name = texts.FindIndex(text => labels.OfBare(text) is not null);
        var key = name >= 0 ? labels.OfBare(texts[name])
            : Heading().Matches(html).Select(match => labels.OfName(WebUtility.HtmlDecode(match.Groups["text"].Value))).FirstOrDefault(found => found is not null);
        if (key is null)
        {
            return null;
        }

        var isDetails = html.StartsWith("<details", StringComparison.OrdinalIgnoreCase) && !html.Contains("</details", StringComparison.OrdinalIgnoreCase);
        var close = isDetails ? source.Text.IndexOf("</details>", block.Span.End, StringComparison.OrdinalIgnoreCase) : -1;
        return new Found(key, close < 0 ? block.Span.End : close + "</details>".Length, close < 0 && (name == texts.Count - 1 || texts.Count == 1));
    }

    [GeneratedRegex(@"<[^<>]*>|\n")]
    private static partial Regex Tag();

    [GeneratedRegex(@"<(?:summary|h[1-6]|th|dt|b|strong)\b[^<>]*>\s*(?<text>[^<>]{1,80})", RegexOptions.IgnoreCase)]
    private static partial Regex Heading();
}
