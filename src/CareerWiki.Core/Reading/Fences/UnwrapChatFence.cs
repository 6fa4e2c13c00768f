using CareerWiki.Core.Pipelines;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Reading.Fences;

/// <summary>
/// Chat assistants hand documents over as one fenced block of Markdown. Such a fence is removed, so that what it holds is read as
/// the document that it is; sentences of the chat before and after it stay.
/// </summary>
public sealed class UnwrapChatFence : IProcessModule
{
    private const int MinLinesWithoutHeading = 8;

    // To pair fences takes quadratic time in the worst case; no chat has as many.
    private const int MaxFences = 2_000;

    public Draft Process(Draft draft)
    {
        if (draft.IsUnread || Find(draft.Source, draft.Markdown) is not { Count: > 0 } fences)
        {
            return draft;
        }

        var source = draft.Source;
        var lines = fences.SelectMany(fence => new[] { fence.Open, fence.Close }).Where(line => line <= source.LineCount);
        var hidden = draft.Hide(lines.Select(line => new SourceSpan(source.LineStart(line), source.Line(line).Length)));
        return hidden with
        {
            ContentStart = source.LineStart(Math.Min(fences[0].Open + 1, source.LineCount)),
            ContentEnd = fences[^1].Close <= source.LineCount ? source.LineStart(fences[^1].Close) : int.MaxValue,
        };
    }

    /// <summary>The lines of the fences to remove; an unclosed one ends behind the last line.</summary>
    private static List<(int Open, int Close)>? Find(SourceText source, string text)
    {
        if (!text.Contains("```", StringComparison.Ordinal) && !text.Contains("~~~", StringComparison.Ordinal))
        {
            return null;
        }

        var fences = FenceLines(source);
        if (fences.Count > MaxFences)
        {
            return null;
        }

        var found = new List<(int Open, int Close)>();
        for (var i = 0; i < fences.Count;)
        {
            var close = IsDocumentFence(fences[i]) ? CloserOf(fences, i) : i + 1;
            var closeLine = close < fences.Count ? fences[close].Line : source.LineCount + 1;
            if (IsDocumentFence(fences[i]) && HoldsDocument(source, fences[i].Line, closeLine))
            {
                found.Add((fences[i].Line, closeLine));
                i = close + 1;
            }
            else
            {
                i = PlainCloserOf(fences, i) + 1;
            }
        }

        return IsAllThereIs(source, found, fences) ? found : null;
    }

    private static bool IsDocumentFence(FenceLine fence) => fence.Language is "" or "markdown" or "md" or "mdx" or "text" or "plaintext" or "txt";

    // Inner fences are counted in pairs. A bare fence at the outer level is ambiguous: it closes the outer one, or opens an inner
    // block without a language. With an odd number of them the last closes; with an even number they pair up, and the outer stays open.
    private static int CloserOf(List<FenceLine> fences, int opener)
    {
        var candidates = new List<int>();
        for (var i = opener + 1; i < fences.Count; i++)
        {
            if (fences[i].Info.Length > 0)
            {
                i = PlainCloserOf(fences, i);
            }
            else if (fences[i].Closes(fences[opener]))
            {
                candidates.Add(i);
            }
        }

        return candidates.Count % 2 == 1 ? candidates[^1] : fences.Count;
    }

    private static int PlainCloserOf(List<FenceLine> fences, int opener)
    {
        for (var i = opener + 1; i < fences.Count; i++)
        {
            if (fences[i].Closes(fences[opener]))
            {
                return i;
            }
        }

        return fences.Count;
    }

    // The first line of what a chat hands over is its title or its front matter. In a fence labelled as Markdown a heading further down
    // will do, and so will more lines than an example has.
    private static bool HoldsDocument(SourceText source, int open, int close)
    {
        var lines = 0;
        var isLabelled = FenceLine.Parse(source.Line(open), open) is { Language: "markdown" or "md" };
        for (var line = open + 1; line < Math.Min(close, source.LineCount + 1); line++)
        {
            var text = source.Line(line).Trim();
            if (IsHeading(source.Line(line)) || (text is "---" && isLabelled))
            {
                return true;
            }

            if (text.Length > 0 && !isLabelled)
            {
                return false;
            }

            lines += text.Length > 0 ? 1 : 0;
        }

        return lines >= MinLinesWithoutHeading;
    }

    // A note that shows a piece of Markdown has headings of its own, or more text around the fence than in it.
    private static bool IsAllThereIs(SourceText source, List<(int Open, int Close)> found, List<FenceLine> fences)
    {
        var inside = 0;
        var outside = 0;
        var isFrontMatter = false;
        for (var line = 1; line <= source.LineCount; line++)
        {
            var text = source.Line(line);
            isFrontMatter = line == 1 ? text.TrimEnd() is "---" : isFrontMatter && text.TrimEnd() is not ("---" or "...");
            if (isFrontMatter || text.IsWhiteSpace())
            {
                continue;
            }

            if (found.Exists(f => line >= f.Open && line <= f.Close))
            {
                inside++;
            }
            else if (IsHeading(text) && !IsInFence(fences, line))
            {
                return false;
            }
            else
            {
                outside++;
            }
        }

        return inside > outside;
    }

    private static bool IsInFence(List<FenceLine> fences, int line)
    {
        for (var i = 0; i < fences.Count && fences[i].Line < line; i = PlainCloserOf(fences, i) + 1)
        {
            var close = PlainCloserOf(fences, i);
            if (close >= fences.Count || fences[close].Line > line)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHeading(ReadOnlySpan<char> line)
    {
        var hashes = line.IndexOfAnyExcept('#');
        return hashes is >= 1 and <= 6 && line[hashes] is ' ' or '\t';
    }

    private static List<FenceLine> FenceLines(SourceText source)
    {
        var found = new List<FenceLine>();
        for (var line = 1; line <= source.LineCount; line++)
        {
            if (FenceLine.Parse(source.Line(line), line) is { } fence)
            {
                found.Add(fence);
            }
        }

        return found;
    }
}
