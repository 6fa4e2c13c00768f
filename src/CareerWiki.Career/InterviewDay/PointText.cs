using System.Text.RegularExpressions;
using CareerWiki.Career.Questions;
using CareerWiki.Core.Documents;

namespace CareerWiki.Career.InterviewDay;

/// <summary>Takes a line apart: the signs before it, the label that it begins with, what it says.</summary>
internal static partial class PointText
{
    private const int MaxLead = 48;
    private const int MaxLabel = 64;

    public static (string Mark, string? Lead, string Text) Parse(TextLine line)
    {
        var mark = Marks().Match(line.Text).Value;
        var text = line.Text[mark.Length..];
        var bold = Math.Clamp(line.Bold - mark.Length, 0, text.Length);
        var (lead, rest) = Split(text, bold);
        return (mark.Trim(), lead, Asking.Unquote(rest.Trim()));
    }

    /// <summary>True for a line that only names what follows it.</summary>
    public static bool IsLabel(TextLine line) =>
        line.Text.Length is > 0 and <= MaxLabel && (line.Text[^1] is ':' or '：' || (line.IsBold && !EndsSentence(line.Text)));

    /// <summary>A label as it is shown: without number, signs and colon.</summary>
    public static string Label(string text) => Asking.Strip(Marks().Replace(text, "")).TrimEnd(':', '：', ' ');

    public static bool EndsSentence(string text) => text.TrimEnd('"', '”', '’', ')', ' ') is [.., '.' or '!' or '?' or '。' or '？' or '！'];

    private static (string? Lead, string Text) Split(string text, int bold)
    {
        if (bold is > 0 and <= MaxLead && bold < text.Length)
        {
            var (head, tail) = (text[..bold].TrimEnd(), text[bold..]);
            if (head.Length > 0 && (head[^1] is ':' or '：' or '.' || BehindLead().IsMatch(tail)) && BehindLead().Replace(tail, "").Trim() is { Length: > 0 } rest)
            {
                return (Label(head.TrimEnd('.')), rest);
            }
        }

        return Labelled().Match(text) is { Success: true } match ? (Label(match.Groups["lead"].Value), match.Groups["rest"].Value) : (null, text);
    }

    [GeneratedRegex(@"^(?:[\p{So}\p{Sk}\p{Cs}\uFE0F\u200D•▪·→➤✓✔※*]|[-–—](?=\s)|\s|(?:\(?\d{1,2}[.)]|[①-⑳])\s)*")]
    private static partial Regex Marks();

    // A label is short and is no sentence; "10:30" is none, since a blank stands behind a colon.
    [GeneratedRegex(@"^(?<lead>[^:：.!?。\n]{1,40}?)\s*[:：]\s+(?<rest>\S.*)$")]
    private static partial Regex Labelled();

    [GeneratedRegex(@"^\s*(?:[:：]|[-–—=](?=\s))\s*")]
    private static partial Regex BehindLead();
}
