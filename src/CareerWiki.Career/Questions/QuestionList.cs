using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Text;

namespace CareerWiki.Career.Questions;

/// <summary>
/// Gathers the questions of one section as its blocks go by. A heading, a bold line or a <c>Q:</c> that asks takes what follows as
/// its answer; in plain lists and tables every entry is a question of its own. Items of lists are in a file of their own.
/// </summary>
internal sealed partial class QuestionList(QuestionKind kind, bool nestedAsk)
{
    private readonly List<Question> _questions = [];
    private readonly List<string> _answer = [];
    private SourceSpan? _answerSpan;
    private string? _category;
    private (int Section, SourceSpan Span, string Text, string? Category)? _current;
    private bool _takesBlocks;
    private bool _isAnswered;
    private int _headingLevel;

    // How many questions of a list came one right after the other.
    private int _inList;

    public void Add(Block block)
    {
        switch (block.Form)
        {
            case BlockForm.Heading:
                AddHeading(block);
                break;
            case BlockForm.Paragraph:
                AddLines(block);
                break;
            case BlockForm.Label when _current is not null && Asking.AnswerOf(block.Text) is not null:
                AddBelowAnswer(block.Children);
                break;
            case BlockForm.Label:
                Close();
                _category = Label(block.Text);
                AddAll(block.Children);
                break;
            case BlockForm.Pair:
                AddPair(block);
                break;
            case BlockForm.Table when !_takesBlocks:
                foreach (var question in QuestionTable.Read(block, kind, _category))
                {
                    Close();
                    _questions.Add(question);
                }

                break;
            case BlockForm.Item or BlockForm.Quote when _takesBlocks && !StartsQuestion(block):
                AddAnswer(block);
                break;
            case BlockForm.Item:
                AddItem(block, _category);
                break;
            case BlockForm.Quote:
                AddQuote(block);
                break;
            case BlockForm.Rule:
                Close();
                break;
            // Code behind a question in a list belongs to the question.
            case BlockForm.Code when !_takesBlocks:
                break;
            default:
                AddAnswer(block);
                break;
        }
    }

    public IReadOnlyList<Question> Finish()
    {
        Close();
        return _questions;
    }

    private void AddAll(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            Add(block);
        }
    }

    private void AddHeading(Block block)
    {
        _inList = 0;
        if (_takesBlocks && _headingLevel > 0 && block.Level > _headingLevel && !Asking.Is(block.Text))
        {
            AddAnswer(block);
            return;
        }

        Close();
        if (Asking.Is(block.Text) || Asking.IsMarkedQuestion(block.Text))
        {
            Begin(block, Asking.Strip(block.Text), _category, takesBlocks: true);
            _headingLevel = block.Level;
        }
        else
        {
            _category = Label(block.Text);
        }
    }

    private void AddLines(Block block)
    {
        foreach (var line in block.Lines)
        {
            var at = block with { Lines = [line], Span = line.Span };
            if (Asking.AnswerOf(line.Text) is { } answer)
            {
                Answer(answer, line.Span);
                _isAnswered = true;
            }
            else if (Asking.IsMarkedQuestion(line.Text) || NumberedLine().IsMatch(line.Text))
            {
                var takesBlocks = Asking.IsMarkedQuestion(line.Text);
                Begin(at, Asking.Strip(line.Text), _category, takesBlocks);
            }
            else if (line.IsBold && Asking.Is(line.Text) && _headingLevel == 0)
            {
                Begin(at, Asking.Strip(line.Text), _category, takesBlocks: true);
            }
            else if (line.IsBold && _headingLevel == 0)
            {
                Close();
                _category = Label(line.Text);
            }
            else if (!_takesBlocks && Asking.Is(line.Text) && !line.Text.EndsWith(':'))
            {
                Begin(at, Asking.Strip(line.Text), _category, takesBlocks: false);
            }
            else if (_inList < 2)
            {
                Answer(line.Text, line.Span);
            }
            else
            {
                // What follows a list of several questions is said of all of them.
                Close();
            }
        }

        _inList = 0;
    }

    private void AddPair(Block block)
    {
        if (Asking.IsQuestionKey(block.Key!))
        {
            Begin(block, Asking.Strip(block.Text), _category, takesBlocks: false);
        }
        else if (Asking.IsAnswerKey(block.Key!))
        {
            AddAnswer(block);
        }
        else
        {
            AddItem(block with { Lines = [new TextLine($"{block.Key}: {block.Text}", block.Span)] }, _category);
        }
    }

    private void AddQuote(Block quote)
    {
        foreach (var line in quote.AllLines().Where(line => line.Text.Length > 0))
        {
            if (Asking.AnswerOf(line.Text) is { } answer)
            {
                Answer(answer, line.Span);
            }
            else if (Asking.Is(line.Text) || Asking.Unquote(line.Text) != line.Text || NumberedLine().IsMatch(line.Text))
            {
                Begin(quote with { Span = line.Span }, Asking.Strip(line.Text), _category, takesBlocks: false);
            }
            else
            {
                Answer(line.Text, line.Span);
            }
        }

        // The next quote is another matter; only an answer may stand below it.
        if (_answer.Count > 0)
        {
            Close();
        }
    }

    // Behind an answer that was marked as such a new list may begin.
    private bool StartsQuestion(Block block) => block.Form == BlockForm.Pair ? Asking.IsQuestionKey(block.Key!) : block.Lines.Length > 0
        && (Asking.IsMarkedQuestion(block.Lines[0].Text) || (_headingLevel == 0 && (_isAnswered || block.Lines[0].IsBold) && Asking.HasMark(block.Lines[0].Text)));

    private void Begin(Block block, string text, string? category, bool takesBlocks)
    {
        Close();
        if (text.Length > 0)
        {
            _current = (block.Section, block.Span, text, category);
            _takesBlocks = takesBlocks;
        }
    }

    // Of a label only the line itself is its span.
    private void AddAnswer(Block block)
    {
        foreach (var part in block.Tree())
        {
            foreach (var line in part.Lines)
            {
                Answer(Asking.AnswerOf(line.Text) ?? line.Text, part.Span);
            }
        }
    }

    // In an outline a label also holds the questions that follow.
    private void AddBelowAnswer(ImmutableArray<Block> blocks)
    {
        var answers = blocks.TakeWhile(block => !StartsQuestion(block)).ToList();
        foreach (var block in answers)
        {
            AddAnswer(block);
        }

        AddAll(blocks.Skip(answers.Count));
    }

    private void Answer(string line, SourceSpan span)
    {
        if (_current is not null && line.Trim().Length > 0)
        {
            _answer.Add(line.Trim());
            _answerSpan = _answerSpan is { } before ? SourceSpan.FromBounds(before.Start, Math.Max(before.End, span.End)) : span;
        }
    }

    private void Close()
    {
        if (_current is var (section, span, text, category))
        {
            var answer = _answer.Count == 0 ? null : Asking.Unquote(string.Join('\n', _answer));
            _questions.Add(new Question(section, span, kind, text, category, answer) { AnswerSpan = _answerSpan });
        }

        _answer.Clear();
        (_current, _answerSpan, _takesBlocks, _isAnswered, _headingLevel) = (null, null, false, false, 0);
    }

    /// <summary>The name of a category: without its number, colon and marks.</summary>
    private static string Label(string text) => Asking.Strip(text).TrimEnd(':', '：', ' ');

    [GeneratedRegex(@"^(?:\(\d{1,3}\)|\d{1,3}[.)](?!\d)|[①-⑳])\s*\S")]
    private static partial Regex NumberedLine();
}
