using CareerWiki.Core.Documents;
using CareerWiki.Core.Pipelines;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Reading;

/// <summary>
/// Takes the private parts out of the text, when it is read for the public profile, and with them all that modules before this one had
/// hidden or found wrong. Blanks stand in their place, so that every offset stays true.
/// </summary>
public sealed class Withhold : IProcessModule
{
    public Draft Process(Draft draft)
    {
        if (draft.Withheld.IsEmpty || draft.IsUnread)
        {
            return draft;
        }

        var chars = draft.Markdown.ToCharArray();
        foreach (var part in draft.Withheld)
        {
            Cut(chars, part);
        }

        var text = new string(chars);
        return draft with
        {
            Markdown = text,
            Document = draft.Document with
            {
                Source = draft.Source.With(text),
                Diagnostics = draft.Document.Diagnostics.RemoveAll(problem => problem.Source == draft.File.Path && problem.Place is { } place && draft.Withheld.Any(part => Holds(draft.Source, part, place))),
            },
            Properties = [.. draft.Properties.Where(line => !draft.Withheld.Any(part => part.Span.Start <= line.Line.Start && line.Line.Start < part.Span.End))],
        };
    }

    // What is wrong there tells of it. Lines are enough: only cells are less than one.
    private static bool Holds(SourceText source, PrivatePart part, SourcePlace place) =>
        part.Span.Length > 0 && source.LineOf(part.Span.Start) <= place.Line && place.Line <= source.LineOf(part.Span.End - 1);

    private static void Cut(char[] text, PrivatePart part)
    {
        var (start, end) = (part.Span.Start, Math.Min(part.Span.End, text.Length));
        if (part.Gap != Gap.Blanks)
        {
            start = LineStart(text, start);
            end = end > start && text[end - 1] == '\n' ? end - 1 : LineEnd(text, end);
        }

        // The line feed before the first line goes and the one behind the last stays, so that what is above keeps an end.
        for (var i = part.Gap == Gap.Closed ? Math.Max(0, start - 1) : start; i < end; i++)
        {
            text[i] = text[i] == '\n' && part.Gap == Gap.Lines ? '\n' : ' ';
        }
    }

    private static int LineStart(char[] text, int offset) => offset == 0 ? 0 : Array.LastIndexOf(text, '\n', Math.Min(offset, text.Length) - 1) + 1;

    private static int LineEnd(char[] text, int offset) => Array.IndexOf(text, '\n', offset) is >= 0 and var end ? end : text.Length;
}
