using System.Text.RegularExpressions;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Text;

namespace CareerWiki.Career.Labels;

/// <summary>A label with its text, however it was laid out: <c>**Label:** text</c>, a pair of an outline, a row of a table.</summary>
/// <param name="Label">Without colon, marks and what stands in parentheses.</param>
/// <param name="IsOpen">True when the text is to follow on the lines below.</param>
internal sealed partial record LabelledLine(string Label, string Text, int Section, SourceSpan Span, bool IsOpen = false)
{
    private const int MaxLabelLength = 24;

    /// <summary>Null when the line is none. A line that is bold as a whole is a label whose text follows.</summary>
    public static LabelledLine? Parse(TextLine line, int section)
    {
        var match = Pattern().Match(line.Text);
        if (match.Success && match.Groups["label"].Length <= MaxLabelLength)
        {
            var text = match.Groups["text"].Value.Trim();
            return new LabelledLine(Clean(match.Groups["label"].Value), text, section, line.Span, text.Length == 0);
        }

        return line.IsBold && line.Text.Length <= MaxLabelLength ? new LabelledLine(Clean(line.Text), "", section, line.Span, IsOpen: true) : null;
    }

    /// <summary>Without number, emoji, punctuation at its ends, and parentheses; in lower case.</summary>
    public static string Clean(string label)
    {
        var words = Parentheses().Replace(label, " ");
        return Ends().Replace(words, "").ToLowerInvariant();
    }

    [GeneratedRegex(@"^(?<label>[^:：]{1,40}?)\s*[:：](?:\s+(?<text>.*)|(?<text>))$")]
    private static partial Regex Pattern();

    [GeneratedRegex(@"[(（\[][^)）\]]*[)）\]]")]
    private static partial Regex Parentheses();

    [GeneratedRegex(@"^(?:\d+[.)]\s*)?[^\p{L}\d]*|[^\p{L}\d]+$")]
    private static partial Regex Ends();
}
