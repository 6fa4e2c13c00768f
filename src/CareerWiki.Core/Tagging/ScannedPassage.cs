using CareerWiki.Core.Documents;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Tagging;

/// <summary>A passage with the names in it, and what speaks for each. It is asked step by step, since each step rests on those before.</summary>
internal sealed class ScannedPassage(Lexicon lexicon, Section section, Passage passage, MentionPlace place, List<Candidate> candidates)
{
    private const int MinRow = 3;

    // In characters, to each side: a few words.
    private const int Beside = 24;
    private const int MaxPlain = 20;

    private static readonly Comparer<Candidate> ByPlace = Comparer<Candidate>.Create((a, b) => a.Start.CompareTo(b.Start));

    // In characters: a few lines up and down.
    private const int Nearby = 300;

    private readonly CandidateRows _rows = new(passage, candidates);
    private readonly SentenceCursor _sentences = new(passage.Text);
    private string? _heading;

    public IReadOnlyList<Candidate> Candidates => candidates;

    /// <summary>The index of the footnote that it is; -1 for none.</summary>
    public int Footnote { get; init; } = -1;

    /// <summary>In characters.</summary>
    public int Length => passage.Text.Length;

    /// <summary>Takes names that mean nothing else, and ordinary words that something around them speaks for.</summary>
    public void DecideAlone()
    {
        var text = passage.Text.AsSpan();
        foreach (var candidate in candidates.Where(c => !c.IsEscaped))
        {
            if (IsTag(text, candidate) && candidate.Forms.FirstOrDefault(form => form.MayBeTag(passage.Text.AsSpan(candidate.Start, candidate.End - candidate.Start))) is { } tagged)
            {
                candidate.Choose(tagged, MentionReason.Marked, "#");
                continue;
            }

            // A name that something speaks for goes before one that needs nothing: an employer before its product.
            foreach (var form in candidate.Forms.Where(form => form.NeedsSupport && !(form.IsSoft && IsOfAnotherWorld(candidate, form)) && (HasCase(candidate, form) || IsCareless(candidate))))
            {
                if (Support(candidate, form) is { } word)
                {
                    candidate.Choose(form, MentionReason.Context, word.Replace("{name}", passage.Text[candidate.Start..candidate.End], StringComparison.Ordinal));
                    break;
                }
            }

            if (candidate.Chosen is null && candidate.Forms.FirstOrDefault(form => !form.NeedsSupport && HasCase(candidate, form)) is { } strong)
            {
                candidate.Choose(strong, MentionReason.Name);
            }
        }
    }

    /// <summary>Takes ordinary words in a row with names of their kind: beside them, or in the same place of the line above or below.</summary>
    public void DecideByNeighbours()
    {
        foreach (var (neighbour, candidate) in _rows.Rows())
        {
            DecideBeside(neighbour, candidate, ignoresCase: neighbour.Reason == MentionReason.Name && candidate.End - candidate.Start > 1, isRow: true);
        }

        foreach (var (neighbour, candidate) in _rows.Columns())
        {
            DecideBeside(neighbour, candidate, ignoresCase: false, isRow: false);
        }

        PreferKindOfSentence();
    }

    /// <summary>Takes all of a row of at least three that may all be names of one kind: chance does not put so many side by side.</summary>
    public void DecideWholeRows(DocumentSense sense)
    {
        for (var first = 0; first < candidates.Count;)
        {
            var end = first + 1;
            while (end < candidates.Count && _rows.IsRow(end - 1, end))
            {
                end++;
            }

            var row = candidates[first..end];
            var kind = row.Count >= MinRow && row.TrueForAll(c => c is { Chosen: null, IsEscaped: false })
                ? row[0].Forms.Select(form => form.Entry.Kind).FirstOrDefault(kind => sense.HasNames && row.TrueForAll(c => c.Forms.Any(form => form.Entry.Kind == kind)))
                : null;
            foreach (var candidate in kind is null ? [] : row)
            {
                candidate.Choose(candidate.Forms.First(form => form.Entry.Kind == kind), MentionReason.Neighbour, passage.Text[row[0].Start..row[^1].End]);
            }

            first = end;
        }
    }

    /// <summary>Takes what the sense of the whole document speaks for.</summary>
    public void DecideBy(DocumentSense sense)
    {
        foreach (var candidate in candidates.Where(c => c is { Chosen: null, IsEscaped: false }))
        {
            foreach (var form in candidate.Forms.Where(form => !IsOfAnotherWorld(candidate, form)))
            {
                if (sense.ReasonFor(form, candidate, passage.Text, HasCase(candidate, form), IsAmongNames(candidate, form)) is { } reason)
                {
                    candidate.Choose(form, reason);
                    break;
                }
            }
        }
    }

    public IEnumerable<Mention> Mentions(Document document)
    {
        var source = document.Source.Text;
        var cursor = section.Span.Start;
        foreach (var candidate in candidates.Where(c => c.Chosen is not null))
        {
            var mention = ToMention(candidate, candidate.Chosen!.Entry);
            if (mention.Span.Start < 0)
            {
                // The text is there in another form (an entity, HTML): its letters may still be.
                cursor = Math.Clamp(Math.Max(cursor, passage.SourceBefore(candidate.Start)), 0, source.Length);
                var end = Math.Clamp(passage.SourceBehind(candidate.End) is >= 0 and var behind ? behind : section.Span.End, cursor, source.Length);
                var start = source.AsSpan(cursor, end - cursor).IndexOf(mention.Surface, StringComparison.Ordinal);
                mention = mention with { Span = start < 0 ? new SourceSpan(cursor, 0) : new SourceSpan(cursor + start, mention.Surface.Length) };
            }

            cursor = Math.Max(cursor, mention.Span.End);
            yield return mention;
        }
    }

    /// <summary>Those behind a backslash.</summary>
    public IEnumerable<Mention> Escapes() => candidates.Where(c => c.IsEscaped).Select(c => ToMention(c, c.Forms[0].Entry) with { Reason = MentionReason.Escaped });

    private Mention ToMention(Candidate candidate, LexiconEntry entry)
    {
        var surface = passage.Text[candidate.Start..candidate.End].Replace(Passage.LineBreak, '\n');
        return new Mention(entry, section.Index, new SourceSpan(candidate.Place.Source, surface.Length), surface, place, candidate.Reason, candidate.Detail)
        {
            At = candidate.Start,
            Part = candidate.Place.Part,
            Offset = candidate.Place.Offset,
            Link = candidate.Place.Link,
            Footnote = Footnote,
        };
    }

    // What the paragraphs around are about says more than what the document is.
    private bool IsAmongNames(Candidate candidate, Form form) => place == MentionPlace.Heading
        || Around(candidate, candidate.Start - Nearby, candidate.End + Nearby).Any(other => other.Reason == MentionReason.Name && other.Chosen is { } chosen && (form.IsSoft || chosen.Entry.Kind == form.Entry.Kind));

    // The others within a stretch around one; they are in the order of the text.
    private IEnumerable<Candidate> Around(Candidate candidate, int start, int end)
    {
        var at = candidates.BinarySearch(candidate, ByPlace);
        for (var i = at - 1; i >= 0 && candidates[i].End > start; i--)
        {
            yield return candidates[i];
        }

        for (var i = at + 1; i < candidates.Count && candidates[i].Start < end; i++)
        {
            yield return candidates[i];
        }
    }

    // Many a company is called like its product: in a sentence about companies it is one of them.
    private void PreferKindOfSentence()
    {
        foreach (var candidate in candidates.Where(c => c is { Reason: MentionReason.Name, Chosen: not null, Forms.Length: > 1 }))
        {
            var sentence = _sentences.At(candidate.Start);
            var plain = Around(candidate, sentence.Start, sentence.End).Where(c => c is { Reason: MentionReason.Name, Chosen: not null, Forms.Length: 1 }).Take(MaxPlain).OrderBy(c => c.Start).ToList();
            var kind = candidate.Chosen!.Entry.Kind;
            if (plain.TrueForAll(c => c.Chosen!.Entry.Kind != kind) && (plain.Count > 1 || plain.Exists(c => IsBeside(c, candidate))) && candidate.Forms.FirstOrDefault(form => form.Entry.Kind != kind && HasCase(candidate, form)) is { } other)
            {
                var beside = plain.Find(c => c.Chosen!.Entry.Kind != kind)!;
                candidate.Choose(other, MentionReason.Neighbour, passage.Text[beside.Start..beside.End]);
            }
        }
    }

    private bool IsBeside(Candidate one, Candidate other)
    {
        var (left, right) = one.Start < other.Start ? (one, other) : (other, one);
        var between = passage.Text.AsSpan(left.End, Math.Max(0, right.Start - left.End));
        return !between.Contains(Passage.Cell) && RowGap.Is(between);
    }

    private void DecideBeside(Candidate neighbour, Candidate candidate, bool ignoresCase, bool isRow)
    {
        if (candidate is { Chosen: null, IsEscaped: false } && neighbour.Chosen is { } chosen && candidate.Forms.FirstOrDefault(form => form.Entry.Kind == chosen.Entry.Kind && ((ignoresCase && !form.Entry.HasExactCase) || (isRow ? HasCase(candidate, form) : HasOwnCase(candidate, form)))) is { } form)
        {
            candidate.Choose(form, MentionReason.Neighbour, passage.Text[neighbour.Start..neighbour.End]);
        }
    }

    private bool HasCase(Candidate candidate, Form form) => !form.IsCaseSensitive || HasOwnCase(candidate, form);

    private bool HasOwnCase(Candidate candidate, Form form) => form.HasCaseOf(passage.Text.AsSpan(candidate.Start, candidate.End - candidate.Start));

    // Among Korean words nobody needs a capital to tell "go" from a verb.
    private bool IsCareless(Candidate candidate)
    {
        var text = passage.Text.AsSpan();
        return candidate.End - candidate.Start > 1 && char.IsAsciiLetterLower(text[candidate.Start]) && Surroundings.StandsAloneInKorean(text, candidate.Start, candidate.End);
    }

    // "카프카의 소설", "『카산드라의 예언』"
    private bool IsOfAnotherWorld(Candidate candidate, Form form) =>
        form.NeedsSupport && !candidate.Place.IsCode && (TitleMarks.Enclose(passage.Text, candidate.Start) || _sentences.At(candidate.Start).First(lexicon.OtherWorlds) is not null);

    private string? Support(Candidate candidate, Form form)
    {
        var needs = form.Entry.Needs;
        if (needs.FirstAround(passage.Text, candidate.Start, candidate.End) is { } around)
        {
            return around;
        }

        // Words of work are in every second sentence: they speak for a company only right beside it.
        if (!form.Entry.IsTool)
        {
            var sentence = _sentences.At(candidate.Start);
            var start = Math.Max(sentence.Start, candidate.Start - Beside);
            return needs.FirstIn(FormKey.FoldAll(passage.Text.AsSpan(start, Math.Min(sentence.End, candidate.End + Beside) - start)));
        }

        return _sentences.At(candidate.Start).First(needs)
            ?? (place == MentionPlace.Heading || section.Heading is null ? null : needs.FirstIn(_heading ??= FormKey.FoldAll(section.Heading.Text)));
    }

    // "#Go" says by itself that it is a name.
    private static bool IsTag(ReadOnlySpan<char> text, Candidate candidate) =>
        candidate.Start > 0 && text[candidate.Start - 1] == '#' && (candidate.End == text.Length || !(char.IsLetterOrDigit(text[candidate.End]) || text[candidate.End] is '-' or '/' or '_'));
}
