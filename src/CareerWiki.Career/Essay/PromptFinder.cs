using System.Text.RegularExpressions;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Text;

namespace CareerWiki.Career.Essay;

/// <summary>A line that asks for an essay.</summary>
/// <param name="Form">1 to 6 for a heading of that level, 7 for a bold line, 8 for a quote, 9 for a number.</param>
/// <param name="Line">Its place in <see cref="EssayLine"/>s of the document.</param>
internal sealed record FoundPrompt(int Form, int Line, bool IsPlain);

/// <summary>A visible line of an essay and the form that it has.</summary>
internal sealed partial record EssayLine(int Form, string Text, int Section, SourceSpan Span)
{
    public const int Bold = 7;
    public const int Quote = 8;
    public const int Numbered = 9;
    public const int Plain = 10;

    /// <summary>What counts of it: the number of a heading or an item doesn't.</summary>
    public string WithoutNumber => Form <= Numbered ? NumberMark().Replace(Text, "") : BulletMark().Replace(Text, "");

    /// <summary>All lines of the document in the order of the text.</summary>
    public static List<EssayLine> Of(IEnumerable<Block> blocks) => [.. blocks.SelectMany(block => Of(block, Plain))];

    private static IEnumerable<EssayLine> Of(Block block, int outer)
    {
        var form = block.Form switch
        {
            BlockForm.Heading => block.Level,
            BlockForm.Quote => Quote,
            BlockForm.Item when outer == Quote => Quote,
            BlockForm.Item when block.Number is not null && outer == Plain => Numbered,
            BlockForm.Item or BlockForm.Table or BlockForm.Label or BlockForm.Pair => Plain + 1,
            _ => outer,
        };
        for (var i = 0; i < block.Lines.Length; i++)
        {
            var line = block.Lines[i];
            var number = block.Form == BlockForm.Item && form is Numbered or Quote && block.Number is not null && i == 0 ? block.Number + ". " : "";
            var key = block.Key is { } k && i == 0 ? k + ": " : "";
            yield return new EssayLine(FormOf(form, line, i), number + key + line.Text, block.Section, line.Span);
        }

        foreach (var line in block.Children.SelectMany(child => Of(child, form == Numbered ? Plain + 1 : form)))
        {
            yield return line;
        }
    }

    // Only the first line of a numbered item bears the number.
    private static int FormOf(int form, TextLine line, int index) => form switch
    {
        Plain when line.IsBold => Bold,
        Numbered when line.IsBold => Bold,
        Numbered when index > 0 => Plain,
        Plain when PromptText.IsMarked(line.Text) || (PromptText.IsNumbered(line.Text) && PromptText.IsPlain(line.Text)) => Numbered,
        _ => form,
    };

    [GeneratedRegex(@"^(?:\(?\d{1,2}[.)]\s+|[①-⑳]\s*)")]
    private static partial Regex NumberMark();

    // Bullets that Markdown does not know.
    [GeneratedRegex(@"^[•▪◦‣○●◆▶]\s*")]
    private static partial Regex BulletMark();
}

/// <summary>Finds the prompts: the shallowest form in which some line asks; other lines of that form belong to the answers.</summary>
internal static class PromptFinder
{
    public static IReadOnlyList<FoundPrompt> Find(IEnumerable<Block> blocks) => Find(EssayLine.Of(blocks));

    public static IReadOnlyList<FoundPrompt> Find(IReadOnlyList<EssayLine> lines)
    {
        // A line of its own with the limit makes a prompt of the line above it.
        bool HasLimitBelow(int i) => i + 1 < lines.Count && LimitText.Parse(lines[i + 1].Text) is { IsAlone: true };
        var asking = lines.Select((line, i) => new FoundPrompt(line.Form, i, PromptText.IsPlain(line.Text) || HasLimitBelow(i)))
            .Where(p => p.Form <= EssayLine.Numbered && (p.IsPlain || PromptText.Asks(lines[p.Line].Text)) && LimitText.Parse(lines[p.Line].Text) is not { IsAlone: true })
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
