using System.Collections.Immutable;
using CareerWiki.Core.Documents;

namespace CareerWiki.Core.Reading.Checklists;

/// <param name="States">The state of each mark, by its index.</param>
/// <param name="Mixed">The first <c>✅</c> that shares a group with an open mark, by its index; -1 for none.</param>
internal sealed record CheckStates(ImmutableArray<CheckState> States, int Mixed);

/// <summary>
/// What <c>✅</c> means. Below a label of criteria it is a criterion, below one that speaks of what is finished it is done. Elsewhere it is one too, as long as no label group of the
/// document mixes it with open marks; where one does, it means done. The metadata key <c>check</c> (<c>done</c>, <c>criterion</c>)
/// decides over all of it.
/// </summary>
internal static class CheckRule
{
    private static readonly ImmutableArray<string> CriteriaLabels = WordList.Load("criteria-labels.txt");
    private static readonly ImmutableArray<string> DoneLabels = WordList.Load("done-labels.txt");

    private sealed class Group(string label, Func<bool> isCriteria)
    {
        private bool? _isCriteria;
        private List<int>? _marks;

        public bool IsDone => DoneLabels.Any(word => label.Contains(word, StringComparison.OrdinalIgnoreCase));

        public bool HasMarks => _marks is not null;

        // Most groups hold no mark, and are never asked.
        public bool IsCriteria => _isCriteria ??= isCriteria() || CriteriaLabels.Any(word => label.Contains(word, StringComparison.OrdinalIgnoreCase));

        public List<int> Marks => _marks ??= [];
    }

    /// <param name="decision">The metadata key <c>check</c>; null for none.</param>
    /// <param name="wasMixed">True when the document mixes marks in a part that this reading leaves out.</param>
    public static CheckStates Decide(IEnumerable<Block> blocks, ImmutableArray<CheckSign> signs, string? decision, bool wasMixed)
    {
        if (signs.IsEmpty)
        {
            return new CheckStates([], -1);
        }

        var groups = new List<Group> { new("", () => false) };
        Collect(blocks, groups[0], groups);

        var mixed = groups.Where(g => g.HasMarks && !g.IsCriteria && g.Marks.Exists(m => signs[m] == CheckSign.Open))
            .SelectMany(g => g.Marks).Where(m => signs[m] == CheckSign.Green).DefaultIfEmpty(-1).Min();
        var inCriteria = groups.Where(g => g.HasMarks && g.IsCriteria).SelectMany(g => g.Marks).ToHashSet();
        var inDone = groups.Where(g => g.HasMarks && !g.IsCriteria && g.IsDone).SelectMany(g => g.Marks).ToHashSet();
        var states = signs.Select((sign, index) => sign switch
        {
            CheckSign.Open => CheckState.Open,
            CheckSign.Done => CheckState.Done,
            _ when decision is "done" => CheckState.Done,
            _ when decision is null && inDone.Contains(index) => CheckState.Done,
            _ when decision is "criterion" || (mixed < 0 && !wasMixed) || inCriteria.Contains(index) => CheckState.Criterion,
            _ => CheckState.Done,
        });
        return new CheckStates([.. states], decision is null ? mixed : -1);
    }

    private static void Collect(IEnumerable<Block> blocks, Group outer, List<Group> groups)
    {
        var group = outer;
        foreach (var block in blocks)
        {
            group = AddMarks(block, group, groups);
            var above = group;
            var isMarked = block.Check >= 0 || block.Lines.Any(line => line.Check >= 0);
            switch (block.Form)
            {
                case BlockForm.Heading:
                    group = Begin(block.Text, () => false, groups);
                    break;
                case BlockForm.Paragraph when !isMarked && HeadsList(block):
                    group = Begin(block.Text, () => false, groups);
                    break;
                case BlockForm.Label or BlockForm.Pair:
                    Collect(block.Children, Begin(block.Key ?? block.Text, () => outer.IsCriteria, groups), groups);
                    break;
                case BlockForm.Item when !isMarked && block.Children.Length > 0:
                    Collect(block.Children, Begin(block.Text, () => above.IsCriteria, groups), groups);
                    break;
                default:
                    Collect(block.Children, group, groups);
                    break;
            }
        }
    }

    // A label may be the first line of the paragraph that holds the marks. Returns the group that is open behind the block.
    private static Group AddMarks(Block block, Group group, List<Group> groups)
    {
        if (block.Check >= 0)
        {
            group.Marks.Add(block.Check);
        }

        foreach (var line in block.Lines)
        {
            if (line.Check >= 0)
            {
                if (line.Check != block.Check)
                {
                    group.Marks.Add(line.Check);
                }
            }
            else if (block.Lines.Length > 1 && block.Form == BlockForm.Paragraph && IsLabel(line))
            {
                group = Begin(line.Text, () => false, groups);
            }
        }

        return group;
    }

    private static bool HeadsList(Block block) => block.Lines is [.., var last] && IsLabel(last);

    private static bool IsLabel(TextLine line) => line.IsBold || line.Text.EndsWith(':') || line.Text.EndsWith('：')
        || CriteriaLabels.Concat(DoneLabels).Any(label => line.Text.Equals(label, StringComparison.OrdinalIgnoreCase));

    private static Group Begin(string label, Func<bool> isCriteria, List<Group> groups)
    {
        var group = new Group(label, isCriteria);
        groups.Add(group);
        return group;
    }
}
