using CareerWiki.Career.Sections;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Pipelines;
using CareerWiki.Core.Text;

namespace CareerWiki.Career.Questions;

/// <summary>Finds <c>Q:</c> with its <c>A:</c> anywhere outside of the question sections, in documents of any kind.</summary>
public sealed class ReadAnswers : IProcessModule
{
    public Draft Process(Draft draft)
    {
        // Most documents have no such pair, and this is cheaper than a look at each line.
        if (!draft.Markdown.Contains('Q') && !draft.Markdown.Contains("질문", StringComparison.Ordinal) && !draft.Markdown.Contains("문:", StringComparison.Ordinal))
        {
            return draft;
        }

        var asked = draft.Document.Sections.Where(s => s.Role is SectionRole.Predicted or SectionRole.ToAsk).Select(s => s.Index).ToHashSet();
        var found = new List<Question>();
        Collect(draft.Blocks.Where(block => !asked.Contains(block.Section)), null, found);
        return found.Count == 0 ? draft : draft with { Document = draft.Document with { Facts = draft.Document.Facts.AddRange(found) } };
    }

    private static void Collect(IEnumerable<Block> blocks, string? category, List<Question> found)
    {
        Question? open = null;
        var isItem = false;
        foreach (var line in blocks.SelectMany(block => Lines(block, category).Select(entry => entry with { Outer = block })))
        {
            // Behind a pair of items the next item is another matter.
            if (isItem && open?.Answer is not null && line is { Text: not null, Outer.Form: BlockForm.Item } && line.Outer.Lines.Length > 0 && line.Outer.Lines[0].Text == line.Text)
            {
                Keep(open, found);
                open = null;
            }

            if (line.Question is { } question)
            {
                isItem = line.Outer!.Form == BlockForm.Item;
                Keep(open, found);
                open = new Question(line.Block.Section, line.Block.Span, QuestionKind.Answered, Asking.Strip(question), line.Category, null);
            }
            else if (line.Answer is { } answer && open is not null)
            {
                open = open with { Answer = Joined(open.Answer, answer), AnswerSpan = Joined(open.AnswerSpan, line.Block.Span) };
            }
            else if (line.Ends)
            {
                Keep(open, found);
                open = null;
            }
            else if (open?.Answer is not null && line.Text is { } more)
            {
                open = open with { Answer = Joined(open.Answer, more), AnswerSpan = Joined(open.AnswerSpan, line.Block.Span) };
            }
        }

        Keep(open, found);
    }

    private static string Joined(string? before, string next) => string.IsNullOrEmpty(before) ? next : before + "\n" + next;

    private static SourceSpan Joined(SourceSpan? before, SourceSpan next) => before is { } first ? SourceSpan.FromBounds(first.Start, Math.Max(first.End, next.End)) : next;

    private static void Keep(Question? question, List<Question> found)
    {
        if (question is { Answer: { Length: > 0 } answer, Text.Length: > 0 })
        {
            found.Add(question with { Answer = Asking.Unquote(answer) });
        }
    }

    private readonly record struct Entry(Block Block, string? Category, string? Question = null, string? Answer = null, string? Text = null, bool Ends = false, Block? Outer = null);

    private static IEnumerable<Entry> Lines(Block block, string? category)
    {
        switch (block.Form)
        {
            case BlockForm.Heading or BlockForm.Table or BlockForm.Row or BlockForm.Rule:
                return [new Entry(block, category, Ends: true)];
            case BlockForm.Label when Asking.AnswerOf(block.Text) is { } answer:
                return block.Children.SelectMany(child => Lines(child, category)).Prepend(new Entry(block, category, Answer: answer));
            case BlockForm.Label:
                return block.Children.SelectMany(child => Lines(child, block.Text.TrimEnd(':', '：'))).Prepend(new Entry(block, category, Ends: true));
            case BlockForm.Pair when Asking.IsQuestionKey(block.Key!):
                return [new Entry(block, category, Question: block.Text), .. Below(block)];
            case BlockForm.Pair when Asking.IsAnswerKey(block.Key!):
                return [new Entry(block, category, Answer: block.Text), .. Below(block)];
            case BlockForm.Pair:
                return [new Entry(block, category, Ends: true)];
            default:
                return [.. block.Lines.Select(line => ToEntry(block with { Lines = [line], Span = line.Span }, line, category)), .. block.Children.SelectMany(c => Lines(c, category))];
        }

        IEnumerable<Entry> Below(Block parent) =>
            parent.Children.SelectMany(child => child.Tree()).SelectMany(part => part.Lines.Select(line => new Entry(part, category, Text: line.Text)));
    }

    private static Entry ToEntry(Block block, TextLine line, string? category)
    {
        if (Asking.AnswerOf(line.Text) is { } answer)
        {
            return new Entry(block, category, Answer: answer);
        }

        if (Asking.IsMarkedQuestion(line.Text))
        {
            return new Entry(block, category, Question: line.Text);
        }

        // A bold line is a heading in all but its mark.
        return line.IsBold ? new Entry(block, category, Ends: true) : new Entry(block, category, Text: line.Text);
    }
}
