using System.Text.RegularExpressions;
using CareerWiki.Core.Documents;

namespace CareerWiki.Career.Questions;

/// <summary>Questions in a table: which column holds them is told by its head, else by its texts.</summary>
internal static partial class QuestionTable
{
    public static IEnumerable<Question> Read(Block table, QuestionKind kind, string? category)
    {
        var rows = table.Children;
        if (rows.Length < 2)
        {
            yield break;
        }

        var head = rows[0].Children.Select(cell => cell.Text).ToList();
        var questions = head.FindIndex(text => QuestionHead().IsMatch(text));
        questions = questions >= 0 ? questions : MostAsking(rows.Skip(1).ToList(), head.Count);
        if (questions < 0)
        {
            yield break;
        }

        var answers = head.FindIndex(text => AnswerHead().IsMatch(text));
        var categories = head.FindIndex(text => CategoryHead().IsMatch(text));
        foreach (var row in rows.Skip(1))
        {
            var text = Asking.Strip(Cell(row, questions) ?? "");
            if (text.Length > 0)
            {
                var answer = Cell(row, answers);
                yield return new Question(row.Section, row.Span, kind, text, Cell(row, categories) ?? category, answer);
            }
        }
    }

    private static string? Cell(Block row, int column) =>
        column >= 0 && column < row.Children.Length && row.Children[column].Text.Trim() is { Length: > 0 } text && text is not ("-" or "—" or "–") ? text : null;

    private static int MostAsking(List<Block> rows, int columns)
    {
        var best = Enumerable.Range(0, columns).Select(c => (Column: c, Count: rows.Count(r => Asking.Is(Cell(r, c) ?? "")))).DefaultIfEmpty().MaxBy(x => x.Count);
        return best.Count * 2 > rows.Count ? best.Column : -1;
    }

    [GeneratedRegex(@"질문|문항|question", RegexOptions.IgnoreCase)]
    private static partial Regex QuestionHead();

    [GeneratedRegex(@"답|포인트|키워드|메모|answer|points?|hint|notes?|response", RegexOptions.IgnoreCase)]
    private static partial Regex AnswerHead();

    [GeneratedRegex(@"분류|카테고리|주제|영역|구분|분야|유형|category|topic|area|type|theme", RegexOptions.IgnoreCase)]
    private static partial Regex CategoryHead();
}
