using System.Text.RegularExpressions;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Text;

namespace CareerWiki.Career.Stories;

/// <summary>Puts stories together from the steps that go by: a situation begins one, a step that comes again or a heading ends it.</summary>
internal sealed partial class StoryTeller
{
    private readonly List<Story> _stories = [];
    private readonly string?[] _steps = new string?[4];
    private string? _title;
    private string? _pendingTitle;
    private int _section;
    private SourceSpan _span;
    private int _open = -1;

    // Headings such as 상황 and 결과 are common; only all four of them make a story.
    private bool _needsAll;

    public IReadOnlyList<Story> Finish()
    {
        End();
        return _stories;
    }

    public void Add(Block block)
    {
        switch (block.Form)
        {
            case BlockForm.Heading:
                AddTitleOrStep(block, block.Text, block.Span);
                break;
            case BlockForm.Label:
                AddTitleOrStep(block, block.Text.TrimEnd(':', '：'), block.Span);
                AddAll(block.Children);
                break;
            case BlockForm.Pair when StoryStep.Of(block.Key!) is { } step:
                Begin(step, Text(block.AllLines()), block, block.Span);
                break;
            case BlockForm.Table:
                AddTable(block);
                break;
            case BlockForm.Code:
                break;
            default:
                AddLines(block);
                AddAll(block.Children);
                break;
        }
    }

    private void AddAll(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            Add(block);
        }
    }

    private void AddTitleOrStep(Block block, string text, SourceSpan span)
    {
        if (StoryStep.Of(text) is { } step)
        {
            Begin(step, "", block, span);
            _needsAll = true;
            return;
        }

        End();
        _pendingTitle = Counter().Replace(text.Trim(), "");
    }

    private void AddLines(Block block)
    {
        foreach (var line in block.Lines)
        {
            var match = LabelPattern().Match(line.Text);
            if (!line.IsBold && line.Bold > 0 && StoryStep.Of(line.Text[..line.Bold]) is { } bold)
            {
                Begin(bold, line.Text[line.Bold..].TrimStart(' ', ':', '：', '-', '–'), block, line.Span);
            }
            else if (match.Success && StoryStep.Of(match.Groups["label"].Value) is { } step)
            {
                Begin(step, match.Groups["text"].Value.Trim(), block, line.Span);
            }
            else if (line.IsBold || IsListTitle(block, line))
            {
                AddTitleOrStep(block, line.Text.TrimEnd(':', '：'), line.Span);
            }
            else if (_open >= 0)
            {
                _steps[_open] = _steps[_open] is { Length: > 0 } text ? text + "\n" + line.Text : line.Text;
            }
        }
    }

    // "- Story 1" with its steps nested below, or a line that ends in a colon.
    private static bool IsListTitle(Block block, TextLine line) =>
        (block.Form == BlockForm.Item && block.Children.Any(c => c.Lines.Length > 0 && LabelPattern().Match(c.Lines[0].Text) is { Success: true } m && StoryStep.Of(m.Groups["label"].Value) == 0))
        || line.Text.EndsWith(':') || line.Text.EndsWith('：');

    private void Begin(int step, string text, Block block, SourceSpan span)
    {
        // A lone letter is a label only in its turn: "R: 4.2" is no result without a situation before it.
        if (step == 0 || _steps[step] is not null)
        {
            End();
            (_title, _section, _span) = (_pendingTitle, block.Section, span);
        }

        _steps[step] = text;
        _span = SourceSpan.FromBounds(_span.Start, Math.Max(_span.End, span.End));
        _open = step;
    }

    private void End()
    {
        if (_steps[0] is not null && _steps.Count(s => s is not null) >= (_needsAll ? 4 : 3))
        {
            var texts = _steps.Select(s => string.IsNullOrWhiteSpace(s) ? null : Questions.Asking.Unquote(s.Trim())).ToList();
            _stories.Add(new Story(_section, _span, _title, texts[0], texts[1], texts[2], texts[3]));
            _pendingTitle = null;
        }

        Array.Clear(_steps);
        (_open, _needsAll) = (-1, false);
    }

    // The steps are the columns, a story each row; or the steps are the rows of one story.
    private void AddTable(Block table)
    {
        var columns = table.Children is [var head, ..] ? head.Children.Select(c => StoryStep.Of(c.Text)).ToList() : [];
        if (columns.Count(step => step is not null) >= 3)
        {
            foreach (var row in table.Children.Skip(1))
            {
                End();
                var title = row.Children.Zip(columns).Where(x => x.Second is null).Select(x => x.First.Text).FirstOrDefault(t => t.Any(char.IsLetter));
                _pendingTitle = title ?? _pendingTitle;
                foreach (var (cell, step) in row.Children.Zip(columns).Where(x => x.Second is not null).OrderBy(x => x.Second))
                {
                    Begin(step!.Value, cell.Text, row, row.Span);
                }
            }

            End();
            return;
        }

        foreach (var row in table.Children.Where(r => r.Children.Length >= 2))
        {
            if (StoryStep.Of(row.Children[0].Text) is { } step)
            {
                Begin(step, row.Children[1].Text, row, row.Span);
            }
        }

        _open = -1;
    }

    private static string Text(IEnumerable<TextLine> lines) => string.Join('\n', lines.Select(line => line.Text));

    // "Story 2: Month-end close"
    [GeneratedRegex(@"^(?:(?:STAR )?(?:story|스토리|사례|경험|이야기)\s*#?\d*\s*[.:：)–—-]+|\d+[.)])\s*(?=\S)", RegexOptions.IgnoreCase)]
    private static partial Regex Counter();

    [GeneratedRegex(@"^(?<label>[^:：]{1,30})\s*[:：]\s*(?<text>.*)$")]
    private static partial Regex LabelPattern();
}
