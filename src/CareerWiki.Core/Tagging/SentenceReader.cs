using CareerWiki.Core.Documents;

namespace CareerWiki.Core.Tagging;

/// <summary>Cuts sentences out of one document. It remembers the passage that it read last, since mentions come in the order of the text.</summary>
public sealed class SentenceReader(Document document)
{
    private const int MaxSide = 120;

    private (int Section, MentionPlace Place, int Footnote) _at = (-1, default, -1);
    private string? _text;

    public MentionSentence Read(Mention mention)
    {
        var isLink = mention is { Place: MentionPlace.Body, Link: >= 0, Reason: MentionReason.Marked } && mention.At == 0 && mention.Part < 0;
        var text = isLink ? document.Links[mention.Link].Sentence : TextOf(mention);
        if (text is null)
        {
            return MentionSentence.None;
        }

        var surface = mention.Surface.Replace('\n', Passage.LineBreak);
        var at = text.AsSpan(Math.Min(mention.At, text.Length)).StartsWith(surface, StringComparison.Ordinal) ? mention.At : text.IndexOf(surface, StringComparison.Ordinal);
        return at < 0 ? new MentionSentence(Plain(text), "", "", 0) : Cut(text, at, surface);
    }

    private static MentionSentence Cut(string text, int at, string surface)
    {
        var (start, end) = SentenceBounds.Around(text, at);
        end = end < text.Length && text[end] is not ('\n' or Passage.LineBreak) ? end + 1 : end;
        var behind = at + surface.Length;
        var (first, last) = (WholeFrom(text, Math.Max(start, at - MaxSide)), WholeTo(text, Math.Max(behind, Math.Min(end, behind + MaxSide))));
        return new MentionSentence(
            (first > start ? "…" : "") + Plain(text[Math.Min(first, at)..at]).TrimStart(),
            surface.Replace(Passage.LineBreak, ' '),
            Plain(text[behind..last]).TrimEnd() + (last < end ? "…" : ""),
            start);
    }

    // No character of two code units is cut.
    private static int WholeFrom(string text, int start) => start < text.Length && char.IsLowSurrogate(text[start]) ? start + 1 : start;

    private static int WholeTo(string text, int end) => end > 0 && end < text.Length && char.IsLowSurrogate(text[end]) ? end - 1 : end;

    private string? TextOf(Mention mention)
    {
        if (_at == (mention.Section, mention.Place, mention.Footnote))
        {
            return _text;
        }

        var section = document.SectionAt(mention.Section);
        _at = (mention.Section, mention.Place, mention.Footnote);
        _text = mention.Place switch
        {
            MentionPlace.Heading when section?.Heading is { } heading => Passage.Of(heading.Html).Text,
            MentionPlace.Body when section is not null => Passage.Of(section.Body).Text,
            MentionPlace.Footnote when mention.Footnote >= 0 => Passage.Of(document.Footnotes[mention.Footnote].Body).Text,
            _ => null,
        };
        return _text;
    }

    private static string Plain(string text) => text.Replace("\t", " · ", StringComparison.Ordinal).Replace(Passage.LineBreak, ' ');
}
