using CareerWiki.Core.Documents;
using CareerWiki.Core.Text;

namespace CareerWiki.Career.Privacy;

/// <summary>Why a block or a line is private: a mark at it, or a label. Each mark counts for the first that asks.</summary>
/// <param name="marks">Where marks stood.</param>
internal sealed class PrivateReasons(SourceText source, PrivateLabels labels, IEnumerable<int> marks)
{
    /// <summary>The reason of what is marked.</summary>
    public static readonly (string Reason, string Detail) Mark = ("mark", "");

    private readonly HashSet<int> _marked = [.. marks.Select(source.LineOf)];

    /// <summary>True for a line whose mark nobody has asked for.</summary>
    public bool IsLeft(int line) => _marked.Contains(line);

    public (string Reason, string Detail)? Of(Block named)
    {
        var key = labels.OfName(named.Key ?? named.Text);
        return key is not null ? ("label", key) : named.Lines.Select(line => Of(line)).FirstOrDefault(reason => reason is not null);
    }

    /// <param name="mayBeBare">True where a name with nothing behind it is a label.</param>
    public (string Reason, string Detail)? Of(TextLine line, bool mayBeBare = false)
    {
        if (IsMarked(line))
        {
            return Mark;
        }

        var key = labels.OfLine(line) ?? (mayBeBare ? labels.OfBare(line.Text) : null) ?? OfColumn(line);
        return key is null ? null : ("label", key);
    }

    /// <summary>True when a mark stands there; it is done with then.</summary>
    public bool IsMarked(TextLine line)
    {
        for (var number = source.LineOf(line.Span.Start); number <= source.LineOf(Math.Max(line.Span.Start, line.Span.End - 1)); number++)
        {
            if (_marked.Remove(number))
            {
                return true;
            }
        }

        return false;
    }

    // A name, and far off what it labels: a table without lines.
    private string? OfColumn(TextLine line)
    {
        var raw = source.Text.AsSpan(line.Span.Start, line.Span.Length);
        var tab = raw.IndexOf('\t') is >= 0 and var at ? at : raw.IndexOf("   ", StringComparison.Ordinal);
        return tab > 0 ? labels.OfBare(raw[..tab].ToString()) : null;
    }

    // Real code may well have a field "salary"; pasted text is no code, whatever fence is around it.
    public (string Reason, string Detail)? OfCode(Block code)
    {
        if (_marked.Remove(source.LineOf(code.Span.Start)))
        {
            return Mark;
        }

        var isProse = PrivateCode.IsProse(source.Line(source.LineOf(code.Span.Start)), code.Lines);
        var key = code.Lines.Where(line => isProse || Hangul.Contains(line.Text))
            .Select(line => labels.OfLine(line) ?? (isProse ? labels.OfBare(line.Text) : null)).FirstOrDefault(key => key is not null);
        return key is null ? null : ("label", key);
    }
}
