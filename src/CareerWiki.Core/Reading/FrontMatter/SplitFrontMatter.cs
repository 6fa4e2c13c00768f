using System.Text.RegularExpressions;
using CareerWiki.Core.Reading.Fences;
using CareerWiki.Core.Diagnostics;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Pipelines;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Reading.FrontMatter;

/// <summary>
/// Takes the YAML block off the start of a file: between two lines of three dashes (the second may be <c>...</c>), or, as Statiq
/// allows, between <c>&lt;!---</c> and <c>---&gt;</c> or ended by a line of dashes only; that form counts when its first line is a key and all of
/// it parses as a mapping.
/// </summary>
public sealed partial class SplitFrontMatter : IProcessModule
{
    private const int MaxRemark = 200;

    public Draft Process(Draft draft)
    {
        draft = draft with { Document = draft.Document with { Metadata = draft.File.Inherited } };
        if (draft.IsUnread)
        {
            return draft;
        }

        var first = FirstLineWithText(draft, 0);
        return Split(draft, first) ?? (draft.ContentStart > 0 ? Split(draft, FirstLineWithText(draft, draft.ContentStart)) : null) ?? draft;
    }

    /// <summary>Null when no front matter starts on this line.</summary>
    private static Draft? Split(Draft draft, int first)
    {
        if (first > draft.Source.LineCount)
        {
            return null;
        }

        if (Line(draft, first).TrimEnd() is "+++")
        {
            return Toml(draft, first);
        }

        var opening = Line(draft, first).TrimEnd();
        var isOpened = opening is "---" or "<!---";
        if (!isOpened && !OpeningKey().IsMatch(Line(draft, first)))
        {
            return null;
        }

        var start = isOpened ? first + 1 : first;
        var end = ClosingLine(draft, start, opening is "<!---");
        if (end < 0)
        {
            return isOpened && KeyLine().IsMatch(first < draft.Source.LineCount ? Line(draft, first + 1) : "") ? Unclosed(draft, first) : null;
        }

        var yaml = SourceSpan.FromBounds(draft.Source.LineStart(start), draft.Source.LineStart(end));
        var result = YamlReader.Read(draft.Source, yaml, draft.File.Path);
        // A comment that is no mapping is a comment.
        if (result.Map is null && (opening is not "---" || !LooksLikeYaml(draft, start, end)))
        {
            return null;
        }

        var block = SourceSpan.FromBounds(draft.Source.LineStart(first), draft.Source.LineStart(end) + draft.Source.Line(end).Length);
        var next = result.Map is { } map
            ? WithMap(draft.Hide([block]), map)
            : AsCode(draft, first, end);
        if (result is not { Map: null, Problems.IsEmpty: true })
        {
            return next.Report(result.Problems);
        }

        return next.Report(Problems.MissingBlank(draft.File.Path, draft.Source.Locate(draft.Source.LineStart(start))));
    }

    // Hugo's other form. What can't be read counts for nothing, least of all a mark of visibility.
    private static Draft? Toml(Draft draft, int first)
    {
        for (var line = first + 1; line <= draft.Source.LineCount; line++)
        {
            if (Line(draft, line).TrimEnd() is "+++")
            {
                var (start, end) = (draft.Source.LineStart(first), draft.Source.LineStart(line) + draft.Source.Line(line).Length);
                return TomlReader.Read(draft.Source, SourceSpan.FromBounds(draft.Source.LineStart(first + 1), draft.Source.LineStart(line))) is { } map
                    ? WithMap(draft.Hide([SourceSpan.FromBounds(start, end)]), map)
                    : AsCode(draft, first, line).Report(Problems.TomlFrontMatter(draft.File.Path, draft.Source.Locate(start)));
            }
        }

        return first < draft.Source.LineCount && TomlKey().IsMatch(Line(draft, first + 1)) ? Unclosed(draft, first) : null;
    }

    // What it meant to say of visibility is unknown.
    private static Draft Unclosed(Draft draft, int first) =>
        (draft with { Document = draft.Document with { Metadata = draft.File.Inherited.With(MetadataLayer.Of(MetadataSource.FrontMatter, draft.File.Path, "visibility", "private")) } })
            .Report(Problems.UnclosedFrontMatter(draft.File.Path, draft.Source.Locate(draft.Source.LineStart(first))));

    private static Draft WithMap(Draft draft, MetadataMap map) =>
        draft with { Document = draft.Document with { Metadata = draft.File.Inherited.With(new MetadataLayer(MetadataSource.FrontMatter, draft.File.Path, map)) } };

    // Broken front matter stays on the page, as code, for its author to see. What it meant to say of visibility is unknown, so the
    // document is private whatever its folder says.
    private static Draft AsCode(Draft draft, int first, int end)
    {
        var closed = CommentText.Blank(draft.Markdown, draft.Source.LineStart(first), draft.Source.LineStart(end)).ToCharArray();
        foreach (var line in new[] { first, end })
        {
            "```".CopyTo(closed.AsSpan(draft.Source.LineStart(line)));
        }

        return draft with
        {
            Markdown = new string(closed),
            Document = draft.Document with { Metadata = draft.File.Inherited.With(MetadataLayer.Of(MetadataSource.FrontMatter, draft.File.Path, "visibility", "private")) },
        };
    }

    private static int FirstLineWithText(Draft draft, int from)
    {
        var line = draft.Source.LineOf(from);
        // A remark for a linter may stand before it.
        while (line <= draft.Source.LineCount && (Line(draft, line).AsSpan().IsWhiteSpace() || (Line(draft, line).Length < MaxRemark && Blank().IsMatch(Line(draft, line)))))
        {
            line++;
        }

        return line;
    }

    private static int ClosingLine(Draft draft, int start, bool isComment)
    {
        for (var line = start; line <= draft.Source.LineCount; line++)
        {
            if (isComment ? Line(draft, line).TrimEnd() is "--->" : Line(draft, line).TrimEnd() is "---" or "...")
            {
                return line;
            }
        }

        return -1;
    }

    // Between two rules there may as well be prose: a mapping has a key on its first line that is no comment.
    private static bool LooksLikeYaml(Draft draft, int start, int end)
    {
        for (var line = start; line < end; line++)
        {
            var text = Line(draft, line);
            if (!text.AsSpan().IsWhiteSpace() && !text.StartsWith('#'))
            {
                return KeyLine().IsMatch(text) || GluedKey().IsMatch(text);
            }
        }

        return false;
    }

    private static string Line(Draft draft, int line) => draft.Markdown.Substring(draft.Source.LineStart(line), draft.Source.Line(line).Length);

    [GeneratedRegex(@"^[\s\u200B\uFEFF]*(?:<!--(?!-)(?:(?!-->)[^\n])*-->\s*)*$")]
    private static partial Regex Blank();

    // "visibility:private": the blank is missing; an address is no key.
    [GeneratedRegex(@"^[A-Za-z_][A-Za-z0-9_-]{1,40}:(?!//)\S")]
    private static partial Regex GluedKey();

    // "Q: ..." above a rule is no key.
    [GeneratedRegex(@"^[A-Za-z_][A-Za-z0-9_.-]{1,40}:(\s|$)")]
    private static partial Regex OpeningKey();

    [GeneratedRegex(@"^[A-Za-z0-9_.""'-]{1,40}\s*=")]
    private static partial Regex TomlKey();

    [GeneratedRegex(@"^[""']?[\p{L}_][\p{L}\p{N}_ .-]{0,40}[""']?\s*:(\s|$)")]
    private static partial Regex KeyLine();
}
