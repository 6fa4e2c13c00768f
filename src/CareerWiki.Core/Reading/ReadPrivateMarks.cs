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

    // What people write who don't remember the word.
    private static readonly string[] Synonyms = ["비공개", "비밀", "secret", "hidden"];

    public Draft Process(Draft draft)
    {
        if (draft.IsUnread || !draft.Markdown.AsSpan().ContainsAny('{', '｛'))
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
        var read = draft.Hide(marks.Select(match => new SourceSpan(match.Index, match.Length))) with
        {
            // What those on a line of their own belong to is gone by the time of another reading.
            PrivateMarks = [.. marks.Where(match => draft.Whole is null || !StandsAlone(draft.Markdown, match)).Select(match => PlaceOf(draft.Markdown, match))],
        };
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

        // Anywhere on a line there is no doubt about "{.비공개}" and "{. private}", and at its end there is little about others.
        var word = string.Concat(match.Groups["words"].Value.Where(char.IsLetter)).ToLowerInvariant();
        var isClass = words[0][0] == '.' && (word == Name || Synonyms.Contains(word));
        return isClass || (match.Groups["end"].Success && (words.Any(w => w[0] == '.' && IsNear(w[1..])) || (words is [var only] && (IsNear(only) || Synonyms.Contains(word))))) ? false : null;
    }

    private static bool StandsAlone(string text, Match match)
    {
        var (start, end) = LineAt(text, match.Index);
        return text.AsSpan(start, match.Index - start).IsWhiteSpace() && (match.Index + match.Length >= end || text.AsSpan(match.Index + match.Length, end - match.Index - match.Length).IsWhiteSpace());
    }

    // A mark on a line of its own belongs to what stands right above, as in kramdown, else to what stands below.
    private static int PlaceOf(string text, Match match)
    {
        var (start, end) = LineAt(text, match.Index);
        if (!StandsAlone(text, match))
        {
            return match.Index;
        }

        if (start > 0 && LineAt(text, start - 1) is var above && text.AsSpan(above.Start, above.End - above.Start).TrimEnd() is { IsEmpty: false } line)
        {
            return above.Start + line.Length - 1;
        }

        var below = text.AsSpan(end).TrimStart();
        return below.IsEmpty ? match.Index : text.Length - below.Length;
    }

    private static (int Start, int End) LineAt(string text, int offset) =>
        (offset == 0 ? 0 : text.LastIndexOf('\n', offset - 1) + 1, text.IndexOf('\n', offset) is >= 0 and var end ? end : text.Length);

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
    [GeneratedRegex(@"(?<!\{)[{｛]:?(?<words>[^{}｛｝\n]{1,80})(?:[}｝]|(?<=[{｛]:?[ \t]*\.[ \t]*private[ \t]*)(?=[ \t]*$))(?<end>(?=[ \t]*(?:#+[ \t]*|\|[ \t]*|[*_]{1,3}[ \t]*|[:：][ \t]*)?$))?", RegexOptions.Multiline)]
    private static partial Regex Pattern();
}
