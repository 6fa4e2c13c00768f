using System.Text.RegularExpressions;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Tagging;

/// <summary>A word that is written as a name and that no lexicon has.</summary>
/// <param name="Sentence">Around it.</param>
public sealed record UnknownName(string Name, SourceSpan Span, MentionSentence Sentence);

/// <summary>
/// Finds words that look like names: Latin ones in a Korean sentence, or within an English one, with a capital, a digit or a sign such as that of
/// <c>Socket.IO</c>. What a document writes in lower case as well is an ordinary word.
/// </summary>
public sealed partial class UnknownNames(Lexicon lexicon)
{
    /// <summary>In the order of the text, every occurrence.</summary>
    public IEnumerable<UnknownName> In(Document document)
    {
        var passages = document.Sections.Where(section => !section.Body.IsEmpty).Select(section => (Section: section, Passage: Passage.Of(section.Body))).ToList();
        var ordinary = passages.SelectMany(p => LowerWord().Matches(p.Passage.Text)).Select(m => m.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var reader = new SentenceReader(document);
        var known = new CandidateFinder(lexicon, [], document.Source.Text);
        foreach (var (section, passage) in passages)
        {
            var names = known.Find(passage);
            var next = 0;
            foreach (Match match in Word().Matches(passage.Text))
            {
                var (start, end) = (match.Index, match.Index + match.Length);
                // Both are in the order of the text.
                while (next < names.Count && names[next].End <= start)
                {
                    next++;
                }

                var isKnown = next < names.Count && names[next].Start < end;
                if (!ordinary.Contains(match.Value) && !isKnown && IsName(passage.Text, start, end) && passage.Locate(start, end) is { Link: < 0, Source: >= 0 } place)
                {
                    var mention = new Mention(new LexiconEntry("", match.Value, "", []), section.Index, new SourceSpan(place.Source, match.Length), match.Value, MentionPlace.Body, MentionReason.Name, null) { At = start };
                    yield return new UnknownName(match.Value, mention.Span, reader.Read(mention));
                }
            }
        }
    }

    private bool IsName(ReadOnlySpan<char> text, int start, int end) =>
        NameBounds.CanStart(text, start) && NameBounds.CanEnd(text, start, end, isWeak: false)
        && (Surroundings.StandsAloneInKorean(text, start, end) || (Surroundings.Before(text, start) is { Length: > 0 } before && char.IsAsciiLetterLower(before[0])))
        && !CodeToken.Holds(text, start, end, word => lexicon.Named(word.ToString()).Any());

    // At least three letters: of shorter ones most are abbreviations of anything.
    [GeneratedRegex(@"(?<![\p{L}\p{N}_])[A-Z][A-Za-z0-9]+(?:[.+-][A-Za-z0-9]+)*(?: [A-Z][A-Za-z0-9]+(?:[.+-][A-Za-z0-9]+)*){0,2}(?<=[A-Za-z0-9.+-]{3,})")]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<![\p{L}\p{N}_])[a-z]{3,}(?![\p{L}\p{N}_])")]
    private static partial Regex LowerWord();
}
