using CareerWiki.Core.Documents;

namespace CareerWiki.Core.Tagging;

/// <summary>The sentence that a mention stands in, cut at the mention so that a page can show which word it is.</summary>
/// <param name="Surface">The name as written; empty for a mention that is no text.</param>
public sealed record MentionSentence(string Before, string Surface, string After)
{
    private const int MaxSide = 120;

    public string Text => Before + Surface + After;

    public static MentionSentence Of(Document document, Mention mention)
    {
        var section = document.Sections.FirstOrDefault(s => s.Index == mention.Section);
        var text = mention.Place switch
        {
            MentionPlace.Heading => section?.Heading is { } heading ? Passage.Of(heading.Html).Text : null,
            MentionPlace.Body when mention.Link < 0 || mention.Reason != MentionReason.Marked || mention.Detail == "#" => section is null ? null : Passage.Of(section.Body).Text,
            MentionPlace.Body => document.Links[mention.Link].Sentence is { } sentence && sentence.Contains(mention.Surface, StringComparison.Ordinal) ? sentence : null,
            MentionPlace.Footnote => Footnote(document, mention),
            _ => null,
        };
        if (text is null)
        {
            return new MentionSentence("", "", "");
        }

        var at = At(text, mention);
        if (at < 0)
        {
            return new MentionSentence(Plain(text), "", "");
        }

        var (start, end) = SentenceBounds.Around(text, at);
        end = end < text.Length && text[end] is not ('\n' or Passage.LineBreak) ? end + 1 : end;
        var behind = at + mention.Surface.Length;
        var before = text[Math.Max(start, at - MaxSide)..at];
        var after = text[Math.Min(behind, text.Length)..Math.Max(behind, Math.Min(end, behind + MaxSide))];
        return new MentionSentence(
            (at - MaxSide > start ? "…" : "") + Plain(before).TrimStart(),
            mention.Surface.Replace('\n', ' '),
            Plain(after).TrimEnd() + (behind + MaxSide < end ? "…" : ""));
    }

    // The sentence of a link was cut out before.
    private static int At(string text, Mention mention) =>
        text.AsSpan(Math.Min(mention.At, text.Length)).StartsWith(mention.Surface.Replace('\n', Passage.LineBreak), StringComparison.Ordinal) ? mention.At : text.IndexOf(mention.Surface, StringComparison.Ordinal);

    private static string? Footnote(Document document, Mention mention) =>
        document.Footnotes.Where(note => note.Section == mention.Section).Select(note => Passage.Of(note.Body).Text)
            .FirstOrDefault(text => text.AsSpan(Math.Min(mention.At, text.Length)).StartsWith(mention.Surface, StringComparison.Ordinal));

    private static string Plain(string text) => text.Replace("\t", " · ", StringComparison.Ordinal).Replace(Passage.LineBreak, ' ');
}
