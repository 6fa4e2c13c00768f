using System.Text.RegularExpressions;

namespace CareerWiki.Core.Tagging;

/// <summary>What may stand between two names that form a row: <c>Java 17, Go</c>, <c>Java와 Go</c>, <c>Java/Go</c>, <c>Java or Go</c>.</summary>
internal static partial class RowGap
{
    private const int MaxLength = 24;

    public static bool Is(ReadOnlySpan<char> gap) => gap.Length <= MaxLength && Pattern().IsMatch(gap);

    [GeneratedRegex(@"^(?:\s?v?\d+(?:\.\d+|\.x)*)?(?:\([^()\n]{0,16}\))?(?:\s*[,/·、|&+→>;~]\s*|\t|\s*->\s*|(?:와|과|랑|이랑|하고|이나|나|에서)\s+|\s+(?:및|또는|혹은|and|or|to|vs\.?|&|-|–)\s+|,\s+(?:and|or|그리고)\s+)\(?$")]
    private static partial Regex Pattern();
}
