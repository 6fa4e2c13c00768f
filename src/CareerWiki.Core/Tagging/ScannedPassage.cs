using CareerWiki.Core.Documents;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Tagging;

/// <summary>A passage with the names in it, and what speaks for each. It is asked step by step, since each step rests on those before.</summary>
internal sealed class ScannedPassage(Lexicon lexicon, Section section, Passage passage, MentionPlace place, List<Candidate> candidates)
{
    private const int MinRow = 3;

    // In characters: a few lines up and down.
    private const int Nearby = 300;

    // What may stand before the first word of a line.
    private static readonly System.Buffers.SearchValues<char> Openers = System.Buffers.SearchValues.Create(" \"'“‘([*");

    private readonly Dictionary<int, string> _sentences = [];
    private string? _heading;

    public IReadOnlyList<Candidate> Candidates => candidates;

    /// <summary>In characters.</summary>
    public int Length => passage.Text.Length;

    /// <summary>Takes names that mean nothing else, and ordinary words that something around them speaks for.</summary>
    public void DecideAlone()
    {
        var text = passage.Text.AsSpan();
        foreach (var candidate in candidates.Where(c => !c.IsEscaped))
        {
            if (IsTag(text, candidate))
            {
                candidate.Choose(candidate.Forms[0], MentionReason.Marked, "#");
                continue;
            }

            // A name that something speaks for goes before one that needs nothing: an employer before its product.
            foreach (var form in candidate.Forms.Where(form => form.NeedsSupport && !(form.IsSoft && IsOfAnotherWorld(candidate, form)) && (HasCase(candidate, form) || IsCareless(candidate))))
            {
                if (Support(candidate, form) is { } word)
                {
                    candidate.Choose(form, MentionReason.Context, word);
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
        foreach (var (neighbour, candidate) in Rows())
        {
            DecideBeside(neighbour, candidate, ignoresCase: neighbour.Reason == MentionReason.Name && candidate.End - candidate.Start > 1, isRow: true);
        }

        foreach (var (neighbour, candidate) in Columns())
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
            while (end < candidates.Count && IsRow(end - 1, end))
            {
                end++;
            }

            var row = candidates[first..end];
            var kind = row.Count >= MinRow && row.TrueForAll(c => c is { Chosen: null, IsEscaped: false })
                ? row[0].Forms.Select(form => form.Entry.Kind).FirstOrDefault(kind => sense.IsAbout(kind) && row.TrueForAll(c => c.Forms.Any(form => form.Entry.Kind == kind)))
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
                cursor = Math.Max(cursor, passage.SourceBefore(candidate.Start));
                var start = source.IndexOf(mention.Surface, Math.Min(cursor, source.Length), StringComparison.Ordinal);
                mention = mention with { Span = start < 0 || start >= section.Span.End ? new SourceSpan(cursor, 0) : new SourceSpan(start, mention.Surface.Length) };
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
        };
    }

    // What the paragraphs around are about says more than what the document is.
    private bool IsAmongNames(Candidate candidate, Form form) => place == MentionPlace.Heading
        || candidates.Exists(other => other.Reason == MentionReason.Name && other.Chosen is { } chosen && (form.IsSoft || chosen.Entry.Kind == form.Entry.Kind)
            && other.Start < candidate.End + Nearby && other.End > candidate.Start - Nearby);

    // Many a company is called like its product: in a sentence about companies it is one of them.
    private void PreferKindOfSentence()
    {
        foreach (var candidate in candidates.Where(c => c is { Reason: MentionReason.Name, Chosen: not null, Forms.Length: > 1 }))
        {
            var (start, end) = SentenceBounds.Around(passage.Text, candidate.Start);
            var plain = candidates.Where(c => c.Start >= start && c.End <= end && c is { Reason: MentionReason.Name, Chosen: not null, Forms.Length: 1 }).ToList();
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
        if (candidate is { Chosen: null, IsEscaped: false } && neighbour.Chosen is { } chosen && candidate.Forms.FirstOrDefault(form => form.Entry.Kind == chosen.Entry.Kind && (ignoresCase || (isRow ? HasCase(candidate, form) : HasOwnCase(candidate, form)))) is { } form)
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
        form.NeedsSupport && !candidate.Place.IsCode && (TitleMarks.Enclose(passage.Text, candidate.Start) || lexicon.OtherWorlds.FirstIn(SentenceAround(candidate.Start)) is not null);

    private string? Support(Candidate candidate, Form form)
    {
        var needs = form.Entry.Needs;
        return needs.FirstAround(passage.Text, candidate.Start, candidate.End)
            ?? needs.FirstIn(SentenceAround(candidate.Start))
            ?? (place == MentionPlace.Heading || section.Heading is null ? null : needs.FirstIn(_heading ??= FormKey.FoldAll(section.Heading.Text)));
    }

    private string SentenceAround(int position)
    {
        var (start, end) = SentenceBounds.Around(passage.Text, position);
        if (!_sentences.TryGetValue(start, out var folded))
        {
            _sentences[start] = folded = FormKey.FoldAll(passage.Text.AsSpan(start, end - start));
        }

        return folded;
    }

    // In a row such as "Java, Go, C" each says what the next one is; so it is walked in both directions.
    private IEnumerable<(Candidate Neighbour, Candidate Candidate)> Rows()
    {
        for (var i = 1; i < candidates.Count; i++)
        {
            if (IsRow(i - 1, i))
            {
                yield return (candidates[i - 1], candidates[i]);
            }
        }

        for (var i = candidates.Count - 2; i >= 0; i--)
        {
            if (IsRow(i, i + 1))
            {
                yield return (candidates[i + 1], candidates[i]);
            }
        }
    }

    private bool IsRow(int left, int right) => RowGap.Is(passage.Text.AsSpan(candidates[left].End, candidates[right].Start - candidates[left].End));

    private IEnumerable<(Candidate Neighbour, Candidate Candidate)> Columns()
    {
        var (line, from) = (0, 0);
        var starts = new Dictionary<(int Line, int Cell), Candidate>();
        foreach (var candidate in candidates)
        {
            var before = passage.Text.AsSpan(from, candidate.Start - from);
            line += before.Count('\n');
            from = candidate.Start;
            var (start, _) = LineAt(candidate.Start);
            var inLine = passage.Text.AsSpan(start, candidate.Start - start);
            if (inLine[(inLine.LastIndexOf(Passage.Cell) + 1)..].IndexOfAnyExcept(Openers) < 0 && StandsAlone(candidate))
            {
                starts.TryAdd((line, inLine.Count(Passage.Cell)), candidate);
            }
        }

        var inOrder = starts.OrderBy(entry => entry.Key).ToList();
        foreach (var ((at, cell), candidate) in inOrder)
        {
            if (starts.TryGetValue((at - 1, cell), out var above))
            {
                yield return (above, candidate);
            }
        }

        foreach (var ((at, cell), candidate) in Enumerable.Reverse(inOrder))
        {
            if (starts.TryGetValue((at + 1, cell), out var below))
            {
                yield return (below, candidate);
            }
        }
    }

    // The first word of a phrase is no entry of a column: "Vector clocks".
    private bool StandsAlone(Candidate candidate)
    {
        var behind = passage.Text.AsSpan(candidate.End).TrimStart(' ');
        return behind.IsEmpty || !(char.IsAsciiLetter(behind[0]) || (Hangul.IsSyllable(behind[0]) && passage.Text[candidate.End] == ' '));
    }

    // "#Go" says by itself that it is a name.
    private static bool IsTag(ReadOnlySpan<char> text, Candidate candidate) =>
        candidate.Start > 0 && text[candidate.Start - 1] == '#' && (candidate.End == text.Length || !(char.IsLetterOrDigit(text[candidate.End]) || text[candidate.End] is '-' or '/' or '_'));

    private (int Start, int End) LineAt(int offset)
    {
        var start = passage.Text.LastIndexOf('\n', Math.Max(0, offset - 1), offset) + 1;
        var end = passage.Text.IndexOf('\n', offset);
        return (start, end < 0 ? passage.Text.Length : end);
    }
}
