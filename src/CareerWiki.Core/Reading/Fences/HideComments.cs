using CareerWiki.Core.Diagnostics;
using CareerWiki.Core.Pipelines;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Reading.Fences;

/// <summary>
/// Blanks HTML comments, wherever they begin, before anything else can read them. Only code shows them as they are, and what is code the
/// parser says: the rare file with a comment is parsed twice. A comment that opens a line and is never closed hides the rest of
/// its block, as in a browser, and is reported.
/// </summary>
public sealed class HideComments : IProcessModule
{
    public Draft Process(Draft draft)
    {
        if (draft.IsUnread || !draft.Markdown.Contains(CommentText.Open, StringComparison.Ordinal))
        {
            return draft;
        }

        var text = draft.Markdown;
        var (code, html) = ParsedRanges.Of(draft);
        var hidden = new List<SourceSpan>();
        var problems = new List<Diagnostic>();
        for (var i = Next(text, 0); i >= 0;)
        {
            if (code.Find(i) is { } shown)
            {
                i = Next(text, shown.End);
                continue;
            }

            var end = CommentText.End(text, i);
            if (end < 0)
            {
                if (html.Find(i) is { } block)
                {
                    hidden.Add(SourceSpan.FromBounds(i, block.End));
                    problems.Add(Problems.UnclosedComment(draft.File.Path, draft.Source.Locate(i)));
                }

                break;
            }

            hidden.Add(Hidden(text, i, end));
            i = Next(text, end);
        }

        return draft.Hide(hidden).Report(problems);
    }

    private static int Next(string text, int from) => from >= text.Length ? -1 : text.IndexOf(CommentText.Open, from, StringComparison.Ordinal);

    // Within one line, or where it opens one, the signs stay for the parser to drop, so that what follows keeps its meaning. Those of a
    // comment that runs over lines from within a paragraph go, since the parser would show them.
    private static SourceSpan Hidden(string text, int open, int end)
    {
        var length = end - open - CommentText.Open.Length - CommentText.Close.Length;
        var staysWithin = !text.AsSpan(open, end - open).Contains('\n');
        return length >= 0 && text.AsSpan(0, end).EndsWith(CommentText.Close, StringComparison.Ordinal) && (staysWithin || OpensLine(text, open))
            ? new SourceSpan(open + CommentText.Open.Length, length)
            : SourceSpan.FromBounds(open, end);
    }

    private static bool OpensLine(string text, int open)
    {
        var lineStart = open == 0 ? 0 : text.LastIndexOf('\n', open - 1) + 1;
        return text.AsSpan(lineStart, open - lineStart).IsWhiteSpace();
    }
}
