using CareerWiki.Core.Diagnostics;
using CareerWiki.Core.Pipelines;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Reading.Fences;

/// <summary>
/// Blanks the inside of HTML comments, wherever they begin, before anything else can read it. Fenced code and code spans show their
/// text as it is. A comment that opens a line and is never closed hides the rest of the file, as in a browser, and is reported.
/// </summary>
public sealed class HideComments : IProcessModule
{
    private const string Open = "<!--";
    private const string Close = "-->";

    public Draft Process(Draft draft)
    {
        if (draft.IsUnread || !draft.Markdown.Contains(Open, StringComparison.Ordinal))
        {
            return draft;
        }

        var spans = new List<SourceSpan>();
        var text = draft.Markdown;
        FenceLine? fence = null;
        for (var line = 1; line <= draft.Source.LineCount; line++)
        {
            var start = draft.Source.LineStart(line);
            var length = draft.Source.Line(line).Length;
            var parsed = FenceLine.Parse(text.AsSpan(start, length), line);
            if (fence is { } open)
            {
                fence = parsed?.Closes(open) == true ? null : fence;
                continue;
            }

            if (parsed is not null)
            {
                fence = parsed;
                continue;
            }

            var end = HideInLine(text, start, start + length, spans);
            if (end < 0)
            {
                return draft.Hide(spans).Report(Problems.UnclosedComment(draft.File.Path, draft.Source.Locate(-end - 1)));
            }

            line = draft.Source.LineOf(end);
        }

        return draft.Hide(spans);
    }

    /// <summary>Where reading goes on; the bitwise complement of the opening's offset when a comment hides all that follows.</summary>
    private static int HideInLine(string text, int start, int end, List<SourceSpan> spans)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] == '`')
            {
                i = SkipCodeSpan(text, i, end);
            }
            else if (text[i] == '<' && text.AsSpan(i).StartsWith(Open, StringComparison.Ordinal))
            {
                var close = text.IndexOf(Close, i + Open.Length, StringComparison.Ordinal);
                if (close < 0 && text.AsSpan(start, i - start).IsWhiteSpace())
                {
                    spans.Add(SourceSpan.FromBounds(i, text.Length));
                    return ~i;
                }

                if (close >= 0)
                {
                    Hide(text, start, i, close, spans);
                    return HideInLine(text, close + Close.Length, LineEnd(text, close + Close.Length), spans);
                }
            }
        }

        return end;
    }

    // The signs of a comment on one line, or of one that opens a line, stay for the Markdown parser to drop. Those of a comment that
    // runs over lines from within a paragraph go, since the parser would show them.
    private static void Hide(string text, int lineStart, int open, int close, List<SourceSpan> spans)
    {
        var isOneLine = !text.AsSpan(open, close - open).Contains('\n');
        var opensLine = text.AsSpan(lineStart, open - lineStart).IsWhiteSpace();
        spans.Add(isOneLine || opensLine
            ? SourceSpan.FromBounds(open + Open.Length, close)
            : SourceSpan.FromBounds(open, close + Close.Length));
    }

    private static int SkipCodeSpan(string text, int i, int end)
    {
        var ticks = 1;
        while (i + ticks < end && text[i + ticks] == '`')
        {
            ticks++;
        }

        for (var j = i + ticks; j < end; j++)
        {
            var run = 0;
            while (j + run < end && text[j + run] == '`')
            {
                run++;
            }

            if (run == ticks)
            {
                return j + run - 1;
            }

            j += run;
        }

        return i + ticks - 1;
    }

    private static int LineEnd(string text, int i) => text.IndexOf('\n', i) is >= 0 and var end ? end : text.Length;
}
