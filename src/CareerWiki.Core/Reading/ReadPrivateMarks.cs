using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CareerWiki.Core.Diagnostics;
using CareerWiki.Core.Pipelines;
using CareerWiki.Core.Reading.Fences;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Reading;

/// <summary>
/// Takes marks <c>{.private}</c> off their lines and remembers where they stood: the attribute syntax of Pandoc, also in kramdown's form
/// <c>{: .private}</c>. In code they are text, behind the opening of a fence they mark it. A mistyped one at the end of a line counts as well,
/// and is an error: it must not publish what it was to hide.
/// </summary>
public sealed partial class ReadPrivateMarks : IProcessModule
{
    private const string Name = "private";
    private const int MostSlips = 2;

    public Draft Process(Draft draft)
    {
        if (draft.IsUnread || !draft.Markdown.AsSpan().ContainsAny('}', '｝'))
        {
            return draft;
        }

        var found = Pattern().Matches(draft.Markdown).Where(match => Says(match) is not null).ToList();
        if (found.Count == 0)
        {
            return draft;
        }

        var code = ParsedRanges.Of(draft, withOutlines: false).Code;
        var marks = found.Where(match => code.Find(match.Index) is not { } span || IsOfFence(draft.Markdown, span, match)).ToImmutableArray();
        var read = draft.Hide(marks.Select(match => new SourceSpan(match.Index, match.Length))) with { PrivateMarks = [.. marks.Select(match => match.Index)] };
        return read.Report(marks.Where(match => Says(match) == false).Select(match => Problems.BadMark(draft.File.Path, draft.Source.Locate(match.Index), match.Value)));
    }

    // True for a mark, false for a mistyped one, null for something else.
    private static bool? Says(Match match)
    {
        var words = match.Groups["words"].Value.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Contains("." + Name, StringComparer.OrdinalIgnoreCase))
        {
            return true;
        }

        return match.Groups["end"].Success && (words.Any(word => word[0] == '.' && IsNear(word[1..])) || (words is [var only] && IsNear(only))) ? false : null;
    }

    // On the line that opens it, where no backtick may stand.
    private static bool IsOfFence(string text, SourceSpan code, Match match)
    {
        var end = text.IndexOf('\n', code.Start) is >= 0 and var found ? found : text.Length;
        return match.Index < end && !text.AsSpan(match.Index, end - match.Index).Contains('`')
            && (text.AsSpan(code.Start).StartsWith("```", StringComparison.Ordinal) || text.AsSpan(code.Start).StartsWith("~~~", StringComparison.Ordinal));
    }

    private static bool IsNear(string word) =>
        Math.Abs(word.Length - Name.Length) <= MostSlips && NearestName.Distance(word.ToLowerInvariant(), Name) <= MostSlips;

    // Two braces are a template's.
    [GeneratedRegex(@"(?<!\{)[{｛]:?(?<words>[^{}｛｝\n]{1,80})[}｝](?<end>(?=[ \t]*(?:#+[ \t]*|\|[ \t]*|[*_]{1,3}[ \t]*|[:：][ \t]*)?$))?", RegexOptions.Multiline)]
    private static partial Regex Pattern();
}
