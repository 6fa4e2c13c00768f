using System.Collections.Immutable;
using CareerWiki.Core.Documents;

namespace CareerWiki.Core.Tagging;

/// <summary>
/// Finds the names of a lexicon in a document. A name that means nothing else counts wherever it stands; an ordinary word needs its own case and
/// something that speaks for it: a word of its field in the same line or heading, a place in a row of names, or the sense of the document.
/// </summary>
public sealed class MentionScanner(Lexicon lexicon)
{
    /// <param name="subjects">The names that the document is written for: there an ordinary word more likely means them.</param>
    public DocumentMentions Scan(Document document, ImmutableArray<LexiconEntry> subjects)
    {
        var unwanted = document.Metadata.Texts("not").SelectMany(lexicon.Named).ToHashSet();
        var passages = Passages(document, unwanted).ToList();
        passages.ForEach(passage => passage.DecideAlone());
        passages.ForEach(passage => passage.DecideByNeighbours());
        if (passages.Exists(passage => passage.Candidates.Any(c => c.Chosen is null)))
        {
            DecideBySense(passages, subjects);
            passages.ForEach(passage => passage.DecideByNeighbours());
            DecideBySense(passages, subjects);
        }

        return new DocumentMentions([.. passages.SelectMany(passage => passage.Mentions(document))], [.. passages.SelectMany(passage => passage.Escapes())]);
    }

    private static void DecideBySense(List<ScannedPassage> passages, ImmutableArray<LexiconEntry> subjects)
    {
        var sense = new DocumentSense(passages.SelectMany(passage => passage.Candidates), passages.Sum(passage => passage.Length), subjects);
        passages.ForEach(passage => passage.DecideBy(sense));
        passages.ForEach(passage => passage.DecideWholeRows(sense));
    }

    private IEnumerable<ScannedPassage> Passages(Document document, HashSet<LexiconEntry> unwanted)
    {
        var finder = new CandidateFinder(lexicon, unwanted, document.Source.Text);
        var footnotes = Enumerable.Range(0, document.Footnotes.Length).ToLookup(i => document.Footnotes[i].Section);
        foreach (var section in document.Sections)
        {
            if (section.Heading is { } heading)
            {
                yield return Scanned(finder, section, heading.Html, MentionPlace.Heading);
            }

            if (!section.Body.IsEmpty)
            {
                yield return Scanned(finder, section, section.Body, MentionPlace.Body);
            }

            foreach (var note in footnotes[section.Index])
            {
                yield return Scanned(finder, section, document.Footnotes[note].Body, MentionPlace.Footnote, note);
            }
        }
    }

    private ScannedPassage Scanned(CandidateFinder finder, Section section, Body body, MentionPlace place, int footnote = -1)
    {
        var passage = Passage.Of(body);
        return new ScannedPassage(lexicon, section, passage, place, finder.Find(passage)) { Footnote = footnote };
    }
}
