using CareerWiki.Core.Documents;

namespace CareerWiki.Career.Questions;

/// <content>Items of lists.</content>
internal sealed partial class QuestionList
{
    private void AddItem(Block item, string? category)
    {
        var text = item.Lines.Length > 0 ? item.Lines[0].Text : "";
        if (Asking.AnswerOf(text) is not null)
        {
            AddAnswer(item);
            return;
        }

        var nested = item.Children.Where(c => c.Form is BlockForm.Item).ToList();
        // Its questions may have slipped out of it: "10. **Team**:" wants four blanks before what is nested, and people type three.
        if (item.Children.IsEmpty && (text.EndsWith(':') || text.EndsWith('：')))
        {
            Close();
            _category = Label(item.Text);
            return;
        }

        if (item.Lines.Length == 0 || (nested.Count > 0 && IsCategory(item)))
        {
            Close();
            foreach (var child in item.Children)
            {
                AddNested(child, item.Lines.Length == 0 ? category : Label(item.Text));
            }

            return;
        }

        Begin(item, Asking.Strip(QuestionText(item)), category, takesBlocks: false);
        _inList++;
        foreach (var line in item.Lines.Skip(QuestionLines(item)))
        {
            Answer(Asking.AnswerOf(line.Text) ?? line.Text, line.Span);
        }

        foreach (var child in item.Children)
        {
            if (child.Form == BlockForm.Item && Asking.HasMark(child.Text) && Asking.AnswerOf(child.Text) is null)
            {
                AddItem(child, category);
            }
            else
            {
                AddAnswer(child);
            }
        }
    }

    private void AddNested(Block child, string? category)
    {
        if (child.Form == BlockForm.Item)
        {
            AddItem(child, category);
        }
        else if (child.Form == BlockForm.Quote)
        {
            var before = _category;
            _category = category;
            AddQuote(child);
            _category = before;
        }
    }

    private static string QuestionText(Block item) => string.Join(' ', item.Lines.Take(QuestionLines(item)).Select(line => line.Text));

    // The lines below belong to the question too, unless one is marked as the answer, or the question is complete: it ended in its mark,
    // or was all bold, and the next line goes on otherwise.
    private static int QuestionLines(Block item)
    {
        var count = Math.Min(1, item.Lines.Length);
        while (count < item.Lines.Length && Asking.AnswerOf(item.Lines[count].Text) is null
            && !(item.Lines[count - 1].IsBold && !item.Lines[count].IsBold)
            && !(Asking.HasMark(item.Lines[count - 1].Text) && !Asking.HasMark(item.Lines[count].Text)))
        {
            count++;
        }

        return count;
    }

    private bool IsCategory(Block item)
    {
        var text = item.Text;
        var asks = Asking.Is(text);
        return text.EndsWith(':') || text.EndsWith('：') || (item.Lines is [{ IsBold: true }] && !asks) || (!asks && nestedAsk);
    }
}
