using CareerWiki.Core.Documents;

namespace CareerWiki.Career.Essay;

/// <summary>A line that asks for an essay.</summary>
/// <param name="Form">1 to 6 for a heading of that level, 7 for a bold line, 8 for a quote, 9 for a number.</param>
/// <param name="Line">Its place in <see cref="EssayLine"/>s of the document.</param>
internal sealed record FoundPrompt(int Form, int Line, bool IsPlain);

/// <summary>Finds the prompts: the shallowest form in which some line asks; other lines of that form belong to the answers.</summary>
internal static class PromptFinder
{
    public static IReadOnlyList<FoundPrompt> Find(IEnumerable<Block> blocks) => Find(EssayLine.Of(blocks));

    public static IReadOnlyList<FoundPrompt> Find(IReadOnlyList<EssayLine> lines)
    {
        // A line of its own with the limit makes a prompt of the line above it.
        bool HasLimitBelow(int i) => i + 1 < lines.Count && LimitText.Parse(lines[i + 1].Text) is { IsAlone: true };
        var asking = lines.Select((line, i) => new FoundPrompt(line.Form, i, PromptText.IsPlain(line.Text) || HasLimitBelow(i)))
            .Where(p => p.Form <= EssayLine.Alone && (p.IsPlain || PromptText.Asks(lines[p.Line].Text)) && LimitText.Parse(lines[p.Line].Text) is not { IsAlone: true })
            .ToList();
        // A lone question mark does not outrank a form in which prompts are plain.
        var plain = asking.Where(p => p.IsPlain).Select(p => p.Form).DefaultIfEmpty(EssayLine.Plain).Min();
        var form = plain < EssayLine.Plain ? plain : asking.Select(p => p.Form).DefaultIfEmpty(EssayLine.Plain).Min();
        var found = asking.FindAll(p => p.Form == form);
        found = found.FindAll(p => p.IsPlain || LooksLike(lines[p.Line], found.FindAll(f => f.IsPlain).ConvertAll(f => lines[f.Line].Text)));
        return WithNextNumbers(found, lines, form);
    }

    // Where prompts are numbered, the one with the next number is a prompt whatever it says: "4. 끝으로 하고 싶은 말".
    private static List<FoundPrompt> WithNextNumbers(List<FoundPrompt> found, IReadOnlyList<EssayLine> lines, int form)
    {
        if (form >= EssayLine.Numbered || found.Count < 2 || !found.TrueForAll(p => PromptText.IsNumbered(lines[p.Line].Text)))
        {
            return found;
        }

        var all = new List<FoundPrompt>();
        for (var i = found[0].Line; i < lines.Count; i++)
        {
            var known = found.Find(p => p.Line == i);
            var follows = all.Count > 0 && lines[i].Form == form && PromptText.NumberOf(lines[i].Text) == PromptText.NumberOf(lines[all[^1].Line].Text) + 1;
            if (known is not null || follows)
            {
                all.Add(known ?? new FoundPrompt(form, i, IsPlain: false));
            }
        }

        return all;
    }

    // A line that only ends in a question mark may be rhetoric in an answer. It is a prompt when it bears a number as the plain ones do,
    // and, below headings, a limit as they do.
    private static bool LooksLike(EssayLine line, List<string> plain) =>
        plain.Count == 0 || ((PromptText.IsNumbered(line.Text) || !plain.TrueForAll(PromptText.IsNumbered))
            && (line.Form < EssayLine.Bold || LimitText.Parse(line.Text) is not null || !plain.TrueForAll(t => LimitText.Parse(t) is not null)));
}
