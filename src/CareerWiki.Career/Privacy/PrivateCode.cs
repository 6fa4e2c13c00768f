using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CareerWiki.Core.Documents;

namespace CareerWiki.Career.Privacy;

/// <summary>Tells text that someone put into a fence, as chats do, from code.</summary>
internal static partial class PrivateCode
{
    private static readonly ImmutableHashSet<string> Prose = ["", "text", "txt", "plain", "plaintext", "md", "markdown"];

    /// <param name="opening">The first line of the block: a fence, or indented text.</param>
    public static bool IsProse(ReadOnlySpan<char> opening, ImmutableArray<TextLine> lines)
    {
        var start = opening.TrimStart(" \t>-*+");
        var isFence = start.StartsWith("```", StringComparison.Ordinal) || start.StartsWith("~~~", StringComparison.Ordinal);
        return (!isFence || Prose.Contains(start.Trim("`~ \t").ToString().ToLowerInvariant()))
            && !lines.Any(line => Code().IsMatch(line.Text));
    }

    // Calls, comparisons, prompts, and ends of lines that text doesn't have.
    [GeneratedRegex(@"[\w\]]\(|[:!=]=|[;{},]$|^[$>] ")]
    private static partial Regex Code();
}
