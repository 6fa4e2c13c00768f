using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using CareerWiki.Core.Documents;

namespace CareerWiki.Core.Reading.Bodies;

/// <summary>
/// Puts the marks of groups around whole blocks, and around whole lines of a paragraph, which is cut there. A group that would tear an element
/// apart is left out.
/// </summary>
internal static partial class BodyGrouper
{
    private static readonly HashSet<string> Void = ["br", "hr", "img", "input", "wbr", "col"];

    /// <param name="groups">In the order of the text, over whole lines.</param>
    public static ImmutableArray<BodyPart> Insert(ImmutableArray<BodyPart> parts, IEnumerable<BodyGroup> groups)
    {
        var units = BodyUnit.Of(parts).OrderBy(unit => unit.Start).ToList();
        var starts = units.ConvertAll(unit => unit.Start);
        var folds = Folds(parts);
        var ranges = new List<GroupRange>();
        foreach (var group in groups)
        {
            // None but those that begin in its span can be in it.
            var near = units.GetRange(IndexOf(starts, group.Span.Start), Math.Max(0, IndexOf(starts, group.Span.End) - IndexOf(starts, group.Span.Start)));
            foreach (var range in Ranges(parts, near.OrderBy(unit => unit.PartStart), group))
            {
                if ((ranges.Count == 0 || ranges[^1].End <= range.Start) && IsWhole(parts, range) && folds[range.Start] <= 0)
                {
                    ranges.Add(range);
                }
            }
        }

        return ranges.Count == 0 ? parts : Write(parts, ranges);
    }

    // The first that is not before a place.
    private static int IndexOf(List<int> starts, int place)
    {
        var (low, high) = (0, starts.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = starts[middle] < place ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Blocks of one group that follow each other become one range.</summary>
    private static IEnumerable<GroupRange> Ranges(ImmutableArray<BodyPart> parts, IEnumerable<BodyUnit> units, BodyGroup group)
    {
        GroupRange? open = null;
        foreach (var unit in units.Where(u => u.IsIn(group)))
        {
            if (open is not null && unit.PartStart < open.End)
            {
                continue;
            }

            if (open is not null && IsBlank(parts, open.End, unit.PartStart))
            {
                open = open with { End = unit.PartEnd, CutsBehind = unit.CutsBehind };
                continue;
            }

            if (open is not null)
            {
                yield return open;
            }

            open = new GroupRange(group, unit.PartStart, unit.PartEnd, unit.Form == MarkForm.Line, unit.CutsBehind);
        }

        if (open is not null)
        {
            yield return open;
        }
    }

    private static bool IsBlank(ImmutableArray<BodyPart> parts, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (parts[i] is not (MarkStart or MarkEnd or RawHtml) || (parts[i] is RawHtml raw && !string.IsNullOrWhiteSpace(raw.Html)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsWhole(ImmutableArray<BodyPart> parts, GroupRange range)
    {
        var html = new StringBuilder(range.CutsBefore ? "<p>" : "");
        for (var i = range.Start; i < range.End; i++)
        {
            html.Append(parts[i] is RawHtml raw ? raw.Html : "");
        }

        html.Append(range.CutsBehind ? "</p>" : "");
        var open = new Stack<string>();
        foreach (Match tag in Tag().Matches(html.ToString()))
        {
            var name = tag.Groups["name"].Value;
            if (Void.Contains(name))
            {
                continue;
            }

            if (tag.Groups["end"].Length == 0)
            {
                open.Push(name);
            }
            else if (!open.TryPop(out var opened) || opened != name)
            {
                return false;
            }
        }

        return open.Count == 0;
    }

    // How many folds are open before each part: what its author has folded needs no fold of ours.
    private static int[] Folds(ImmutableArray<BodyPart> parts)
    {
        var depths = new int[parts.Length + 1];
        for (var i = 0; i < parts.Length; i++)
        {
            depths[i + 1] = depths[i] + (parts[i] is RawHtml { Html: var html } && html.Contains("details", StringComparison.Ordinal) ? html.AsSpan().Count("<details") - html.AsSpan().Count("</details") : 0);
        }

        return depths;
    }

    private static ImmutableArray<BodyPart> Write(ImmutableArray<BodyPart> parts, IReadOnlyList<GroupRange> ranges)
    {
        var result = ImmutableArray.CreateBuilder<BodyPart>(parts.Length + (4 * ranges.Count));
        var next = 0;
        // The line break that a cut takes the place of.
        var cutBreak = false;
        for (var i = 0; i <= parts.Length; i++)
        {
            if (next > 0 && i == ranges[next - 1].End)
            {
                var range = ranges[next - 1];
                result.AddRange(range.CutsBehind ? new BodyPart[] { new RawHtml("</p>\n"), new GroupEnd(), new RawHtml("<p>") } : [new GroupEnd()]);
                cutBreak |= range.CutsBehind;
            }

            if (next < ranges.Count && i == ranges[next].Start)
            {
                var range = ranges[next++];
                result.AddRange(range.CutsBefore ? new BodyPart[] { new RawHtml("</p>\n"), Begin(range), new RawHtml("<p>") } : [Begin(range)]);
                cutBreak |= parts[i] is MarkStart { Form: not MarkForm.Block };
            }

            if (i == parts.Length)
            {
                break;
            }

            if (cutBreak && parts[i] is RawHtml raw)
            {
                result.Add(new RawHtml(LineBreak().Replace(raw.Html, "", 1)));
                cutBreak = false;
            }
            else
            {
                result.Add(parts[i]);
            }
        }

        return result.ToImmutable();
    }

    private static GroupStart Begin(GroupRange range) => new(range.Group.Name, range.Group.Owner);

    /// <param name="Start">The index of its first part.</param>
    /// <param name="End">Behind its last part.</param>
    /// <param name="CutsBefore">True when it begins within a paragraph.</param>
    /// <param name="CutsBehind">True when it ends within one.</param>
    private sealed record GroupRange(BodyGroup Group, int Start, int End, bool CutsBefore, bool CutsBehind);

    [GeneratedRegex(@"<(?<end>/?)(?<name>[a-z][a-z0-9-]*)(?:[^>""]|""[^""]*"")*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"^(?:<br>)?\n")]
    private static partial Regex LineBreak();
}
