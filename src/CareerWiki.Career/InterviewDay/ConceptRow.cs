using System.Text.RegularExpressions;

namespace CareerWiki.Career.InterviewDay;

/// <summary>Takes a row of keywords apart: <c>Saga / outbox / CDC</c>.</summary>
internal static partial class ConceptRow
{
    private const int Least = 3;
    private const int LongestName = 32;

    /// <summary>The point itself when it is no such row.</summary>
    public static IEnumerable<Point> Split(Point point)
    {
        if (!point.IsProse)
        {
            return [point];
        }

        var names = Separator().Split(point.Text).Select(name => name.Trim().TrimEnd('.')).Where(name => name.Length > 0).ToList();
        return names.Count >= Least && names.TrueForAll(name => name.Length <= LongestName && !name.Contains(". ", StringComparison.Ordinal)) ? names.Select(name => point with { Text = name }) : [point];
    }

    // A comma within parentheses divides nothing.
    [GeneratedRegex(@"\s+[/|·•]\s+|[,;、]\s+(?![^(]*\))")]
    private static partial Regex Separator();
}
