using System.Text.RegularExpressions;
using CareerWiki.Core.Diagnostics;
using CareerWiki.Core.Pipelines;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Reading.Fences;

/// <summary>
/// Blanks Obsidian's comments: <c>%%within a line%%</c>, or from a line that begins with <c>%%</c> to the next <c>%%</c>, over empty lines
/// too. One that opens within a line and does not end in its paragraph goes to the next sign as well, and is told. One of the second form
/// that is never closed hides the rest of the file, as in Obsidian, and is reported.
/// </summary>
public sealed partial class HideObsidianComments : IProcessModule
{
    private const string Sign = "%%";

    // Nobody nests lists deeper.
    private const int MaxMarkers = 200;

    public Draft Process(Draft draft)
    {
        if (draft.IsUnread || !draft.Markdown.Contains(Sign, StringComparison.Ordinal))
        {
            return draft;
        }

        var text = draft.Markdown;
        var code = ParsedRanges.Of(draft).Code;
        var hidden = new List<SourceSpan>();
        var problems = new List<Diagnostic>();
        for (var i = Next(text, 0); i >= 0;)
        {
            if (code.Find(i) is { } shown)
            {
                i = Next(text, shown.End);
            }
            else if (OpensLine(text, i))
            {
                var end = Closer(text, code, i + Sign.Length);
                hidden.Add(SourceSpan.FromBounds(i, end < 0 ? text.Length : end));
                if (end < 0)
                {
                    return draft.Hide(hidden).Report(Problems.UnclosedObsidianComment(draft.File.Path, draft.Source.Locate(i)));
                }

                i = Next(text, end);
            }
            else if (Inline().Match(text, i) is { Success: true } match)
            {
                hidden.Add(new SourceSpan(match.Index, match.Length));
                if (i > 0 && char.IsDigit(text[i - 1]))
                {
                    problems.Add(Problems.PercentComment(draft.File.Path, draft.Source.Locate(i)));
                }

                i = Next(text, match.Index + match.Length);
            }
            else if (!(i > 0 && char.IsDigit(text[i - 1])) && Closer(text, code, i + Sign.Length) is >= 0 and var end)
            {
                hidden.Add(SourceSpan.FromBounds(i, end));
                problems.Add(Problems.PercentComment(draft.File.Path, draft.Source.Locate(i)));
                i = Next(text, end);
            }
            else
            {
                i = Next(text, i + Sign.Length);
            }
        }

        return draft.Hide(hidden).Report(problems);
    }

    private static int Next(string text, int from) => from >= text.Length ? -1 : text.IndexOf(Sign, from, StringComparison.Ordinal);

    // A sign within code closes nothing, unless no other does.
    private static int Closer(string text, SpanIndex code, int from)
    {
        var first = Next(text, from);
        for (var i = first; i >= 0; i = Next(text, i + Sign.Length))
        {
            if (code.Find(i) is null)
            {
                return i + Sign.Length;
            }
        }

        return first < 0 ? -1 : first + Sign.Length;
    }

    private static bool OpensLine(string text, int open)
    {
        var nearest = Math.Max(0, open - MaxMarkers);
        var lineStart = open == 0 ? 0 : text.LastIndexOf('\n', open - 1, open - nearest) + 1;
        return (lineStart > nearest || nearest == 0) && Markers().IsMatch(text[lineStart..open]);
    }

    // Signs of quotes, lists and checks may stand before it.
    [GeneratedRegex(@"^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+(?:\[.\]\s+)?)*[\s>]*$")]
    private static partial Regex Markers();

    // One that opens within a line and ends in its paragraph.
    [GeneratedRegex(@"\G%%(?:(?!%%|\n\s*\n)[\s\S])*%%")]
    private static partial Regex Inline();
}
