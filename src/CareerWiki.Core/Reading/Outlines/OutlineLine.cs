using System.Text.RegularExpressions;
using CareerWiki.Core.Reading.Checklists;

namespace CareerWiki.Core.Reading.Outlines;

internal enum OutlineForm
{
    Blank,
    Label,
    Pair,
    Item,
    Plain,
}

/// <summary>One line of a fence, taken apart.</summary>
/// <param name="Indent">In columns; a tab counts as two.</param>
/// <param name="Start">The offset of <paramref name="Text"/> in the document's text.</param>
/// <param name="Text">Without bullet, number, mark and key; a label keeps its colon.</param>
internal sealed partial record OutlineLine(OutlineForm Form, int Indent, int Start, string Text)
{
    public string? Number { get; init; }

    public string? Key { get; init; }

    public int KeyStart { get; init; }

    public CheckSign? Sign { get; init; }

    public static OutlineLine Parse(string line, int start, bool filledSquare)
    {
        var text = line.TrimEnd();
        var body = text.TrimStart(' ', '\t');
        var indent = text.AsSpan(0, text.Length - body.Length).Count('\t') + text.Length - body.Length;
        if (body.Length == 0)
        {
            return new OutlineLine(OutlineForm.Blank, 0, start, "");
        }

        var at = text.Length - body.Length;
        string? number = null;
        var isItem = false;
        if (Bullet().Match(text, at) is { Success: true } bullet && bullet.Index == at)
        {
            number = bullet.Groups["number"].Success ? bullet.Groups["number"].Value : null;
            at += bullet.Length;
            isItem = true;
        }

        var mark = CheckMark.At(text.AsSpan(at), filledSquare);
        at += mark?.Length ?? 0;
        body = text[at..];
        if (isItem || mark is not null)
        {
            return new OutlineLine(OutlineForm.Item, indent, start + at, body) { Number = number, Sign = mark?.Sign };
        }

        if (body[^1] is ':' or '：' && body.Length <= 80)
        {
            return new OutlineLine(OutlineForm.Label, indent, start + at, body);
        }

        var pair = KeyAndValue().Match(body);
        return pair.Success
            ? new OutlineLine(OutlineForm.Pair, indent, start + at + pair.Groups["value"].Index, pair.Groups["value"].Value)
            {
                Key = pair.Groups["key"].Value,
                KeyStart = start + at,
            }
            : new OutlineLine(OutlineForm.Plain, indent, start + at, body);
    }

    [GeneratedRegex(@"\G(?:[-*•+‣▪◦·]|(?<number>\d{1,3})[.)])[ \t]+", RegexOptions.CultureInvariant)]
    private static partial Regex Bullet();

    // A key is a short phrase; a colon within a sentence or a time of day makes none.
    [GeneratedRegex(@"^(?<key>[^:：.!?""“”]{1,48}?)[ \t]*[:：][ \t]+(?<value>\S.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex KeyAndValue();
}
